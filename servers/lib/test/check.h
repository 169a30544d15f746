/*
 * check.h - the little a host test needs.
 */
#pragma once
#include <stdio.h>
#include <stdlib.h>

#define CHECK(x)                                                            \
	do {                                                                \
		if (!(x)) {                                                 \
			fprintf(                                            \
			    stderr, "%s:%d: %s\n", __FILE__, __LINE__, #x); \
			exit(1);                                            \
		}                                                           \
	} while (0)
#define CHECK_EQ(a, b)                                                   \
	do {                                                             \
		long long a_ = (long long)(a), b_ = (long long)(b);      \
		if (a_ != b_) {                                          \
			fprintf(stderr, "%s:%d: %s is %lld, not %lld\n", \
			    __FILE__, __LINE__, #a, a_, b_);             \
			exit(1);                                         \
		}                                                        \
	} while (0)
