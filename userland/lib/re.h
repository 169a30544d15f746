/*
 * re.h - regular expressions in time linear in the text: POSIX basic and
 * extended ones with GNU's \w \W \s \S \b \B \< \> and \+ \? \|.
 *
 * A back-reference is refused: no such engine can have it.
 */
#pragma once
#include "tool.h"

enum {
	RE_EXTENDED = 1,
	RE_FIXED = 2, /* the pattern is plain text */
	RE_ICASE = 4,
	RE_LINE = 8,   /* it must match the whole line */
	RE_WORD = 16,  /* no word character beside the match */
	RE_LISTS = 32, /* lines of the pattern are alternatives */
};
enum { RE_GROUPS = 10 };

struct re_span {
	size_t from, to; /* from > to: took no part */
};

struct re;

struct re *re_new(
    const char *pattern, size_t len, int flags, const char **error);
bool re_match(struct re *re, const char *text, size_t len);
bool re_find(struct re *re, const char *text, size_t len, size_t start,
    struct re_span *found);
bool re_groups(struct re *re, const char *text, size_t len,
    const struct re_span *found, struct re_span group[RE_GROUPS]);
int re_group_count(const struct re *re);
