/*
 * pager.h - address spaces and their regions.
 *
 * Invariants (ranges_ok checks them):
 *  - a space's regions are page aligned, not empty, sorted, and do not overlap;
 *  - outside a region's window [lo, hi) the kernel's entries are nothing;
 *    inside, an entry is nothing, demand-zero or a page;
 *  - no region is writable and executable;
 *  - a region of a file is in its object's list, and the object in use.
 * Everything lies in fixed tables: the pager asks nobody for memory.
 */
#pragma once
#include <proto/pager.h>

enum {
	SPACES = 4096 + 64, /* processes, and shells of programs to be */
	REGIONS = 32768,    /* in all */
	REGIONS_EACH = 512, /* in one space */
	USUAL = 6,          /* in most spaces */
	EAGER = 64,         /* pages marked at once; more come by faults */
	AROUND = 32,        /* pages marked around a fault */
	STACK_FIRST = 4,    /* pages marked below the first ones of a stack */
};

enum kind { KIND_DATA, KIND_HEAP, KIND_MAP, KIND_STACK };

struct region {
	u32 start, end; /* bytes */
	u32 lo, hi;     /* the window; lo == hi: nothing was marked */
	u8 prot;        /* PROT_; 0: no access */
	u8 kind;
	u8 shared; /* MEM_SHARED */
	u8 held;   /* slot of the pager's window; 0: none (held.c) */
	u8 may;    /* PROT_ that mprotect may give */
	u8 locked; /* not to be evicted */
	u16 tail;  /* the last page has only so many bytes of the file */
	u16 space; /* number of its space */
	struct region *next, *prev;
	struct object *object; /* what is mapped; NULL: memory */
	u32 off;               /* page of the object at start */
	struct region *next_of, *prev_of; /* of the same object */
};

enum { SPACE_LIVE = 1, SPACE_NEEDS_DEAD = 2, SPACE_NEEDS_CLOSED = 4 };

struct space {
	u32 state; /* SPACE_ bits; 0: free */
	handle_t task;
	struct region *first, *last;
	u32 regions;
	u32 pages; /* size of all regions */
	u32 heap;  /* where the heap starts; 0: not told yet */
	u32 brk;
	u32 heap_end;
	u32 faults, major;
	u32 serial; /* no two spaces have the same */
	u32 out;      /* its entries that hold a cookie (swap.h) */
	u32 hand;     /* where the next look for pages begins */
	u32 who;      /* the process, for messages */
	u32 lock_new; /* new regions are locked */
	u32 limit[LIMITS], most[LIMITS]; /* bytes, now and at most */
	u32 next_free;
	struct object *program; /* between program and image */
};

/* space.c */
void space_init(void);
struct space *space_of(u32 asid); /* live ones only; NULL */
u32 space_id(const struct space *s);
struct space *space_new(void); /* NULL: none is free */
/* Give up its regions and its task; the number is kept until nobody uses it. */
void space_end(struct space *s);
void space_dead(u32 asid);
void space_closed(u32 asid);
/* The space a request is about: its badge, which must be a process'. */
struct space *space_caller(const struct request *rq);

/* Numbers in use are not above it. */
u32 spaces_highest(void);
/* Pages in memory, looked for (info.c). */
u32 space_resident(const struct space *s);

/* ranges.c: the sorted list; knows nothing of the kernel */
void ranges_init(u32 processes);
u32 regions_free(void);
struct region *range_find(const struct space *s, u32 addr);
/* First region that ends after addr; NULL. */
struct region *range_after(const struct space *s, u32 addr);
/* Is [start, end) free, the page below a stack counted as part of it? */
int range_free(const struct space *s, u32 start, u32 end);
/* Lowest free range of len bytes in [from, to); 0: none. */
u32 range_gap(const struct space *s, u32 len, u32 from, u32 to);
/* Put a region in; NULL: too many. */
struct region *range_add(
    struct space *s, u32 start, u32 end, u32 prot, u32 kind, u32 shared);
void range_remove(struct space *s, struct region *r);
/* Cut r in two at `at', which lies inside; 0 or -E_NOMEM. */
int range_split(struct space *s, struct region *r, u32 at);
/* Grow or shrink at the end; the neighbours were looked at. */
void range_resize(struct space *s, struct region *r, u32 end);
/* Make it a region of o from page off on. */
void range_of(struct region *r, struct object *o, u32 off);
/* Join with the neighbours where they are alike; the region r is part of. */
struct region *range_join(struct space *s, struct region *r);
/* Cut so that regions begin and end at both; 0 or -E_NOMEM. */
int range_cut(struct space *s, u32 start, u32 end);
/* Is every byte of it in a region? */
int range_covered(const struct space *s, u32 start, u32 end);
void range_drop_all(struct space *s);
/* Its regions came from another space: tell them. */
void range_owner(const struct space *s);
int ranges_ok(const struct space *s);

/* mark.c: what the kernel is told */
int mark(struct space *s, struct region *r, u32 from, u32 to);
int unmark(struct space *s, struct region *r, u32 from, u32 to);
int remark(struct space *s, struct region *r, u32 from, u32 to);

/* held.c */
int held_room(u32 pages);                    /* may so many be held? */
int held_make(struct region *r);             /* 0 or -E_NOMEM */
void held_share(struct region *r, u32 held); /* r was part of another */
void held_drop(struct region *r);            /* give back what was not moved */
int held_move(struct space *s, struct region *r, u32 addr);

/* fault.c */
int fault(struct request *rq);
/* main.c: handle it, whether frames are short or not */
int request_now(struct request *rq);
/* memory.c: may so many pages more be promised? */
int commit_ok(u32 pages);
/* filefault.c */
int file_fault(struct request *rq, struct space *s, struct region *r);
/* What the window has, it has from here on: [from, to) too. */
void window_add(struct region *r, u32 from, u32 to);

/* mmap.c: a new mapping where q wants it, of o from page off on (NULL: memory);
 * may: what mprotect may give.  0 and *at, or an error, with nothing mapped. */
int map_new(struct space *s, const struct pager_mmap_q *q, struct object *o,
    u32 off, u32 may, u32 *at);
/* limit.c */
void limits_init(struct space *s);
int limit_as(const struct space *s, u32 more); /* so many pages more? */

/* munmap.c: 0 or -E_NOMEM */
int unmap(struct space *s, u32 start, u32 end);

/* region.c: the stack of a program, and its zeroes */
int region_stack(struct space *s, const struct pager_region_q *q);
int region_data(struct space *s, const struct pager_region_q *q);

/* adopt.c, also used by fork */
int adopt(struct request *rq, struct space **out);
int session(struct request *rq, struct space *s);

/* A page aligned, not empty range in user memory below `limit'? */
static inline int
range_valid(u32 addr, u32 len)
{
	return !(addr & PAGE_MASK) && len != 0 && len <= USER_END &&
	       addr >= USER_MIN && addr <= USER_END - len;
}

/* The object's page behind an address of r. */
static inline u32
region_page(const struct region *r, u32 addr)
{
	return r->off + ((addr - r->start) >> PAGE_SHIFT);
}

static inline u32
page_up(u32 n)
{
	return (n + PAGE_MASK) & ~(u32)PAGE_MASK;
}

/* The handlers, one file each. */
#define PAGER_HANDLER(p, n, op, leases)                              \
	int do_##op(struct request *, const struct pager_##op##_q *, \
	    struct pager_##op##_r *);
PAGER_OPS(PAGER_HANDLER)
