/*
 * trap.h - actions for signals and for the end of the shell.
 */
#pragma once
#include <stdbool.h>
#include "signals.h"

/* Run what pending signals ask for; an interrupt throws. */
void trap_run_pending(void);
static inline void
trap_run(void)
{
	if (signal_pending)
		trap_run_pending();
}

/* Is any action set? */
bool trap_any(void);
/* Which trapped signal waits, lowest first; 0: none. */
int trap_waiting(void);
/* The action for EXIT, once. */
void trap_exit(void);
/* In a child: actions are gone, ignored signals stay ignored. */
void trap_child(void);
/* While an action runs: the status before it, which `exit` means; or -1. */
extern int trap_status;
int builtin_trap(int argc, char **argv);
