/*
 * check.h - for the test programs of this folder: count failures, go on.
 *
 * The programs use nothing but POSIX, so the host can judge them too.
 */
#pragma once
#include <errno.h>
#include <stdio.h>
#include <string.h>

extern int failures;

#define CHECK(cond)                                                          \
	do {                                                                 \
		int saved_ = errno;                                          \
		if (!(cond)) {                                               \
			failures++;                                          \
			printf("%s:%d: %s (errno %s)\n", __FILE__, __LINE__, \
			    #cond, strerror(saved_));                        \
		}                                                            \
	} while (0)

/* The call fails with that error. */
#define FAILS(call, error)                                                    \
	do {                                                                  \
		errno = 0;                                                    \
		long got_ = (long)(call);                                     \
		int saved_ = errno;                                           \
		if (got_ != -1 || saved_ != (error)) {                        \
			failures++;                                           \
			printf("%s:%d: %s gives %ld, %s; not %s\n", __FILE__, \
			    __LINE__, #call, got_, strerror(saved_), #error); \
		}                                                             \
	} while (0)

#define EQ(a, b)                                                              \
	do {                                                                  \
		long a_ = (long)(a), b_ = (long)(b);                          \
		if (a_ != b_) {                                               \
			failures++;                                           \
			printf("%s:%d: %s is %ld, not %ld (errno %s)\n",      \
			    __FILE__, __LINE__, #a, a_, b_, strerror(errno)); \
		}                                                             \
	} while (0)
