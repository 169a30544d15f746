/*
 * builtin.c - the table of builtins, and their options.
 */
#include <stdlib.h>
#include <string.h>
#include "builtin.h"
#include "error.h"
#include "job.h"
#include "str.h"
#include "trap.h"

enum { S = BUILTIN_SPECIAL, D = BUILTIN_DECLARES };

/* In the order of strcmp. */
static const struct builtin table[] = {
	{ ".", builtin_dot, S },
	{ ":", builtin_colon, S },
	{ "[", builtin_test, 0 },
	{ "alias", builtin_alias, 0 },
	{ "break", builtin_break, S },
	{ "cd", builtin_cd, 0 },
	{ "command", builtin_command, 0 },
	{ "continue", builtin_break, S },
	{ "echo", builtin_echo, 0 },
	{ "eval", builtin_eval, S },
	{ "exec", builtin_exec, S },
	{ "exit", builtin_exit, S },
	{ "export", builtin_export, S | D },
	{ "false", builtin_false, 0 },
	{ "getopts", builtin_getopts, 0 },
	{ "hash", builtin_hash, 0 },
	{ "jobs", builtin_jobs, 0 },
	{ "kill", builtin_kill, 0 },
	{ "local", builtin_local, S | D },
	{ "printf", builtin_printf, 0 },
	{ "pwd", builtin_pwd, 0 },
	{ "read", builtin_read, 0 },
	{ "readonly", builtin_export, S | D },
	{ "return", builtin_return, S },
	{ "set", builtin_set, S },
	{ "shift", builtin_shift, S },
	{ "test", builtin_test, 0 },
	{ "times", builtin_times, S },
	{ "trap", builtin_trap, S },
	{ "true", builtin_colon, 0 },
	{ "type", builtin_type, 0 },
	{ "umask", builtin_umask, 0 },
	{ "unalias", builtin_unalias, 0 },
	{ "unset", builtin_unset, S },
	{ "wait", builtin_wait, 0 },
};
enum { COUNT = sizeof table / sizeof table[0] };

static int
compare(const void *name, const void *row)
{
	return strcmp(name, ((const struct builtin *)row)->name);
}

const struct builtin *
builtin_find(const char *name)
{
	return bsearch(name, table, COUNT, sizeof table[0], compare);
}

void
builtin_names(const char *prefix, struct vec *out)
{
	for (int i = 0; i < COUNT; i++)
		if (strncmp(table[i].name, prefix, strlen(prefix)) == 0)
			vec_put(out, (char *)table[i].name);
}

int
option_next(struct options *o, char **argv, const char *letters)
{
	const char *word, *found;
	char c;

	if (o->at == 0)
		o->at = 1;
	word = argv[o->at];
	if (o->off == 0) {
		if (word == NULL || word[0] != '-' || word[1] == '\0')
			return 0;
		if (strcmp(word, "--") == 0) {
			o->at++;
			return 0;
		}
		o->off = 1;
	}
	c = word[o->off++];
	found = c == ':' ? NULL : strchr(letters, c);
	if (found == NULL)
		sh_error("Illegal option -%c", c);
	if (found[1] == ':') {
		o->value = word + o->off;
		if (*o->value == '\0') {
			o->value = argv[++o->at];
			if (o->value == NULL)
				sh_error("No arg for -%c option", c);
		}
		o->at++;
		o->off = 0;
	} else if (word[o->off] == '\0') {
		o->at++;
		o->off = 0;
	}
	return c;
}
