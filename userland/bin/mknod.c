/*
 * mknod - make a device node (b or c, MAJOR MINOR) or a named pipe (p).
 */
#include <string.h>
#include <sys/sysmacros.h>
#include "../lib/files.h"

static unsigned
device_number(const char *s, const char *what)
{
	uintmax_t v;

	if (num_parse(s, "", &v) != NUM_OK || v > 0xffffff)
		die("invalid %s device number %s", what, quote(s));
	return (unsigned)v;
}

int
main(int argc, char **argv)
{
	static const struct opt_long longs[] = { { "mode", 'm', 1 }, { 0 } };
	const char *mode_text = NULL, *kind;
	mode_t mode = 0666, type;
	struct opt o;
	char **w;
	int r, need;

	(void)argc;
	tool_init(argv, 1);
	opt_init(&o, argv, "m:", longs, "[-m MODE] NAME b|c|p [MAJOR MINOR]");
	while (opt_next(&o) != -1)
		mode_text = o.arg;
	if (mode_text != NULL)
		mode = mode_arg(mode_text, 0666, false);
	w = o.operands;
	need = o.count > 1 && w[1][0] == 'p' ? 2 : 4;
	if (o.count < need && o.count > 1)
		die_usage("missing operand after %s%s", quote(w[o.count - 1]),
		    o.count == 2 ? "\nSpecial files "
				   "require major and minor device numbers."
				 : "");
	opt_need(&o, need, need);
	kind = w[1];
	if (strlen(kind) != 1 || strchr("bcup", *kind) == NULL)
		die_usage("invalid device type %s", quote(kind));
	if (*kind == 'p') {
		r = mkfifo(w[0], mode);
	} else {
		type = *kind == 'b' ? S_IFBLK : S_IFCHR;
		r = mknod(w[0], mode | type,
		    makedev(device_number(w[2], "major"),
			device_number(w[3], "minor")));
	}
	if (r != 0)
		die_errno("%s", quotef(w[0]));
	if (mode_text != NULL && chmod(w[0], mode) != 0)
		die_errno("cannot set permissions of %s", quote(w[0]));
	return 0;
}
