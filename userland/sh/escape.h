/*
 * escape.h - backslash sequences of echo and printf.
 */
#pragma once

/*
 * *s stands behind a backslash: the character meant, *s moved behind it.
 * ESCAPE_STOP is \c, ESCAPE_NONE means that the backslash stands for itself.
 * Octal numbers are \0ooo or \ooo.
 */
enum { ESCAPE_STOP = -1, ESCAPE_NONE = -2 };
int escape_next(const char **s);
