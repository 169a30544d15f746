/*
 * lcs.h - which elements of two sequences are not in common.
 */
#pragma once
#include "tool.h"

struct side {
	const int *id; /* equal elements have equal numbers */
	bool *changed; /* n + 1 entries; the last stays false */
	int n;
};

void lcs_mark(struct side *a, struct side *b, int horizon);
