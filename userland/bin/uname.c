/*
 * uname - the names of the system and the machine.
 */
#include <sys/utsname.h>
#include "../lib/tool.h"

int
main(int argc, char **argv)
{
	static const struct opt_long longs[] = { { "all", 'a', 0 },
		{ "kernel-name", 's', 0 }, { "nodename", 'n', 0 },
		{ "kernel-release", 'r', 0 }, { "kernel-version", 'v', 0 },
		{ "machine", 'm', 0 }, { "operating-system", 'o', 0 }, { 0 } };
	static const char order[] = "snrvmo";
	struct utsname u;
	struct opt o;
	bool want[sizeof(order)] = { false }, any = false;
	int c;

	(void)argc;
	tool_init(argv, 1);
	opt_init(&o, argv, "asnrvmo", longs, "[-amnorsv]");
	while ((c = opt_next(&o)) != -1) {
		for (size_t i = 0; i < sizeof(order) - 1; i++)
			want[i] |=
			    c == order[i] || (c == 'a' && order[i] != 'o');
		any = true;
	}
	opt_need(&o, 0, 0);
	if (!any)
		want[0] = true;
	if (uname(&u) < 0)
		die_errno("cannot get system name");
	const char *value[] = { u.sysname, u.nodename, u.release, u.version,
		u.machine, u.sysname };
	any = false;
	for (size_t i = 0; i < COUNT(value); i++) {
		if (!want[i])
			continue;
		out_fmt("%s%s", any ? " " : "", value[i]);
		any = true;
	}
	out_c('\n');
	tool_exit(0);
}
