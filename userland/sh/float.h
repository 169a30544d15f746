/*
 * float.h - floating point for printf, exact, without the C library's.
 */
#pragma once
#include <stdbool.h>
#include <stddef.h>

struct format {
	bool left, zero, plus, space, alternate;
	long width, precision; /* precision -1: none given */
	char letter;
};

/* Write prefix and s as the width wants it. */
void print_padded(
    const struct format *f, const char *prefix, const char *s, size_t n);
/* *rest: what follows the number, or text itself if there is none. */
double float_parse(const char *text, const char **rest);
void float_print(struct format *f, double v);
