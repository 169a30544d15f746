/*
 * brk.c - the heap.
 *
 * Asking the pager costs a call, so the heap grows by whole chunks and the
 * surplus is kept; malloc() may also keep some of what it gives back.
 * Invariant: [now, granted) is ours, not handed out, and zero (malloc takes it
 * for that).
 */
#include <reent.h>
#include <stdint.h>
#include <unistd.h>
#include <lib.h>
#include <libc/posix/start.h>
#include <proto/pager.h>

enum { CHUNK = 128 * 1024, KEEP = 1024 * 1024 };

static u32 first, now, granted;

void
__brk_start(u32 at)
{
	first = now = granted = at;
}

/* Set the pager's mark; what it is then. */
static int
set_mark(u32 to, u32 *is)
{
	struct pager_brk_q q = { to };
	struct pager_brk_r r = { 0 };
	int err = CALL(pager_brk(H_PAGER, &q, &r, NULL));

	*is = r.addr;
	return err;
}

/* A program that was started without a word on where its heap is. */
static int
start_late(void)
{
	u32 at;
	int err = first ? 0 : set_mark(0, &at);

	if (first == 0 && err == 0)
		__brk_start(at);
	return err;
}

static int
grow(u32 to)
{
	u32 page = (to + PAGE_MASK) & ~(u32)PAGE_MASK, got;

	if (to > HEAP_END || page < to)
		return -E_NOMEM;
	if ((page <= HEAP_END - CHUNK && set_mark(page + CHUNK, &got) == 0) ||
	    set_mark(page, &got) == 0) {
		if (got < to)
			return -E_NOMEM;
		granted = got;
		return 0;
	}
	return -E_NOMEM;
}

/* What malloc() gives back may stay ours for a while: KEEP. */
static void
shrink(u32 to, u32 keep)
{
	u32 got, page = (to + PAGE_MASK) & ~(u32)PAGE_MASK, dirty = now;

	if (keep > 0)
		page += CHUNK;
	if (granted > page && granted - page > keep &&
	    set_mark(page, &got) == 0 && got >= to) {
		granted = got;
		if (dirty > granted)
			dirty = granted;
	}
	if (dirty > to)
		memset((void *)(uintptr_t)to, 0, dirty - to);
}

static int
move(u32 to, u32 keep)
{
	int err = 0;

	if (to < first)
		return -E_NOMEM;
	if (to > granted)
		err = grow(to);
	else if (to < now)
		shrink(to, keep);
	if (err == 0)
		now = to;
	return err;
}

static void *
step(ptrdiff_t by, u32 keep)
{
	int err = start_late();
	u32 old = now, to = old + (u32)by;

	if (err == 0 && (by > 0 ? to < old : to > old))
		err = -E_NOMEM;
	if (err == 0)
		err = move(to, keep);
	if (err != 0) {
		__fail(E_NOMEM);
		return (void *)-1;
	}
	return (void *)(uintptr_t)old;
}

int
brk(void *end)
{
	int err = start_late();

	if (err == 0)
		err = move((u32)(uintptr_t)end, 0);
	return err ? __fail(E_NOMEM) : 0;
}

/* The program's own call: what it gives back is gone. */
void *
sbrk(ptrdiff_t by)
{
	return step(by, 0);
}

/* malloc()'s */
void *
_sbrk_r(struct _reent *reent, ptrdiff_t by)
{
	(void)reent;
	return step(by, KEEP);
}
