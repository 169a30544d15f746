/*
 * mem.h - heap memory that is there or the command is given up.
 */
#pragma once
#include <stddef.h>

__attribute__((noreturn)) void mem_exhausted(void);
void *xmalloc(size_t n);
void *xrealloc(void *p, size_t n);
char *xstrdup(const char *s);
char *xstrndup(const char *s, size_t n);
/* The same in the arena tmp. */
void *tmp_alloc(size_t n);
char *tmp_strdup(const char *s);
char *tmp_strndup(const char *s, size_t n);
