/*
 * type.c - what a name stands for: type, command -v, hash; and aliases.
 */
#include <errno.h>
#include <string.h>
#include <unistd.h>
#include "alias.h"
#include "builtin.h"
#include "error.h"
#include "func.h"
#include "lex.h"
#include "out.h"
#include "path.h"

enum tell { TELL_PATH, TELL_ALL };

static void
say(const char *name, enum tell tell, const char *what)
{
	if (tell == TELL_ALL)
		out_fmt(&out1, "%s is %s\n", name, what);
	else
		out_fmt(&out1, "%s\n", name);
}

static bool
describe_program(const char *name, enum tell tell, const char *list)
{
	const char *path = name;

	if (strchr(name, '/')) {
		if (access(name, X_OK) < 0)
			return false;
	} else {
		path = path_find(name, list);
		if (path == NULL)
			return false;
	}
	if (tell == TELL_ALL)
		out_fmt(&out1, "%s is %s\n", name, path);
	else
		out_fmt(&out1, "%s\n", path);
	return true;
}

static int
describe(const char *name, enum tell tell, const char *list)
{
	const struct builtin *b;
	struct alias *a;

	if (lex_is_keyword(name)) {
		say(name, tell, "a shell keyword");
	} else if ((a = alias_find(name)) != NULL) {
		if (tell == TELL_ALL) {
			out_fmt(
			    &out1, "%s is an alias for %s\n", name, a->text);
		} else {
			out_puts(&out1, "alias ");
			alias_print(a);
		}
	} else if (func_find(name)) {
		say(name, tell, "a shell function");
	} else if ((b = builtin_find(name)) != NULL) {
		say(name, tell,
		    b->flags & BUILTIN_SPECIAL ? "a special shell builtin"
					       : "a shell builtin");
	} else if (!describe_program(name, tell, list)) {
		if (tell == TELL_ALL)
			out_fmt(&out1, "%s: not found\n", name);
		return 127;
	}
	return 0;
}

int
builtin_type(int argc, char **argv)
{
	int status = 0;

	for (int i = 1; i < argc; i++)
		status |= describe(argv[i], TELL_ALL, NULL);
	return status;
}

/* Only -v and -V come here; the rest is simple.c's. */
int
builtin_command(int argc, char **argv)
{
	struct options o = { 0 };
	enum tell tell = TELL_PATH;
	const char *list = NULL;
	bool asked = false;
	int c;

	while ((c = option_next(&o, argv, "pvV")) != 0) {
		if (c == 'p') {
			list = path_default;
			continue;
		}
		tell = c == 'v' ? TELL_PATH : TELL_ALL;
		asked = true;
	}
	if (!asked || o.at >= argc)
		return 0;
	return describe(argv[o.at], tell, list);
}

int
builtin_hash(int argc, char **argv)
{
	int status = 0;

	if (argc < 2)
		path_list();
	else if (strcmp(argv[1], "-r") == 0)
		path_forget(NULL);
	else
		for (int i = 1; i < argc; i++) {
			if (strchr(argv[i], '/') || builtin_find(argv[i]) ||
			    func_find(argv[i]) || path_find(argv[i], NULL))
				continue;
			sh_warn("%s: not found", argv[i]);
			status = 1;
		}
	return status;
}

int
builtin_alias(int argc, char **argv)
{
	int status = 0;

	if (argc < 2)
		alias_list();
	for (int i = 1; i < argc; i++) {
		const char *eq = strchr(argv[i], '=');
		struct alias *a;

		if (eq && eq > argv[i]) {
			alias_set(argv[i], (size_t)(eq - argv[i]), eq + 1);
		} else if ((a = alias_find(argv[i])) != NULL) {
			alias_print(a);
		} else {
			sh_warn("%s: not found", argv[i]);
			status = 1;
		}
	}
	return status;
}

int
builtin_unalias(int argc, char **argv)
{
	int status = 0;

	if (argc > 1 && strcmp(argv[1], "-a") == 0) {
		alias_clear();
		return 0;
	}
	for (int i = 1; i < argc; i++) {
		if (!alias_remove(argv[i])) {
			sh_warn("%s: not found", argv[i]);
			status = 1;
		}
	}
	return status;
}
