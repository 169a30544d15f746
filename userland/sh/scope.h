/*
 * scope.h - what a function call or a prefix assignment sets aside, and the
 * positional parameters.
 *
 * Scopes are structs on the C stack of whoever pushed them, linked from
 * scope_top; popping puts variables, parameters and loops back.
 */
#pragma once
#include <stdbool.h>
#include "opt.h"

struct tree;
struct saved_var;

struct params {
	int n;
	char **v;      /* $1 is v[0] */
	char **own;    /* heap block that holds them, or NULL */
	int opt_index; /* getopts: the word to look at, from 1 */
	int opt_at;    /* and the offset in it */
};

struct scope {
	struct scope *up;
	struct saved_var *vars;
	bool function;
	struct params params; /* the caller's; function only, as the rest */
	int loops;
	struct tree *tree; /* held while the body runs */
	bool keep_opts;
	bool opts[OPT_COUNT];
};

extern struct scope *scope_top;
extern struct params params;

void scope_push(struct scope *s);
void scope_push_function(struct scope *s, int n, char **v, struct tree *t);
void scope_pop(void);
void scope_unwind(struct scope *to);
/* After fork or on becoming a script: nothing will be put back. */
void scope_forget(void);
/* Whether a function runs, so that `local` means something. */
bool scope_in_function(void);
/* Remember a variable in the newest scope (function: newest function). */
void scope_save(const char *name, size_t len, bool function);
void scope_save_opts(void);
/* Take over copies of n strings as $1.. */
void params_set(int n, char **v);
void params_shift(int n);
