/*
 * redir.h - redirections, and putting descriptors back.
 *
 * A redirection is expanded first, in the shell, and applied later, perhaps
 * in a child.  Applied with save, the descriptors hidden are kept on a stack
 * and come back with redir_unwind().  Descriptors of the shell's own lie at
 * 10 and above and move away when a command asks for their number.
 */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include "node.h"

struct redirection {
	struct redirection *next;
	enum redir_type type;
	int fd;
	int from;         /* REDIR_DUP: descriptor, or -1 to close */
	const char *text; /* file name or document */
	size_t len;
};

struct redirection *redir_expand(const struct redir *r);
/* False, with a message, at the first that fails. */
bool redir_apply(const struct redirection *r, bool save);
int redir_depth(void);
void redir_unwind(int depth);
/* In a child: close what was saved, nothing will be put back. */
void redir_forget(void);
/* Move fd to 10 or above, closed on exec; the new number or -1. */
int fd_move_high(int fd);
/* Make `to` what `from` is, and close `from`. */
void fd_place(int from, int to);
