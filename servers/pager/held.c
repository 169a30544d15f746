/*
 * held.c - pages that lie in the pager's own window until they are touched.
 *
 * A slot of the window holds the frames of one mapping (PMAP_HELD), or of what
 * unmapping has left of it: `refs' regions.  A fault moves a page's frame from
 * there into the task.  All frames are zeroes, so a child of fork, whose pages
 * are made anew, sees what it must.
 *
 * The frames come out of the pager's own reserve: only while there are plenty.
 */
#include <servers/lib/serve.h>
#include <servers/pager/pager.h>
#include <libc/sys/sys.h>
#include <proto/kstat.h>

enum { SLOTS = 8, PLENTY = 1024 };
#define WINDOW    MAP_BASE /* in the pager's own memory */
#define SLOT_SIZE (HELD_MAX * (u32)PAGE_SIZE)

static struct {
	u32 base; /* address that the slot's first page is for */
	u32 refs;
} slot[SLOTS + 1]; /* 0: none */

static u32
window(const struct region *r, u32 addr)
{
	return WINDOW + (r->held - 1) * SLOT_SIZE + (addr - slot[r->held].base);
}

/* A free slot; 0: none. */
static u32
slot_free(void)
{
	for (u32 i = 1; i <= SLOTS; i++)
		if (slot[i].refs == 0)
			return i;
	return 0;
}

int
held_room(u32 pages)
{
	u64 left = 0;

	return pages <= HELD_MAX && slot_free() != 0 &&
	       sys_stat(KSTAT_frames_free, &left) == 0 &&
	       left >= pages + PLENTY;
}

int
held_make(struct region *r)
{
	u32 pages = (r->end - r->start) >> PAGE_SHIFT, i = slot_free(), at;
	int err;

	if (i == 0)
		return -E_NOMEM;
	at = WINDOW + (i - 1) * SLOT_SIZE;
	err = sys_mem_zero(HS_SELF, at, pages, PROT_R | PROT_W);
	if (err == 0)
		err =
		    serve_wire((const void *)(uintptr_t)at, r->end - r->start);
	if (err != 0) {
		sys_mem_empty(HS_SELF, at, pages);
		return -E_NOMEM;
	}
	slot[i].base = r->start;
	slot[i].refs = 1;
	r->held = (u8)i;
	return 0;
}

void
held_share(struct region *r, u32 held)
{
	slot[held].refs++;
	r->held = (u8)held;
}

void
held_drop(struct region *r)
{
	sys_mem_empty(
	    HS_SELF, window(r, r->start), (r->end - r->start) >> PAGE_SHIFT);
	slot[r->held].refs--;
	r->held = 0;
}

int
held_move(struct space *s, struct region *r, u32 addr)
{
	struct share_args a = {
		.auth = HS_A,
		.dst = s->task,
		.src = HS_SELF,
		.dst_addr = addr,
		.src_addr = window(r, addr),
		.pages = 1,
		.prot = r->prot | MEM_MOVE,
	};
	int err = sys_mem_share(&a);

	if (err != 0)
		return err;
	window_add(r, addr, addr + PAGE_SIZE);
	return 0;
}
