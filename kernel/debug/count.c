/*
 * count.c - looks for pages that are writable and executable: there are none.
 *
 * A processor that cannot tell (no NX) has nothing to count.
 */
#include <kernel/mem/walk.h>

static u32
count(const struct space *s, u32 addr, u32 end)
{
	u32 n = 0, left = (end - addr) >> PAGE_SHIFT;

	if (pte_nx == 0)
		return 0;
	while (left > 0) {
		u32 run = run_length(addr), i;
		const pte_t *dir = walk_to(s, addr, 1), *p;

		if (run > left)
			run = left;
		if (dir != NULL && (*dir & PTE_P)) {
			p = *dir & PTE_LARGE ? dir : pte_table(*dir);
			for (i = 0; i < (*dir & PTE_LARGE ? 1 : run); i++) {
				pte_t e = p == dir ? *dir
						   : p[(addr >> PAGE_SHIFT & (PT_ENTRIES - 1)) + i];

				n += (e & PTE_P) && (e & PTE_W) && !(e & pte_nx);
			}
		}
		addr += run * PAGE_SIZE;
		left -= run;
	}
	return n;
}

u32
space_count_wx(const struct space *s)
{
	return count(s, USER_MIN, USER_END);
}

u32
kernel_count_wx(void)
{
	struct space s = { .top = kernel_top };

	return count(&s, KERNEL_BASE, WINDOWS_END);
}
