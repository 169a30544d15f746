/*
 * dirname - a name without its last part.
 */
#include <string.h>
#include "../lib/files.h"

int
main(int argc, char **argv)
{
	static const struct opt_long longs[] = { { "zero", 'z', 0 }, { 0 } };
	struct opt o;
	int end = '\n';

	(void)argc;
	tool_init(argv, 1);
	opt_init(&o, argv, "z", longs, "[-z] NAME...");
	while (opt_next(&o) != -1)
		end = '\0';
	opt_need(&o, 1, -1);
	for (int i = 0; i < o.count; i++) {
		const char *path = o.operands[i];
		size_t len = (size_t)(path_base(path) - path);

		while (len > 1 && path[len - 1] == '/')
			len--;
		if (len == 0 && *path == '/')
			len = 1;
		out_fmt("%.*s%c", (int)(len ? len : 1), len ? path : ".", end);
	}
	tool_exit(0);
}
