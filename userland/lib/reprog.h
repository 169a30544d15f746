/*
 * reprog.h - a compiled expression, between its compiler (re.c) and the
 * machines that run it (rerun.c).
 *
 * Jumps are relative, so a piece of program can be moved and copied whole.
 */
#pragma once
#include "re.h"

enum re_op {
	OP_CHAR,   /* the byte x */
	OP_SET,    /* a byte in set x */
	OP_JUMP,   /* go x on */
	OP_SPLIT,  /* go x on, or else y on */
	OP_SAVE,   /* note the place in slot x */
	OP_ASSERT, /* see enum re_assert in x */
	OP_MATCH,
};

enum re_assert {
	AT_BEGIN,
	AT_END,
	AT_WORD_EDGE,
	NOT_WORD_EDGE,
	AT_WORD_BEGIN,
	AT_WORD_END,
	NO_WORD_BEFORE,
	NO_WORD_AFTER,
};

struct re_code {
	enum re_op op;
	int x, y;
};

struct re_set {
	unsigned char bits[32];
};

struct re_dfa;

struct re {
	struct re_code *code;
	size_t count, cap;
	struct re_set *set;
	size_t sets, set_cap;
	int groups; /* pairs of slots, the whole left out */
	bool asserts;
	struct re_dfa *dfa; /* made at the first match */
};

static inline bool
set_has(const struct re_set *s, unsigned c)
{
	return s->bits[c / 8] >> (c % 8) & 1;
}

static inline bool
is_word(int c)
{
	return c == '_' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
	       (c >= 'A' && c <= 'Z');
}
