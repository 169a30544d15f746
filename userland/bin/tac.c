/*
 * tac - print the lines of files, the last one first.
 */
#include <string.h>
#include "../lib/tool.h"

static void
reverse(struct in *in)
{
	char *start, *end;

	while (in_fill(in))
		;
	if (in->err != 0)
		return;
	start = in->buf + in->pos;
	end = in->buf + in->len;
	while (end > start) {
		char *p = end - 1;

		while (p > start && p[-1] != '\n')
			p--;
		out_write(p, (size_t)(end - p));
		end = p;
	}
}

static void
tac(struct in *in)
{
	reverse(in);
	if (in->err != 0)
		fail("%s: read error: %s", quotef(in->name), strerror(in->err));
	in->err = 0;
}

int
main(int argc, char **argv)
{
	struct opt o;

	(void)argc;
	tool_init(argv, 1);
	opt_only(&o, argv, "[FILE]...");
	if (o.count == 0) {
		struct in in;

		in_open(&in, "-");
		tac(&in);
		tool_exit(tool_status);
	}
	for (int i = 0; i < o.count; i++) {
		struct in in;

		if (in_open(&in, o.operands[i]) != 0) {
			fail_errno("failed to open %s for reading",
			    quote(o.operands[i]));
			continue;
		}
		tac(&in);
		in_close(&in);
	}
	tool_exit(tool_status);
}
