/*
 * builtin.h - commands that run in the shell.
 *
 * Each takes argc and argv like main() and returns its status.  A special one
 * keeps assignments before it, and its errors end a script.
 */
#pragma once
#include <stdbool.h>

enum {
	BUILTIN_SPECIAL = 1,
	BUILTIN_DECLARES = 2 /* NAME=value arguments are not split */
};

struct builtin {
	const char *name;
	int (*run)(int argc, char **argv);
	int flags;
};

const struct builtin *builtin_find(const char *name);
struct vec;
void builtin_names(const char *prefix, struct vec *out);

/* Options of a builtin, as getopt would: zero it, then call until 0. */
struct options {
	int at; /* argv[at] is looked at; at the end, first operand */
	int off;
	const char *value;
};
/* letters as for getopt; an unknown option throws. */
int option_next(struct options *o, char **argv, const char *letters);

int builtin_alias(int argc, char **argv);
int builtin_break(int argc, char **argv);
int builtin_cd(int argc, char **argv);
int builtin_colon(int argc, char **argv);
int builtin_command(int argc, char **argv);
int builtin_dot(int argc, char **argv);
int builtin_echo(int argc, char **argv);
int builtin_eval(int argc, char **argv);
int builtin_exec(int argc, char **argv);
int builtin_exit(int argc, char **argv);
int builtin_export(int argc, char **argv);
int builtin_false(int argc, char **argv);
int builtin_getopts(int argc, char **argv);
int builtin_hash(int argc, char **argv);
int builtin_kill(int argc, char **argv);
int builtin_local(int argc, char **argv);
int builtin_printf(int argc, char **argv);
int builtin_pwd(int argc, char **argv);
int builtin_read(int argc, char **argv);
int builtin_return(int argc, char **argv);
int builtin_set(int argc, char **argv);
int builtin_shift(int argc, char **argv);
int builtin_test(int argc, char **argv);
int builtin_times(int argc, char **argv);
int builtin_type(int argc, char **argv);
int builtin_umask(int argc, char **argv);
int builtin_unalias(int argc, char **argv);
int builtin_unset(int argc, char **argv);
