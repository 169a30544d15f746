/*
 * terminal.h - a line from whoever sits at the terminal.
 */
#pragma once
#include <stdbool.h>
#include <sys/types.h>

/*
 * Show the prompt and read a line into *buf (heap, made larger as needed).
 * Returns its length with the newline, 0 at the end of the input, -1 if it
 * was given up with Ctrl-C.
 */
ssize_t terminal_line(char **buf);
/* Make the terminal what it was, wherever an error came from. */
void terminal_restore(void);
