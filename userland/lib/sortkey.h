/*
 * sortkey.h - how sort compares two lines.
 */
#pragma once
#include "tool.h"

enum key_kind {
	KEY_TEXT,
	KEY_NUMBER,
	KEY_GENERAL,
	KEY_HUMAN,
	KEY_MONTH,
};

struct key {
	size_t first_field, first_char; /* from 0 */
	size_t last_field, last_char;   /* last_char 0: whole field */
	bool skip_first, skip_last;     /* blanks */
	bool dictionary, printing, fold, reverse;
	enum key_kind kind;
	unsigned kinds; /* bit: that kind was asked for; more than one is refused */
};

struct line {
	char *p;
	size_t len;
	char *key; /* of the first key */
	size_t key_len;
};

extern int sort_tab; /* -1: runs of blanks */
extern bool sort_stable, sort_unique, sort_reverse;

void key_parse(const char *spec);
void key_global(struct key *k, char option);
void key_ready(const struct key *global);
void line_prepare(struct line *l);
int line_compare(const struct line *a, const struct line *b);
