/*
 * values.h - random values for the fuzzers: a generator, and what lies at
 * edges.
 */
#pragma once
#include <proto/sys.h>

static u32 state = 1;

static inline u32
rnd(void)
{
	state ^= state << 13;
	state ^= state >> 17;
	state ^= state << 5;
	return state;
}

static inline u32
below(u32 n)
{
	return rnd() % n;
}

/* Limits of tables, sizes, memory. */
static inline u32
edge(void)
{
	static const u32 edges[] = { 0, 1, 2, 3, 15, 16, 17, 31, 32, 255, 256,
		257, 511, 512, 1023, 1024, 4095, 4096, 4097, 8191, 8192, 0xffff,
		0x10000, 0x7fffffff, 0x80000000, 0xffffffff, 0xfffffffe,
		0xfffff000, 0xffffefff, 0xc0000000, 0xbffff000, 0xbfffffff,
		0xc0200000, MSG_BASE, MSG_BASE - 1, STUB_PAGE, TEXT_BASE,
		TEXT_BASE - 1, 0x1000, 0xfff, MAP_BASE, 0xf8003000, 0x02000000,
		STACK_TOP };

	return edges[below(sizeof edges / sizeof edges[0])];
}

/* A SLOT_ field of any kind. */
static inline u32
slot(void)
{
	static const u32 kind[] = { SLOT_LOWEST, SLOT_FROM(0), SLOT_AT(0),
		0x3000 };

	return kind[below(4)] | below(4) * SLOT_CLOEXEC |
	       (below(2) ? below(300) : below(SLOT_INDEX + 1));
}

/* Mostly few handles, else any bits. */
static inline u32
label(void)
{
	u32 l = rnd();

	if (below(3) != 0)
		l &= ~(LABEL_COPY1 | LABEL_COPY2);
	if (below(2))
		l &= ~(3u << LABEL_GIVE_SHIFT);
	return l;
}
