/*
 * source.h - where the lexer's characters come from: a stack of files,
 * strings and alias texts.
 *
 * p..end is the current line (or string), end..limit what is read but not
 * looked at yet.  Standard input is never read further than the commands
 * taken from it, as far as a child could notice: see source_sync().
 */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include "tree.h"

enum { SOURCE_END = -1, SOURCE_BLOCK = 4096 };

enum source_kind {
	SOURCE_STRING,
	SOURCE_FILE,  /* a script: fd is ours */
	SOURCE_STDIN, /* shared with the commands we run */
	SOURCE_TERMINAL
};

struct alias;

struct source {
	struct source *up;
	const char *p, *end, *limit;
	enum source_kind kind;
	int fd;
	int line; /* the caller's, given back when it is done */
	bool at_end;
	bool synced; /* the descriptor stands at p, not at limit */
	bool seekable;
	bool mid_line;       /* the chunk before did not end its line */
	bool heap;           /* free the struct when popped */
	long long offset;    /* while synced: where that was */
	struct alias *alias; /* whose text this is */
	struct tree *tree;   /* put when the source is dropped */
	char *buf;           /* heap; NULL for strings */
};

extern struct source *source_top;
extern int source_line; /* of the character read last */

/* The text must outlive the source. */
void source_push_string(struct source *s, const char *text, size_t n);
/* Also says whether it is a script at all: false for a binary file. */
bool source_push_fd(struct source *s, enum source_kind kind, int fd);
void source_pop(void);
void source_unwind(struct source *to);
/* Drop what was typed and not run yet. */
void source_discard_line(void);
/* Only blanks and newlines are left, and no more will come. */
bool source_exhausted(void);
/* Before anyone else may read standard input: seek back to p. */
void source_sync(void);
/* A descriptor a command asks for may be the script's: move that away. */
void source_move_fd(int fd);
bool source_owns_fd(int fd);
/* The next line, or the source below an alias; SOURCE_END if none. */
int source_fill(void);

static inline int
source_get(void)
{
	if (source_top->p < source_top->end)
		return (unsigned char)*source_top->p++;
	return source_fill();
}

/* Give the last character back; not for SOURCE_END. */
static inline void
source_unget(void)
{
	source_top->p--;
}

/* Look ahead in the same line without reading on; SOURCE_END if not there. */
static inline int
source_look(size_t i)
{
	const struct source *s = source_top;

	return i < (size_t)(s->end - s->p) ? (unsigned char)s->p[i]
					   : SOURCE_END;
}
