/*
 * lsent.h - the entries that ls shows, between its parts: ls.c reads and
 * sorts them, lslong.c and lscols.c write them out.
 */
#pragma once
#include "files.h"

struct entry {
	char *name;   /* as it will be printed */
	char *target; /* of a symbolic link, with -l */
	struct stat st;
	mode_t target_mode; /* 0: it leads nowhere */
	bool known;         /* st is set */
	bool quoted, dir;   /* dir: or a link to one, where asked for */
	int width;          /* lscols.c: columns it takes */
};

struct ls_style {
	bool inode, blocks, human, si, numeric, no_owner, no_group;
	bool full_time, author_time, access_time, change_time;
	bool align;     /* some names are quoted: indent the others */
	char indicator; /* 0, 'p' or 'F' */
	int columns;    /* of the terminal */
	int inode_width, block_width;
};

char ls_indicator(const struct ls_style *s, mode_t mode);
const struct timespec *ls_time(const struct ls_style *s, const struct stat *st);
void ls_number(
    const struct ls_style *s, char buf[32], uintmax_t bytes, unsigned unit);
void ls_frills(const struct ls_style *s, const struct entry *e, bool wide);
void ls_long(const struct ls_style *s, struct entry *e, size_t n);
void ls_columns(
    const struct ls_style *s, struct entry *e, size_t n, bool across);
void ls_stream(const struct ls_style *s, struct entry *e, size_t n, int mark);
