/*
 * edit.h - line editing on a VT100: one row, scrolled sideways when the line
 * is wider than the terminal.
 */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

struct editor {
	char *s; /* heap, room for cap bytes */
	size_t len, cap;
	size_t at;          /* the cursor's byte */
	const char *prompt; /* its last line */
	int prompt_columns;
	int width;    /* of the terminal */
	size_t left;  /* first byte shown */
	int back;     /* line of the history shown, -1: a new one */
	char *draft;  /* the new line, while others are looked at */
	char *killed; /* what ^K ^U ^W took; heap */
	bool tabbed;  /* the key before was a tab */
};

/* The terminal is raw.  As terminal_line(). */
ssize_t edit_line(const char *prompt, char **buf);

/* the text (edittext.c) */
void edit_insert(struct editor *e, const char *s, size_t n);
void edit_delete(struct editor *e, size_t from, size_t to);
void edit_kill(struct editor *e, size_t from, size_t to);
void edit_replace(struct editor *e, const char *s);
size_t edit_left(const struct editor *e, size_t at);
size_t edit_right(const struct editor *e, size_t at);
size_t edit_word_left(const struct editor *e);
size_t edit_word_right(const struct editor *e);
/* Columns that n bytes take. */
int edit_columns(const char *s, size_t n);

/* the screen */
void edit_show(struct editor *e);

/* Tab (complete.c); with list, show the candidates. */
void edit_complete(struct editor *e, bool list);
