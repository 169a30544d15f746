/*
 * rmdir - remove empty directories; -p those above as well.
 */
#include <errno.h>
#include <string.h>
#include <unistd.h>
#include "../lib/files.h"

static bool parents, verbose, ignore_filled;

static bool
remove_one(const char *path, bool above)
{
	if (verbose)
		out_fmt("%s: removing directory, %s\n", tool_name, quote(path));
	if (rmdir(path) == 0)
		return true;
	if (ignore_filled && (errno == ENOTEMPTY || errno == EEXIST))
		return false;
	fail_errno(
	    above ? "failed to remove directory %s" : "failed to remove %s",
	    quote(path));
	return false;
}

static void
remove_with_above(char *path)
{
	size_t len;

	if (!remove_one(path, false) || !parents)
		return;
	for (len = strlen(path); len > 0;) {
		while (len > 0 && path[len - 1] == '/')
			len--;
		while (len > 0 && path[len - 1] != '/')
			len--;
		while (len > 0 && path[len - 1] == '/')
			len--;
		path[len] = '\0';
		if (len == 0 || !remove_one(path, true))
			return;
	}
}

int
main(int argc, char **argv)
{
	static const struct opt_long longs[] = { { "parents", 'p', 0 },
		{ "verbose", 'v', 0 }, { "ignore-fail-on-non-empty", 1, 0 },
		{ 0 } };
	struct opt o;
	int c;

	(void)argc;
	tool_init(argv, 1);
	opt_init(&o, argv, "pv", longs, "[-pv] DIRECTORY...");
	while ((c = opt_next(&o)) != -1) {
		parents |= c == 'p';
		verbose |= c == 'v';
		ignore_filled |= c == 1;
	}
	opt_need(&o, 1, -1);
	for (int i = 0; i < o.count; i++)
		remove_with_above(o.operands[i]);
	tool_exit(tool_status);
}
