/*
 * signals.h - signal names, and what the shell does with each signal.
 *
 * Handlers only set flags; blocking calls come back with EINTR and the flags
 * are looked at between commands.
 */
#pragma once
#include <signal.h>
#include <stdbool.h>

enum { SIGNAL_COUNT = 65 };

/* SIGINT came while the shell is interactive and has no trap for it. */
extern volatile sig_atomic_t signal_interrupt;
/* Some trapped signal came; which, signal_came[] tells. */
extern volatile sig_atomic_t signal_pending;
extern volatile sig_atomic_t signal_came[SIGNAL_COUNT];

/* "TERM" for SIGTERM, "EXIT" for 0; NULL if it has no name here. */
const char *signal_name(int sig);
/* The number of TERM, SIGTERM, term or 15; -1 if there is none. */
int signal_number(const char *name);
/* What is said of a child that died of it. */
const char *signal_text(int sig);

enum signal_mode { SIGNAL_DEFAULT, SIGNAL_IGNORE, SIGNAL_CATCH };
/* False if it was ignored when the shell began, and must stay so. */
bool signal_set(int sig, enum signal_mode mode);
/* Ctrl-C and its like must not end an interactive shell. */
void signal_interactive(void);
/* In a child: everything that is caught gets its default back. */
void signal_child(void);
