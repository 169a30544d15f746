/*
 * bitmap.c - bits in a bitmap block, lowest bit of a byte first.
 *
 * The searches look at [from, end) and return end when there is none.
 */
#include "fs.h"

bool
bit_test(const uint8_t *map, uint32_t n)
{
	return map[n >> 3] >> (n & 7) & 1;
}

void
bit_set(uint8_t *map, uint32_t n)
{
	map[n >> 3] |= (uint8_t)(1u << (n & 7));
}

void
bit_clear(uint8_t *map, uint32_t n)
{
	map[n >> 3] &= (uint8_t) ~(1u << (n & 7));
}

uint32_t
bit_find_zero(const uint8_t *map, uint32_t from, uint32_t end)
{
	while (from < end) {
		if ((from & 7) == 0 && map[from >> 3] == 0xff) {
			from += 8;
			continue;
		}
		if (!bit_test(map, from))
			return from;
		from++;
	}
	return end;
}

/* A whole byte of zeros: eight blocks in a row, a good place for a file. */
uint32_t
bit_find_zero_byte(const uint8_t *map, uint32_t from, uint32_t end)
{
	for (from = (from + 7) & ~7u; from + 8 <= end; from += 8)
		if (map[from >> 3] == 0)
			return from;
	return end;
}
