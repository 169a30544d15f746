/*
 * rev - print each line backwards.
 */
#include "../lib/tool.h"

static void
rev(struct in *in)
{
	char *line;
	size_t len;

	while (in_line(in, '\n', &line, &len)) {
		bool ended = line[len - 1] == '\n';

		for (len -= ended; len > 0; len--)
			out_c(line[len - 1]);
		if (ended)
			out_c('\n');
	}
}

int
main(int argc, char **argv)
{
	struct opt o;

	(void)argc;
	tool_init(argv, 1);
	opt_only(&o, argv, "[FILE]...");
	each_file(&o, rev);
	tool_exit(tool_status);
}
