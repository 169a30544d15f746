/*
 * repl.c - the interactive shell: an error costs the line, not the shell.
 */
#include "error.h"
#include "eval.h"
#include "job.h"
#include "opt.h"
#include "out.h"
#include "parse.h"
#include "repl.h"
#include "source.h"
#include "terminal.h"
#include "trap.h"
#include "tree.h"

static struct tree *tree;

/* One command; false at the end of the input. */
static bool
step(void)
{
	struct node *n;
	bool end;

	job_notify();
	tree = tree_next(tree);
	n = parse_command(tree, &end);
	if (n && !OPT(NOEXEC))
		eval(n, 0);
	eval_skip = SKIP_NONE;
	trap_run();
	if (end && OPT(IGNOREEOF)) {
		out_puts(&out2, "\nUse \"exit\" to leave shell.\n");
		out_flush(&out2);
		return true;
	}
	return !end;
}

void
repl(void)
{
	struct source s;
	struct catch c;
	volatile bool more = true;

	source_push_fd(&s, SOURCE_TERMINAL, 0);
	tree = tree_new();
	while (more) {
		if (CATCH(&c) == 0) {
			more = step();
			catch_leave(&c);
		} else {
			terminal_restore();
			source_discard_line();
			out_flush_all();
		}
	}
	out_puts(&out2, "\n");
	out_flush(&out2);
}
