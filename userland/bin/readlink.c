/*
 * readlink - what a symbolic link says; -f, -e, -m: the real name.
 */
#include <stdlib.h>
#include <string.h>
#include "../lib/files.h"

int
main(int argc, char **argv)
{
	static const struct opt_long longs[] = { { "canonicalize", 'f', 0 },
		{ "canonicalize-existing", 'e', 0 },
		{ "canonicalize-missing", 'm', 0 }, { "no-newline", 'n', 0 },
		{ "zero", 'z', 0 }, { "verbose", 'v', 0 }, { 0 } };
	struct opt o;
	bool newline = true, verbose = false;
	int c, mode = 0, end = '\n';

	(void)argc;
	tool_init(argv, 1);
	opt_init(&o, argv, "femnzvqs", longs, "[-efmnvz] FILE...");
	while ((c = opt_next(&o)) != -1) {
		if (c == 'f' || c == 'e' || c == 'm')
			mode = c;
		else if (c == 'n')
			newline = false;
		else if (c == 'z')
			end = '\0';
		else
			verbose = c == 'v';
	}
	opt_need(&o, 1, -1);
	if (o.count > 1 && !newline) {
		fail("ignoring --no-newline with multiple arguments");
		tool_status = 0;
		newline = true;
	}
	for (int i = 0; i < o.count; i++) {
		const char *path = o.operands[i];
		char *to = mode == 0
			       ? path_link(path)
			       : path_real(path, mode == 'e'   ? PATH_ALL
						 : mode == 'm' ? PATH_NONE
							       : PATH_PARENT);

		if (to == NULL) {
			if (verbose)
				fail_errno("%s", quotef(path));
			tool_status = 1;
			continue;
		}
		out_str(to);
		if (newline)
			out_c(end);
		free(to);
	}
	tool_exit(tool_status);
}
