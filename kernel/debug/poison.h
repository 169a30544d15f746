/*
 * poison.h - free objects are filled, to find who writes them.
 */
#pragma once
#include <kernel/debug/assert.h>
#include <kernel/debug/config.h>
#include <kernel/lib/string.h>

enum { POISON = 0xa5 };

static inline void
poison(void *object, u32 size)
{
	if (CONFIG_POISON)
		memset(object, POISON, size);
}

/* All but the link to the next is as it was left. */
static inline void
poison_check(const void *object, u32 size)
{
	for (u32 i = sizeof(void *); CONFIG_POISON && i < size; i++)
		KASSERT(((const u8 *)object)[i] == POISON);
}
