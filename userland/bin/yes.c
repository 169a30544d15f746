/*
 * yes - print a line again and again, in large writes.
 */
#include <unistd.h>
#include "../lib/tool.h"

enum { WRITE_SIZE = 32768 };

int
main(int argc, char **argv)
{
	struct opt o;
	struct str line = { 0 }, many = { 0 };

	(void)argc;
	tool_init(argv, 1);
	opt_init(&o, argv, "+", NULL, "[STRING]...");
	while (opt_next(&o) != -1)
		;
	for (int i = 0; i < o.count; i++)
		str_fmt(&line, i > 0 ? " %s" : "%s", o.operands[i]);
	str_adds(&line, o.count > 0 ? "\n" : "y\n");
	do
		str_add(&many, line.p, line.len);
	while (many.len < WRITE_SIZE);
	while (io_write(STDOUT_FILENO, many.p, many.len) == 0)
		;
	fail_errno("standard output");
	return 1;
}
