/*
 * pwd - print the working directory: -P without symbolic links (default),
 * -L as the shell got there, from $PWD when that is right.
 */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "../lib/files.h"

/* $PWD counts when it is absolute, has no dots and leads here. */
static const char *
logical(void)
{
	const char *pwd = getenv("PWD"), *s;
	struct stat a, b;

	if (pwd == NULL || pwd[0] != '/')
		return NULL;
	for (s = pwd; (s = strstr(s, "/.")) != NULL; s++)
		if (s[2] == '\0' || s[2] == '/' ||
		    (s[2] == '.' && (s[3] == '\0' || s[3] == '/')))
			return NULL;
	if (stat(pwd, &a) != 0 || stat(".", &b) != 0 || !same_file(&a, &b))
		return NULL;
	return pwd;
}

int
main(int argc, char **argv)
{
	static const struct opt_long longs[] = { { "logical", 'L', 0 },
		{ "physical", 'P', 0 }, { 0 } };
	struct opt o;
	const char *cwd = NULL;
	int c, how = 'P';

	(void)argc;
	tool_init(argv, 1);
	opt_init(&o, argv, "LP", longs, "[-L | -P]");
	while ((c = opt_next(&o)) != -1)
		how = c;
	if (o.count > 0)
		fail("ignoring non-option arguments");
	if (how == 'L')
		cwd = logical();
	if (cwd == NULL)
		cwd = getcwd(NULL, 0);
	if (cwd == NULL)
		die_errno("cannot find the working directory");
	out_fmt("%s\n", cwd);
	tool_exit(0);
}
