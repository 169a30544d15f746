/*
 * num.h - numbers to text and back.
 */
#pragma once
#include <stdbool.h>
#include <stddef.h>

enum { NUM_ROOM = 72 }; /* 64 binary digits, sign and NUL fit */

/* The text lies somewhere in room[NUM_ROOM]. */
char *num_unsigned(char *room, unsigned long long v, int base, bool upper);
char *num_signed(char *room, long long v);
/* Digits only, all of s, at most INT_MAX; else -1. */
int num_parse(const char *s);
/* As num_parse, but any other text is an error that ends the command. */
int num_need(const char *s);
