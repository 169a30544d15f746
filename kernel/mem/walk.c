/*
 * walk.c - finds and makes entries of page tables.
 *
 * Two or three levels by the constants of arch/paging.h, which unroll the
 * loops: no level has code of its own.
 */
#include <kernel/lib/string.h>
#include <kernel/mem/walk.h>
#include <kernel/obj/account.h>

enum { TOP = PT_LEVELS - 1 };

u32 page_tables;

static inline pte_t *
entry_at(pte_t *table, u32 addr, int level)
{
	u32 mask = level == TOP ? TOP_ENTRIES - 1 : PT_ENTRIES - 1;

	return &table[addr >> (PAGE_SHIFT + level * PT_BITS) & mask];
}

pte_t *
walk_to(const struct space *s, u32 addr, int to)
{
	pte_t *table = s->top;

	for (int level = TOP; level > to; level--) {
		pte_t e = *entry_at(table, addr, level);

		if (!(e & PTE_P))
			return NULL;
		table = pte_table(e);
	}
	return entry_at(table, addr, to);
}

pte_t *
walk(const struct space *s, u32 addr)
{
	return walk_to(s, addr, 0);
}

u32
walk_skip(const struct space *s, u32 addr)
{
	pte_t *dir = walk_to(s, addr, 1);

	if (dir == NULL) /* not even a directory */
		return (addr | ~0u / TOP_ENTRIES) + 1;
	do
		addr = (addr | ((1u << LARGE_SHIFT) - 1)) + 1;
	while ((uintptr_t)++dir & PAGE_MASK && addr < USER_END && !(pte_low(dir) & PTE_P));
	return addr;
}

static pte_t *
table_new(struct space *s, pte_t *at, int level, int *err)
{
	pte_t *table = frames_new(s->account, 0, err);

	if (table == NULL)
		return NULL;
	clear_page(table);
	if (level < TOP)
		++*table_count(at);
	pte_set(at, pte_of_pfn(low_pfn(table)) | (level == TOP ? TOP_FLAGS : TABLE_FLAGS));
	/* The processor keeps its own copy of the top table's entries. */
	if (level == TOP) {
		space_hold(s);
		if (is_loaded(s))
			tlb_drop_all();
	}
	s->tables++;
	page_tables++;
	return table;
}

pte_t *
walk_make(struct space *s, u32 addr, int *err)
{
	pte_t *table = s->top;

	for (int level = TOP; level > 0; level--) {
		pte_t *at = entry_at(table, addr, level);

		if (*at & PTE_P) {
			table = pte_table(*at);
			continue;
		}
		table = table_new(s, at, level, err);
		if (table == NULL) {
			table_trim(s, addr);
			return NULL;
		}
	}
	return entry_at(table, addr, 0);
}

void
table_trim(struct space *s, u32 addr)
{
	pte_t *way[PT_LEVELS], *table = s->top;
	int level = TOP;

	for (; level > 0; level--) {
		way[level] = entry_at(table, addr, level);
		if (!(*way[level] & PTE_P))
			break;
		table = pte_table(*way[level]);
	}
	/* table lies below way[level + 1] */
	for (; level < TOP && *table_count(table) == 0; level++) {
		pte_t *at = way[level + 1];

		pte_set(at, 0);
		space_hold(s);
		if (is_loaded(s))
			tlb_drop_all();
		frames_end(s->account, table, 0);
		s->tables--;
		page_tables--;
		if (level + 1 < TOP)
			--*table_count(at);
		table = (pte_t *)((uintptr_t)at & ~(uintptr_t)PAGE_MASK);
	}
}
