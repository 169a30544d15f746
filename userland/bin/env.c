/*
 * env - run a program in a changed environment, or print it.
 */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "../lib/spawn.h"

extern char **environ;

int
main(int argc, char **argv)
{
	static const struct opt_long longs[] = {
		{ "ignore-environment", 'i', 0 }, { "unset", 'u', 1 },
		{ "null", '0', 0 }, { "chdir", 'C', 1 }, { 0 }
	};
	static char *nothing[] = { NULL };
	const char *dir = NULL;
	struct list {
		char **name;
		size_t n, cap;
	} unset = { 0 };
	struct opt o;
	char **w;
	bool clear = false;
	int c, end = '\n';

	(void)argc;
	tool_init(argv, 125);
	opt_init(&o, argv, "+iu:0C:", longs,
	    "[-i0] [-u NAME] [-C DIR] [NAME=VALUE]... [COMMAND [ARG]...]");
	while ((c = opt_next(&o)) != -1) {
		clear |= c == 'i';
		if (c == '0')
			end = '\0';
		else if (c == 'C')
			dir = o.arg;
		else if (c == 'u') {
			unset.name = xgrow(unset.name, &unset.cap, unset.n + 1,
			    sizeof(char *));
			unset.name[unset.n++] = o.arg;
		}
	}
	w = o.operands;
	if (*w != NULL && strcmp(*w, "-") == 0) {
		clear = true;
		w++;
	}
	if (clear)
		environ = nothing;
	for (size_t i = 0; i < unset.n; i++)
		if (unsetenv(unset.name[i]) != 0)
			die_errno("cannot unset %s", quote(unset.name[i]));
	for (; *w != NULL && strchr(*w, '=') != NULL; w++)
		if (putenv(*w) != 0)
			die_errno("cannot set %s", quote(*w));
	if (dir != NULL && *w == NULL)
		die_usage("must specify command with --chdir (-C)");
	if (end == '\0' && *w != NULL)
		die_usage("cannot specify --null (-0) with command");
	if (dir != NULL && chdir(dir) != 0)
		die_errno("cannot change directory to %s", quote(dir));
	if (*w != NULL)
		spawn_exec(w);
	for (char **e = environ; e != NULL && *e != NULL; e++) {
		out_str(*e);
		out_c(end);
	}
	tool_exit(0);
}
