/*
 * eval.c - walking the tree: lists, conditions and who exits when.
 */
#include <string.h>
#include <unistd.h>
#include "error.h"
#include "eval.h"
#include "expand.h"
#include "func.h"
#include "mem.h"
#include "opt.h"
#include "out.h"
#include "parse.h"
#include "pattern.h"
#include "redir.h"
#include "source.h"
#include "trap.h"
#include "tree.h"

enum { MAX_EVAL_DEPTH = 1000 };

int exit_status;
int loop_depth;
int eval_depth;
enum skip eval_skip;
int eval_skip_count;
pid_t shell_pid;

void
sh_exit(int status)
{
	exit_status = status;
	trap_exit();
	out_flush_all();
	_exit(exit_status);
}

bool
eval_last(int flags)
{
	return (flags & EVAL_EXIT) && !trap_any();
}

void
eval_enter(void)
{
	if (++eval_depth > MAX_EVAL_DEPTH)
		sh_error("nested too deeply");
}

void
eval_leave(void)
{
	eval_depth--;
}

/* What a kid inherits: EVAL_EXIT only the last one. */
static int
kid_flags(const struct node *kid, int flags)
{
	return kid->next ? flags & ~EVAL_EXIT : flags;
}

static void
eval_list(const struct node *k, int flags)
{
	for (; k && !eval_skip; k = k->next) {
		if (k->background)
			eval_background(k);
		else
			eval(k, kid_flags(k, flags));
	}
}

static void
eval_andor(const struct node *n, int flags)
{
	for (const struct node *k = n->u.kids; k && !eval_skip; k = k->next) {
		if ((k->join == JOIN_AND && exit_status != 0) ||
		    (k->join == JOIN_OR && exit_status == 0))
			continue;
		eval(k, k->next ? EVAL_TESTED : flags);
	}
}

static void
eval_if(const struct node *n, int flags)
{
	for (;;) {
		eval(n->u.cond.test, EVAL_TESTED);
		if (eval_skip)
			return;
		if (exit_status == 0) {
			eval(n->u.cond.then, flags);
			return;
		}
		n = n->u.cond.other;
		if (n == NULL) {
			exit_status = 0;
			return;
		}
		if (n->type != NODE_IF || n->redirs) {
			eval(n, flags);
			return;
		}
	}
}

static bool
case_matches(const struct case_item *item, const char *s)
{
	const char *end = s + strlen(s);

	for (const struct word *w = item->patterns; w; w = w->next) {
		const char *p = expand_pattern(w);

		if (pattern_match(p, p + strlen(p), s, end))
			return true;
	}
	return false;
}

static void
eval_case(const struct node *n, int flags)
{
	struct mark m = arena_mark(&tmp);
	const struct case_item *item;
	const char *s = expand_string(n->u.select.word);

	for (item = n->u.select.items; item; item = item->next)
		if (case_matches(item, s))
			break;
	arena_release(&tmp, m);
	exit_status = 0;
	if (item && item->body)
		eval(item->body, flags);
}

static void
eval_by_type(const struct node *n, int flags)
{
	switch (n->type) {
	case NODE_SIMPLE:
		eval_simple(n, flags);
		break;
	case NODE_PIPE:
		eval_pipe(n, flags);
		break;
	case NODE_ANDOR:
		eval_andor(n, flags);
		break;
	case NODE_LIST:
	case NODE_GROUP:
		eval_list(n->u.kids, flags);
		break;
	case NODE_SUBSHELL:
		eval_subshell(n, flags);
		break;
	case NODE_IF:
		eval_if(n, flags);
		break;
	case NODE_WHILE:
	case NODE_UNTIL:
		eval_loop(n, flags);
		break;
	case NODE_FOR:
		eval_for(n, flags);
		break;
	case NODE_CASE:
		eval_case(n, flags);
		break;
	case NODE_FUNCTION:
		func_define(n);
		exit_status = 0;
		break;
	}
}

/* A compound command with redirections. */
static void
eval_redirected(const struct node *n, int flags)
{
	struct mark m = arena_mark(&tmp);
	const int depth = redir_depth();
	const bool last = eval_last(flags);
	struct redirection *list;

	error_line = n->line;
	list = redir_expand(n->redirs);
	if (redir_apply(list, !last))
		eval_by_type(n, last ? flags : flags & ~EVAL_EXIT);
	else
		exit_status = 2;
	redir_unwind(depth);
	arena_release(&tmp, m);
}

/* Commands whose failure `set -e` takes for its own. */
static bool
is_checked(const struct node *n)
{
	return n->type == NODE_SIMPLE || n->type == NODE_SUBSHELL ||
	       (n->type == NODE_PIPE && !n->negate);
}

void
eval(const struct node *n, int flags)
{
	bool failed = false;

	trap_run();
	if (OPT(NOEXEC)) {
		; /* set -n came before, on the same line */
	} else if (n->redirs && n->type != NODE_SIMPLE &&
		   n->type != NODE_SUBSHELL) {
		eval_redirected(n, flags);
		failed = true;
	} else {
		eval_by_type(n, flags);
	}
	trap_run();
	if (exit_status != 0 && OPT(ERREXIT) && !(flags & EVAL_TESTED) &&
	    !eval_skip && (failed || is_checked(n)))
		sh_exit(exit_status);
	if (flags & EVAL_EXIT)
		sh_exit(exit_status);
}

void
eval_source(int flags)
{
	struct source *s = source_top;
	struct node *n;
	bool end;

	s->tree = tree_new();
	for (;;) {
		int f = flags & EVAL_TESTED;

		n = parse_command(s->tree, &end);
		if (n && !OPT(NOEXEC)) {
			if ((flags & EVAL_EXIT) && source_exhausted())
				f |= EVAL_EXIT;
			eval(n, f);
		}
		if (end || eval_skip)
			break;
		s->tree = tree_next(s->tree);
	}
	source_pop();
}

void
eval_string(const char *text, int flags)
{
	struct source s;

	source_push_string(&s, text, strlen(text));
	eval_source(flags);
}
