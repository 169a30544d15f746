/*
 * simple.c - simple commands: what the first word names, and how that runs.
 */
#include <errno.h>
#include <string.h>
#include "arena.h"
#include "builtin.h"
#include "error.h"
#include "eval.h"
#include "exec.h"
#include "expand.h"
#include "func.h"
#include "job.h"
#include "mem.h"
#include "opt.h"
#include "out.h"
#include "path.h"
#include "redir.h"
#include "scope.h"
#include "trace.h"
#include "var.h"

struct simple {
	struct vec args;
	struct redirection *redirs;
	const struct assign *assigns;
	bool prefixed;    /* by `command`: no function, not special */
	const char *path; /* command -p: search here */
	int flags;
};

/*
 * The assignments, each seen by those behind it: to stay, or exported and
 * put back with the newest scope.
 */
static void
assign_all(const struct simple *c, bool stay)
{
	struct vec values = { 0 };

	for (const struct assign *a = c->assigns; a; a = a->next) {
		char *value = expand_assign(a->value);

		if (!stay)
			scope_save(a->name, a->len, false);
		var_setn(a->name, a->len, value, stay ? 0 : VAR_EXPORT);
		vec_put(&values, value);
	}
	trace_command(c->assigns, values.v, c->args.v);
}

/* Does the command take NAME=value arguments as declarations? */
static bool
declares(const struct word *w)
{
	const struct builtin *b = NULL;

	while (w && w->plain && strcmp(w->parts->text, "command") == 0)
		w = w->next;
	if (w && w->plain)
		b = builtin_find(w->parts->text);
	return b && (b->flags & BUILTIN_DECLARES);
}

/* No command: assignments stay, redirections only happen. */
static void
only_assign(struct simple *c)
{
	const int depth = redir_depth();
	bool ok;

	ok = redir_apply(c->redirs, true);
	redir_unwind(depth);
	assign_all(c, true);
	exit_status = ok ? subst_status : 2;
}

static int
finish_output(int status)
{
	out_flush(&out1);
	if (out1.failed) {
		out1.failed = false;
		sh_warn("I/O error");
		return status ? status : 1;
	}
	return status;
}

/* An ordinary builtin: its errors end the builtin, not the shell. */
static int
run_guarded(const struct simple *c, const struct builtin *b)
{
	struct catch catch;
	int thrown;

	thrown = CATCH(&catch);
	if (thrown == 0) {
		error_command = b->name;
		exit_status = finish_output(b->run((int)c->args.n, c->args.v));
		catch_leave(&catch);
	} else if (thrown == WHY_INTERRUPT) {
		throw_up(WHY_INTERRUPT);
	}
	error_command = NULL;
	return exit_status;
}

static int
run_special(const struct simple *c, const struct builtin *b)
{
	int status;

	error_command = b->name;
	status = b->run((int)c->args.n, c->args.v);
	error_command = b->name;
	status = finish_output(status);
	error_command = NULL;
	return status;
}

static void
run_builtin(const struct simple *c, const struct builtin *b)
{
	const bool special = (b->flags & BUILTIN_SPECIAL) && !c->prefixed;
	const int depth = redir_depth();
	const bool stay = b->run == builtin_exec;

	if (!redir_apply(c->redirs, !stay)) {
		redir_unwind(depth);
		exit_status = 2;
		if (special)
			throw_up(WHY_ERROR);
		return;
	}
	exit_status = special ? run_special(c, b) : run_guarded(c, b);
	redir_unwind(depth);
}

static void
run_function(const struct simple *c, const struct func *f)
{
	const int depth = redir_depth();
	struct scope scope;

	if (!redir_apply(c->redirs, true)) {
		redir_unwind(depth);
		exit_status = 2;
		return;
	}
	eval_enter();
	scope_push_function(&scope, (int)c->args.n - 1, c->args.v + 1, f->tree);
	eval(f->body, c->flags & EVAL_TESTED);
	if (eval_skip == SKIP_RETURN)
		eval_skip = SKIP_NONE;
	scope_pop();
	eval_leave();
	redir_unwind(depth);
}

/* The message goes where the command's would have gone. */
static void
not_found(const struct simple *c, int why)
{
	const int depth = redir_depth();
	const char *name = c->args.v[0];

	exit_status = 2;
	if (redir_apply(c->redirs, true)) {
		exit_status = why == ENOENT ? 127 : 126;
		if (why == ENOENT)
			sh_warn("%s: not found", name);
		else
			sh_warn("%s: %s", name, error_text(why));
	}
	redir_unwind(depth);
}

__attribute__((noreturn)) static void
become_program(const struct simple *c, const char *path)
{
	if (!redir_apply(c->redirs, false))
		sh_exit(2);
	exec_program(path, c->args.v);
}

static void
run_program(const struct simple *c)
{
	const char *name = c->args.v[0], *path = name;
	struct job *j;
	pid_t pid;

	if (strchr(name, '/') == NULL)
		path = path_find(name, c->path);
	if (path == NULL) {
		not_found(c, errno);
		return;
	}
	if (eval_last(c->flags))
		become_program(c, path);
	j = job_new(1, NULL, false);
	pid = job_fork(j, false);
	if (pid == 0)
		become_program(c, path);
	if (pid < 0) {
		job_abandon(j);
		exit_status = 2;
		throw_up(WHY_ERROR);
	}
	exit_status = job_wait(j);
}

/* Take `command` and its -p off, unless it is a question, as with -v. */
static void
strip_command(struct simple *c)
{
	while (strcmp(c->args.v[0], "command") == 0) {
		size_t skip = 1;
		const char *path = NULL;

		if (skip < c->args.n && strcmp(c->args.v[skip], "-p") == 0) {
			path = path_default;
			skip++;
		}
		if (skip < c->args.n && strcmp(c->args.v[skip], "--") == 0)
			skip++;
		if (skip >= c->args.n || c->args.v[skip][0] == '-')
			return;
		c->args.v += skip;
		c->args.n -= skip;
		c->prefixed = true;
		if (path)
			c->path = path;
	}
}

static void
dispatch(const struct simple *c, const struct builtin *b)
{
	const bool special = b && (b->flags & BUILTIN_SPECIAL);
	const struct func *f = NULL;
	struct scope scope;

	if (special && !c->prefixed) {
		assign_all(c, true);
		run_builtin(c, b);
		return;
	}
	if (!c->prefixed)
		f = func_find(c->args.v[0]);
	if (c->assigns)
		scope_push(&scope);
	assign_all(c, false);
	if (f)
		run_function(c, f);
	else if (b)
		run_builtin(c, b);
	else
		run_program(c);
	if (c->assigns)
		scope_pop();
}

void
eval_simple(const struct node *n, int flags)
{
	struct mark m = arena_mark(&tmp);
	struct simple c = { .assigns = n->u.simple.assigns, .flags = flags };
	const struct builtin *b;

	error_line = n->line;
	error_command = NULL;
	subst_status = 0;
	expand_args(n->u.simple.args, &c.args, declares(n->u.simple.args));
	c.redirs = redir_expand(n->redirs);
	if (c.args.n == 0) {
		only_assign(&c);
	} else {
		b = builtin_find(c.args.v[0]);
		if (b && b->run == builtin_command &&
		    func_find("command") == NULL) {
			strip_command(&c);
			b = builtin_find(c.args.v[0]);
		}
		dispatch(&c, b);
	}
	arena_release(&tmp, m);
}
