/*
 * mmap.c - a mapping where the caller or we choose; do_mmap: of memory.
 *
 * Private memory is marked as it is touched, when it is much.  Shared memory
 * is marked at once: a child must find the same frames.
 */
#include <servers/lib/serve.h>
#include <servers/pager/pager.h>

enum {
	FLAGS = PMAP_SHARED | PMAP_PRIVATE | PMAP_FIXED | PMAP_ANON |
		PMAP_NOREPLACE | PMAP_HELD,
	SHARED_PAGES = 65536, /* at most in one mapping */
	ALL = PROT_R | PROT_W | PROT_X,
};

static int
check(const struct pager_mmap_q *q, u32 len, const struct object *o)
{
	u32 sharing = q->flags & (PMAP_SHARED | PMAP_PRIVATE);

	if (q->len == 0 || len == 0 || len > MAP_END - MAP_BASE)
		return q->len == 0 ? -E_INVAL : -E_NOMEM;
	if (q->flags & ~(u32)FLAGS)
		return -E_INVAL;
	if (sharing != PMAP_SHARED && sharing != PMAP_PRIVATE)
		return -E_INVAL;
	if (q->prot & ~(u32)(PROT_R | PROT_W | PROT_X))
		return -E_INVAL;
	if ((q->prot & PROT_W) && (q->prot & PROT_X))
		return -E_PERM;
	if ((q->flags & PMAP_HELD) && (sharing == PMAP_SHARED || q->prot == 0 ||
					  len > HELD_MAX * PAGE_SIZE))
		return -E_INVAL;
	if ((q->flags & PMAP_HELD) && !held_room(len >> PAGE_SHIFT))
		return -E_NOMEM;
	if (o == NULL && !commit_ok(len >> PAGE_SHIFT))
		return -E_NOMEM;
	if (o == NULL && sharing == PMAP_SHARED && len > SHARED_PAGES * PAGE_SIZE)
		return -E_NOMEM;
	return 0;
}

/* Where it goes: 0 or an error. */
static int
place(struct space *s, const struct pager_mmap_q *q, u32 len, u32 *at)
{
	if (q->flags & (PMAP_FIXED | PMAP_NOREPLACE)) {
		/* Not where the fixed places are: stack, buffers, stub. */
		if (!range_valid(q->addr, len) ||
		    (q->addr < TEXT_BASE && q->addr + len > BOOTINFO_ADDR))
			return -E_INVAL;
		if (q->addr + len > MAP_END)
			return -E_NOMEM;
		*at = q->addr;
		if (q->flags & PMAP_NOREPLACE)
			return range_free(s, *at, *at + len) ? 0 : -E_EXIST;
		return 0;
	}
	*at = 0;
	if (q->addr >= MAP_BASE && q->addr < MAP_END)
		*at = range_gap(s, len, page_up(q->addr), MAP_END);
	if (*at == 0)
		*at = range_gap(s, len, MAP_BASE, MAP_END);
	return *at != 0 ? 0 : -E_NOMEM;
}

/* Make room where it goes, and put it there. */
static int
put(struct space *s, const struct pager_mmap_q *q, u32 at, u32 len,
    struct region **new)
{
	/* What is replaced may be cut in two, and the new one comes. */
	if (s->regions + 3 > REGIONS_EACH || regions_free() < 3)
		return -E_NOMEM;
	if (!range_free(s, at, at + len)) {
		int err = unmap(s, at, at + len);

		if (err != 0)
			return err;
		if (!range_free(s, at, at + len))
			return -E_INVAL; /* a stack's guard */
	}
	*new = range_add(
	    s, at, at + len, q->prot, KIND_MAP, (q->flags & PMAP_SHARED) != 0);
	return *new != NULL ? 0 : -E_NOMEM;
}

int
map_new(struct space *s, const struct pager_mmap_q *q, struct object *o,
    u32 off, u32 may, u32 *at)
{
	u32 len = page_up(q->len);
	struct region *new;
	int err = check(q, len, o);

	if (err == 0)
		err = limit_as(s, len >> PAGE_SHIFT);
	if (err == 0)
		err = place(s, q, len, at);
	if (err == 0)
		err = put(s, q, *at, len, &new);
	if (err != 0)
		return err;
	if (o != NULL)
		range_of(new, o, off);
	else if (q->flags & PMAP_HELD)
		err = held_make(new);
	else if (new->shared || len <= EAGER * PAGE_SIZE)
		err = mark(s, new, *at, *at + len);
	if (err != 0) {
		unmark(s, new, *at, *at + len);
		range_remove(s, new);
		return -E_NOMEM;
	}
	new->may &= (u8)may;
	range_join(s, new);
	return 0;
}

int
do_mmap(
    struct request *rq, const struct pager_mmap_q *q, struct pager_mmap_r *r)
{
	struct space *s = space_caller(rq);

	return s != NULL ? map_new(s, q, NULL, 0, ALL, &r->addr) : -E_PERM;
}
