/*
 * realpath - the absolute name without links and dots; the last part need
 * not exist, with -e everything must, with -m nothing.
 */
#include <stdlib.h>
#include "../lib/files.h"

int
main(int argc, char **argv)
{
	static const struct opt_long longs[] = { { "canonicalize-existing", 'e',
						     0 },
		{ "canonicalize-missing", 'm', 0 }, { "quiet", 'q', 0 },
		{ "zero", 'z', 0 }, { 0 } };
	struct opt o;
	enum path_need need = PATH_PARENT;
	bool quiet = false;
	int c, end = '\n';

	(void)argc;
	tool_init(argv, 1);
	opt_init(&o, argv, "emqz", longs, "[-emqz] FILE...");
	while ((c = opt_next(&o)) != -1) {
		if (c == 'q')
			quiet = true;
		else if (c == 'z')
			end = '\0';
		else
			need = c == 'e' ? PATH_ALL : PATH_NONE;
	}
	opt_need(&o, 1, -1);
	for (int i = 0; i < o.count; i++) {
		char *to = path_real(o.operands[i], need);

		if (to == NULL) {
			if (!quiet)
				fail_errno("%s", quotef(o.operands[i]));
			tool_status = 1;
			continue;
		}
		out_fmt("%s%c", to, end);
		free(to);
	}
	tool_exit(tool_status);
}
