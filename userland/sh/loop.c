/*
 * loop.c - while, until and for, and what break and continue do to them.
 */
#include "arena.h"
#include "error.h"
#include "eval.h"
#include "expand.h"
#include "mem.h"
#include "opt.h"
#include "out.h"
#include "scope.h"
#include "var.h"

/* After a body: is this loop to be left? */
static bool
leaves(void)
{
	bool again;

	if (eval_skip == SKIP_NONE)
		return false;
	if (eval_skip == SKIP_RETURN)
		return true;
	if (--eval_skip_count > 0)
		return true;
	again = eval_skip == SKIP_CONTINUE;
	eval_skip = SKIP_NONE;
	return !again;
}

void
eval_loop(const struct node *n, int flags)
{
	int status = 0;

	loop_depth++;
	for (;;) {
		eval(n->u.loop.test, EVAL_TESTED);
		if (eval_skip) {
			if (leaves())
				break;
			continue;
		}
		if ((exit_status == 0) == (n->type == NODE_UNTIL))
			break;
		eval(n->u.loop.body, flags & EVAL_TESTED);
		status = exit_status;
		if (leaves())
			break;
	}
	loop_depth--;
	if (eval_skip != SKIP_RETURN)
		exit_status = status;
}

void
eval_for(const struct node *n, int flags)
{
	struct mark m = arena_mark(&tmp);
	struct vec words = { 0 };

	error_line = n->line;
	if (n->u.iter.in)
		expand_args(n->u.iter.words, &words, false);
	else /* copies: the body may change the parameters */
		for (int i = 0; i < params.n; i++)
			vec_put(&words, tmp_strdup(params.v[i]));
	exit_status = 0;
	loop_depth++;
	for (size_t i = 0; i < words.n; i++) {
		var_set(n->u.iter.name, words.v[i], 0);
		eval(n->u.iter.body, flags & EVAL_TESTED);
		if (leaves())
			break;
	}
	loop_depth--;
	arena_release(&tmp, m);
}
