/*
 * memory.c - files that are mapped: the pager knows their pages.
 *
 * From the first mapping on a file has an object with the pager, which is told
 * of each page that comes (memory_page) and, before it goes, of each that goes
 * (memory_cut).  A file without names that is still mapped waits in a list
 * until the pager lets it go.
 */
#include <libc/sys/sys.h>
#include <proto/pager.h>
#include "tmpfs.h"

static struct node *waiting; /* by next_waiting */

static int
lay(struct node *n, u32 index, const u32 page[LAY_MAX])
{
	struct pager_lay_q q = {
		.object = n->object, .n = index, .size = n->size
	};
	struct pager_lay_r r;

	for (u32 i = 0; i < LAY_MAX; i++)
		q.page[i] = page[i];
	return pager_lay(HS_A, &q, &r, NULL);
}

/* Tell all the pages there are. */
static int
lay_all(struct node *n)
{
	u32 page[LAY_MAX + 1], end, i, k;
	int err = 0;

	end = (u32)((n->size + PAGE_MASK) >> PAGE_SHIFT);
	for (i = 0; i < end && err == 0; i += k > 0 ? k : 1) {
		for (k = 0; k < LAY_MAX && i + k < end; k++) {
			page[k] = (u32)(uintptr_t)page_find(n, i + k);
			if (page[k] == 0)
				break;
		}
		page[k] = 0;
		if (k > 0)
			err = lay(n, i, page);
	}
	return err;
}

static void
drop(struct node *n)
{
	sys_handle_close(n->name[0]);
	sys_handle_close(n->name[1]);
	n->object = 0;
}

/* Does the pager let it go? */
static int
forget(struct node *n)
{
	struct pager_forget_q q = { n->object };
	struct pager_forget_r r;

	if (pager_forget(HS_A, &q, &r, NULL) == -E_BUSY)
		return 0;
	drop(n);
	return 1;
}

static int
enter(struct node *n)
{
	static int told;
	struct pager_store_q q = { n->size };
	struct pager_store_r r;
	struct ipc_opt o = { .ngive = !told, .give = { HS_SELF }, .keep = 1 };
	int err = pager_store(HS_A, &q, &r, &o);

	if (err != 0)
		return err;
	told = 1;
	n->object = r.object;
	n->name[0] = o.got[0];
	n->name[1] = o.got[1];
	err = lay_all(n);
	if (err != 0)
		(void)forget(n);
	return err;
}

/* Make the holes among the pages that somebody will write to. */
static int
fill(struct node *n, u32 from, u32 count)
{
	u32 end = (u32)((n->size + PAGE_MASK) >> PAGE_SHIFT);
	int err = 0;

	if (from < end && count < end - from)
		end = from + count;
	for (; from < end && err == 0; from++)
		if (page_find(n, from) == NULL)
			err = page_make(n, from);
	return err;
}

int
tmpfs_memory(struct node *n, const struct node_memory *m, handle_t *out)
{
	int err = n->object != 0 ? 0 : enter(n);

	memory_sweep();
	if (err == 0 && m->shared) {
		n->shared = 1;
		err = fill(n, m->off, m->count);
	}
	if (err == 0)
		*out = n->name[m->writable != 0];
	return err;
}

int
memory_page(struct node *n, u32 index, void *at)
{
	const u32 page[LAY_MAX] = { (u32)(uintptr_t)at };

	return n->object != 0 ? lay(n, index, page) : 0;
}

void
memory_cut(struct node *n, u64 size)
{
	struct pager_cut_q q = { .size = size, .object = n->object };
	struct pager_cut_r r;

	if (n->object != 0)
		(void)pager_cut(HS_A, &q, &r, NULL);
}

/* Who has it as shared memory finds pages in what is new; or SIGBUS, when there
 * are none to be had. */
void
memory_size(struct node *n, u64 old)
{
	static const u32 none[LAY_MAX];

	if (n->object == 0)
		return;
	(void)lay(n, 0, none);
	if (n->shared && n->size > old)
		(void)fill(n, (u32)(old >> PAGE_SHIFT), ~0u);
}

int
memory_gone(struct node *n)
{
	if (n->object == 0 || forget(n))
		return 1;
	n->next_waiting = waiting;
	waiting = n;
	return 0;
}

void
memory_sweep(void)
{
	struct node *n = waiting, *next;

	for (waiting = NULL; n != NULL; n = next) {
		next = n->next_waiting;
		node_end(n);
	}
}
