/*
 * assert.h - what must hold, said where it must hold.
 */
#pragma once
#include <kernel/debug/panic.h>

#define KASSERT(x)                                             \
	do {                                                   \
		if (__builtin_expect(!(x), 0))                 \
			assert_failed(#x, __FILE__, __LINE__); \
	} while (0)

_Noreturn void assert_failed(const char *what, const char *file, int line) __attribute__((cold));
