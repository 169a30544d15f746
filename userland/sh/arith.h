/*
 * arith.h - integer expressions of C on 64 bits.
 */
#pragma once

/* Errors throw.  Assignments in the text change variables. */
long long arith_eval(const char *text);
