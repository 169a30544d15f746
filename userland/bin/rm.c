/*
 * rm - remove files; -r trees, -d empty directories.
 */
#include <unistd.h>
#include "../lib/files.h"

int
main(int argc, char **argv)
{
	static const struct opt_long longs[] = { { "recursive", 'r', 0 },
		{ "force", 'f', 0 }, { "dir", 'd', 0 }, { "verbose", 'v', 0 },
		{ "interactive", 'i', 2 }, { 0 } };
	struct remove_how how = { 0 };
	struct opt o;
	bool once = false;
	int c;

	(void)argc;
	tool_init(argv, 1);
	opt_init(&o, argv, "rRfiIdv", longs, "[-dfIirRv] [FILE]...");
	while ((c = opt_next(&o)) != -1) {
		how.recursive |= c == 'r' || c == 'R';
		how.dirs |= c == 'd';
		how.verbose |= c == 'v';
		if (c == 'f' || c == 'i' || c == 'I') {
			how.force = c == 'f';
			how.ask = c == 'i';
			once = c == 'I';
		}
	}
	if (o.count == 0 && how.force)
		return 0;
	opt_need(&o, 1, -1);
	how.ask_if_protected = !how.force && isatty(STDIN_FILENO);
	if (once && (o.count > 3 || how.recursive) &&
	    !ask("remove %d argument%s%s? ", o.count, o.count > 1 ? "s" : "",
		how.recursive ? " recursively" : ""))
		return 0;
	for (int i = 0; i < o.count; i++)
		if (!remove_path(o.operands[i], &how))
			tool_status = 1;
	tool_exit(tool_status);
}
