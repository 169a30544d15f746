/*
 * repl.h - read, run, and again: the interactive shell.
 */
#pragma once

/* Returns at the end of the input. */
void repl(void);
