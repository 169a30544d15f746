/*
 * check.h - assert() without stdio, which would be a quarter of the shell.
 */
#pragma once

#define assert(x) ((x) ? (void)0 : check_failed(#x, __FILE__, __LINE__))

__attribute__((noreturn)) void check_failed(
    const char *what, const char *file, int line);
