/*
 * trap.c - actions for signals and for the end of the shell.
 */
#include <stdlib.h>
#include <string.h>
#include "builtin.h"
#include "error.h"
#include "eval.h"
#include "mem.h"
#include "num.h"
#include "out.h"
#include "trap.h"

/* NULL: default; empty: ignored.  [0] is EXIT. */
static char *actions[SIGNAL_COUNT];
static int set_count; /* not NULL */
int trap_status = -1;

bool
trap_any(void)
{
	return set_count > 0;
}

static void
set_action(int sig, const char *text)
{
	char *old = actions[sig];

	actions[sig] = text ? xstrdup(text) : NULL;
	set_count += (text != NULL) - (old != NULL);
	free(old);
}

int
trap_waiting(void)
{
	for (int sig = 1; sig < SIGNAL_COUNT; sig++)
		if (signal_came[sig] && actions[sig] && *actions[sig])
			return sig;
	return 0;
}

/* Run a copy: the action may change or remove itself. */
static void
run(const char *action)
{
	const int status = exit_status;
	const enum skip skip = eval_skip;
	const int outer = trap_status;
	char *text = tmp_strdup(action);

	eval_skip = SKIP_NONE;
	trap_status = status;
	eval_string(text, 0);
	trap_status = outer;
	if (eval_skip == SKIP_NONE) {
		exit_status = status;
		eval_skip = skip;
	}
}

void
trap_run_pending(void)
{
	int sig;

	signal_pending = 0;
	if (signal_interrupt) {
		signal_interrupt = 0;
		exit_status = 128 + SIGINT;
		throw_up(WHY_INTERRUPT);
	}
	while ((sig = trap_waiting()) != 0) {
		signal_came[sig] = 0;
		run(actions[sig]);
	}
}

void
trap_exit(void)
{
	struct catch c;
	char *text = actions[0];

	if (text == NULL)
		return;
	actions[0] = NULL;
	set_count--;
	if (CATCH(&c) == 0) {
		eval_skip = SKIP_NONE;
		run(text);
		catch_leave(&c);
	}
	free(text);
}

void
trap_child(void)
{
	for (int sig = 0; sig < SIGNAL_COUNT; sig++)
		if (actions[sig] && (*actions[sig] || sig == 0))
			set_action(sig, NULL);
	signal_child();
}

static void
list(void)
{
	for (int sig = 0; sig < SIGNAL_COUNT; sig++) {
		if (actions[sig] == NULL)
			continue;
		out_puts(&out1, "trap -- ");
		out_quoted(&out1, actions[sig]);
		if (signal_name(sig))
			out_fmt(&out1, " %s\n", signal_name(sig));
		else
			out_fmt(&out1, " %d\n", sig);
	}
}

static int
set_one(const char *name, const char *action)
{
	int sig = signal_number(name);

	if (sig < 0) {
		sh_warn("%s: bad trap", name);
		return 1;
	}
	if (sig > 0 && sig != SIGKILL && sig != SIGSTOP &&
	    !signal_set(sig, action == NULL ? SIGNAL_DEFAULT
			     : *action      ? SIGNAL_CATCH
					    : SIGNAL_IGNORE))
		return 0;
	set_action(sig, action);
	return 0;
}

int
builtin_trap(int argc, char **argv)
{
	const char *action = NULL;
	int status = 0;

	argv++, argc--;
	if (argc > 0 && strcmp(*argv, "--") == 0)
		argv++, argc--;
	if (argc == 0) {
		list();
		return 0;
	}
	/* A lone signal, or a number first, means default. */
	if (argc > 1 && num_parse(*argv) < 0) {
		if (strcmp(*argv, "-") != 0)
			action = *argv;
		argv++;
	}
	for (; *argv; argv++)
		status |= set_one(*argv, action);
	return status;
}
