/*
 * pattern.h - shell patterns: * ? [...] and backslash, on text with an end.
 */
#pragma once
#include <stdbool.h>
#include <stddef.h>

bool pattern_match(
    const char *p, const char *pend, const char *s, const char *send);
/* Any unescaped * ? or [...] in p..pend? */
bool pattern_magic(const char *p, const char *pend);
/* Take one level of backslashes out, in place. */
void pattern_unescape(char *s);
/* Where s starts and ends once the part matching at op's end is gone. */
void pattern_trim(
    const char *pattern, bool prefix, bool longest, const char **s, size_t *n);
