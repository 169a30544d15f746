/*
 * export.c - the builtins export, readonly, local and unset.
 */
#include <string.h>
#include "builtin.h"
#include "error.h"
#include "func.h"
#include "scope.h"
#include "var.h"

/* The name in NAME or NAME=value. */
static size_t
need_name(const char *s)
{
	size_t n = name_length(s);

	if (n == 0 || (s[n] != '\0' && s[n] != '='))
		sh_error("%s: bad variable name", s);
	return n;
}

int
builtin_export(int argc, char **argv)
{
	const bool exports = argv[0][0] == 'e';
	const int flag = exports ? VAR_EXPORT : VAR_READONLY;
	struct options o = { 0 };
	bool print = false;

	while (option_next(&o, argv, "p") != 0)
		print = true;
	if (print || o.at >= argc) {
		var_list(exports ? "export " : "readonly ", flag);
		return 0;
	}
	for (int i = o.at; i < argc; i++) {
		const char *s = argv[i];
		size_t n = need_name(s);

		if (s[n])
			var_setn(s, n, s + n + 1, flag);
		else
			var_flag(s, n, flag);
	}
	return 0;
}

int
builtin_local(int argc, char **argv)
{
	if (!scope_in_function())
		sh_error("not in a function");
	for (int i = 1; i < argc; i++) {
		const char *s = argv[i];
		size_t n;

		if (strcmp(s, "-") == 0) {
			scope_save_opts();
			continue;
		}
		n = need_name(s);
		scope_save(s, n, true);
		if (s[n])
			var_setn(s, n, s + n + 1, 0);
	}
	return 0;
}

int
builtin_unset(int argc, char **argv)
{
	struct options o = { 0 };
	bool functions = false, variables = false;
	int c;

	while ((c = option_next(&o, argv, "fv")) != 0) {
		functions |= c == 'f';
		variables |= c == 'v';
	}
	for (int i = o.at; i < argc; i++) {
		if (functions) {
			func_remove(argv[i]);
			continue;
		}
		need_name(argv[i]);
		var_unset(argv[i]);
	}
	(void)variables;
	return 0;
}
