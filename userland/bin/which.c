/*
 * which - where in PATH a command is; -a: everywhere.
 */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "../lib/files.h"

static bool
runnable(const char *path)
{
	struct stat st;

	return stat(path, &st) == 0 && S_ISREG(st.st_mode) &&
	       access(path, X_OK) == 0;
}

static bool
find(const char *name, bool all)
{
	const char *path = getenv("PATH");
	bool found = false;

	if (strchr(name, '/') != NULL) {
		found = runnable(name);
		if (found)
			out_fmt("%s\n", name);
		return found;
	}
	while (path != NULL && *path != '\0' && (all || !found)) {
		size_t len = strcspn(path, ":");
		char *file = fmt_new(
		    "%.*s/%s", (int)(len ? len : 1), len ? path : ".", name);

		if (runnable(file)) {
			out_fmt("%s\n", file);
			found = true;
		}
		free(file);
		path += len;
		path += *path == ':';
	}
	return found;
}

int
main(int argc, char **argv)
{
	struct opt o;
	bool all = false;

	(void)argc;
	tool_init(argv, 2);
	opt_init(&o, argv, "a", NULL, "[-a] NAME...");
	while (opt_next(&o) != -1)
		all = true;
	tool_status = o.count == 0;
	for (int i = 0; i < o.count; i++)
		if (!find(o.operands[i], all))
			tool_status = 1;
	tool_exit(tool_status);
}
