/*
 * basename - the last part of a name, less a suffix.
 */
#include <string.h>
#include "../lib/files.h"

static void
show(const char *path, const char *suffix, int end)
{
	char *plain = path_strip(path);
	const char *base = path_base(plain);
	size_t len = strlen(base), cut = suffix != NULL ? strlen(suffix) : 0;

	if (cut != 0 && cut < len && strcmp(base + len - cut, suffix) == 0 &&
	    *base != '/')
		len -= cut;
	out_write(base, len);
	out_c(end);
}

int
main(int argc, char **argv)
{
	static const struct opt_long longs[] = { { "multiple", 'a', 0 },
		{ "suffix", 's', 1 }, { "zero", 'z', 0 }, { 0 } };
	struct opt o;
	const char *suffix = NULL;
	bool many = false;
	int c, end = '\n';

	(void)argc;
	tool_init(argv, 1);
	opt_init(&o, argv, "+as:z", longs,
	    "NAME [SUFFIX]  or  basename [-az] [-s SUFFIX] NAME...");
	while ((c = opt_next(&o)) != -1) {
		many |= c != 'z';
		if (c == 's')
			suffix = o.arg;
		else if (c == 'z')
			end = '\0';
	}
	opt_need(&o, 1, many ? -1 : 2);
	if (!many) {
		show(o.operands[0], o.operands[1], end);
		tool_exit(0);
	}
	for (int i = 0; i < o.count; i++)
		show(o.operands[i], suffix, end);
	tool_exit(0);
}
