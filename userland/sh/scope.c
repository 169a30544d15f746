/*
 * scope.c - local variables and positional parameters.
 */
#include <stdlib.h>
#include <string.h>
#include "check.h"
#include "eval.h"
#include "mem.h"
#include "scope.h"
#include "tree.h"
#include "var.h"

struct saved_var {
	struct saved_var *next;
	struct var *var;
	char *text; /* moved here from the variable */
	int flags;
};

struct scope *scope_top;
struct params params;

void
scope_push(struct scope *s)
{
	*s = (struct scope){ .up = scope_top };
	scope_top = s;
}

void
scope_push_function(struct scope *s, int n, char **v, struct tree *t)
{
	scope_push(s);
	s->function = true;
	s->params = params;
	s->loops = loop_depth;
	s->tree = t;
	t->refs++;
	params = (struct params){ .n = n, .v = v };
	loop_depth = 0;
}

static void
params_drop(struct params *p)
{
	free(p->own);
	p->own = NULL;
}

void
scope_pop(void)
{
	struct scope *s = scope_top;

	assert(s != NULL);
	scope_top = s->up;
	while (s->vars) {
		struct saved_var *sv = s->vars;

		s->vars = sv->next;
		var_restore(sv->var, sv->text, sv->flags);
		free(sv);
	}
	if (s->keep_opts)
		memcpy(opts, s->opts, sizeof opts);
	if (s->function) {
		params_drop(&params);
		params = s->params;
		loop_depth = s->loops;
		tree_put(s->tree);
	}
}

void
scope_unwind(struct scope *to)
{
	while (scope_top != to)
		scope_pop();
}

void
scope_forget(void)
{
	scope_top = NULL;
}

static struct scope *
function_scope(void)
{
	struct scope *s;

	for (s = scope_top; s && !s->function; s = s->up)
		;
	return s;
}

bool
scope_in_function(void)
{
	return function_scope() != NULL;
}

void
scope_save(const char *name, size_t len, bool function)
{
	struct scope *s = function ? function_scope() : scope_top;
	struct var *v = var_find(name, len);
	struct saved_var *sv;

	assert(s != NULL);
	for (sv = s->vars; sv; sv = sv->next)
		if (sv->var == v)
			return;
	sv = xmalloc(sizeof *sv);
	sv->var = v;
	sv->flags = v->flags;
	sv->text = v->text ? xstrdup(v->text) : NULL;
	sv->next = s->vars;
	s->vars = sv;
}

void
scope_save_opts(void)
{
	struct scope *s = function_scope();

	assert(s != NULL);
	if (!s->keep_opts)
		memcpy(s->opts, opts, sizeof opts);
	s->keep_opts = true;
}

void
params_set(int n, char **v)
{
	size_t size = 0;
	struct params p = { .n = n, .opt_index = 1 };
	char *to;

	for (int i = 0; i < n; i++)
		size += strlen(v[i]) + 1;
	/* One block: the pointers, then the texts. */
	p.own = xmalloc(((size_t)n + 1) * sizeof *p.own + size);
	to = (char *)(p.own + n + 1);
	for (int i = 0; i < n; i++) {
		size = strlen(v[i]) + 1;
		p.own[i] = memcpy(to, v[i], size);
		to += size;
	}
	p.own[n] = NULL;
	p.v = p.own;
	params_drop(&params);
	params = p;
}

void
params_shift(int n)
{
	assert(n <= params.n);
	params.v += n;
	params.n -= n;
	params.opt_index = 1;
	params.opt_at = 0;
}
