/*
 * eval.h - running syntax trees.
 *
 * EVAL_EXIT: nothing follows, so the last command may replace this process,
 * and eval() does not return.  EVAL_TESTED: someone looks at the status, so
 * `set -e` does not end the shell.
 */
#pragma once
#include <stdbool.h>
#include <sys/types.h>
#include "node.h"

enum { EVAL_EXIT = 1, EVAL_TESTED = 2 };

/* break, continue and return: set here, every loop on the way out looks. */
enum skip { SKIP_NONE, SKIP_BREAK, SKIP_CONTINUE, SKIP_RETURN };

extern int exit_status; /* $? */
extern int loop_depth;  /* loops around, in this function */
extern int eval_depth;  /* functions, eval, dot: bounded */
extern enum skip eval_skip;
extern int eval_skip_count; /* loops to leave */
extern pid_t shell_pid;     /* $$: also in subshells that of the first */

void eval(const struct node *n, int flags);
void eval_string(const char *text, int flags);
/* Run all commands of the newest source, then pop it. */
void eval_source(int flags);
__attribute__((noreturn)) void sh_exit(int status);
/* Nothing follows and no trap waits: this process may be replaced. */
bool eval_last(int flags);

/* Pair these around what can call itself. */
void eval_enter(void);
void eval_leave(void);

/* by type of node */
void eval_simple(const struct node *n, int flags);
void eval_pipe(const struct node *n, int flags);
void eval_background(const struct node *n);
void eval_subshell(const struct node *n, int flags);
void eval_loop(const struct node *n, int flags);
void eval_for(const struct node *n, int flags);
