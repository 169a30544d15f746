/*
 * swap.h - pages that leave memory: slots, the window, transfers, reclaim.
 *
 * A slot is a page's place on a swap area and at the same time a page of the
 * pager's own memory: slot n lies at window(n), and n is the cookie that the
 * kernel keeps in the entries.  So neighbours on the disk are neighbours in
 * memory, and one transfer moves many.
 *
 * Invariants (slots_ok checks them):
 *  - refs is how many entries of spaces hold the cookie;
 *  - a slot with refs has its page in the window or on the disk, or it is LOST;
 *  - a frame that has a cookie (in the kernel) lies in that slot's window;
 *  - a slot in the window that is CLEAN has the same data on the disk, unless
 *    the window's page is dirty (written through a shared mapping);
 *  - a slot is on a list exactly when it is CLEAN or DIRTY and not BAD.
 */
#pragma once
#include <servers/lib/serve.h>
#include <servers/pager/pager.h>

/* The states of a slot; docs/memory.md's picture is made from this list. */
#define SLOT_STATES(S) \
	S(FREE, "nobody has it") \
	S(OUT, "only on the disk") \
	S(READING, "on its way into the window") \
	S(CLEAN, "in the window, the same on the disk") \
	S(DIRTY, "in the window, to be written") \
	S(WRITING, "in the window, on its way to the disk") \
	S(LOST, "the disk could not read it")

enum slot_state {
#define SLOT_ENUM_(name, text) SLOT_##name,
	SLOT_STATES(SLOT_ENUM_)
#undef SLOT_ENUM_
};

enum {
	SLOT_BAD = 1,   /* could not be written: never used again */
	SLOT_AGAIN = 2, /* written to while it was WRITING */
	SLOT_ALONE = 4, /* read with others it failed: next time alone */
};

enum {
	SLOTS_MAX = 400 * 1024, /* 1.6 GB: what the window has room for */
	AREAS = 8,
	CLUSTER = 16, /* pages in one transfer */
	AHEAD = 8,    /* pages read around the one asked for */
};

#define SWAP_WINDOW 0x50000000u /* in the pager's own memory */

struct slot {
	u16 refs;
	u8 state;
	u8 flags;
	u32 next, prev; /* of the list of its state; 0: the end */
};

struct area {
	u32 first, count; /* slots; count 0: not in use */
	u32 used;         /* slots that are not FREE */
	u32 cursor;       /* where the search for a free one goes on */
	u32 bad;
	handle_t disk;
	u8 kind;     /* SWAP_DISK or SWAP_FILE */
	u8 draining; /* swapoff: gives no slots */
	u16 number;  /* in the order of swapon */
	char name[PAGER_SWAP_NAME];
};

extern struct area area[AREAS];
extern struct slot slots[SLOTS_MAX];

/* Counters, told by pager.memory. */
extern struct pager_counters count;

static inline u32
window(u32 slot)
{
	return SWAP_WINDOW + slot * PAGE_SIZE;
}

/* slots.c */
struct area *area_of(u32 slot);
/* A free slot, near the last one given; recycles one whose page is in memory
 * and needs no copy.  0: there is none. */
u32 slot_new(void);
void slot_state(u32 slot, enum slot_state state);
/* One entry more, or fewer, has the cookie; at none the slot is given up. */
void slot_get(u32 slot);
void slot_put(u32 slot);
/* The slot has no entries and no page: free. */
void slot_free(u32 slot);
u32 slot_first(enum slot_state list); /* CLEAN or DIRTY; 0: empty */
void slot_rotate(u32 slot);           /* to the end of its list */
u32 slots_total(void);
u32 slots_used(void);
int slots_ok(void);
int area_add(handle_t disk, u32 kind, u32 pages, const char *name);
void area_remove(struct area *a);

/* window.c: the kernel calls on spaces and the window */
/* SCAN_ bits of the slot's page, of which `clear' are cleared. */
u8 window_scan(u32 slot, u32 clear);
/* Has nobody else the page?  (One that was read ahead has no cookie yet.) */
static inline int
is_sole(u8 bits)
{
	return !(bits & SCAN_KEPT) || (bits & SCAN_SOLE);
}

/* Let its page go: the frame, if others have it, has no cookie any more. */
void window_drop(u32 slot);
/* Frames for pages to be read; 0 or -E_NOMEM. */
int window_make(u32 slot, u32 pages);
/* Evict the page at addr; 0, or -E_ (nothing was done).  clean: it needs no write. */
int window_evict(struct space *s, u32 addr);
/* The cookie that is at addr; 0: none. */
u32 window_cookie(const struct space *s, u32 addr);
/* Put the slot's page at addr of s, which has its cookie. */
int window_fill(struct space *s, u32 addr, u32 slot, u32 write);
/* sys_mem_zero, _empty, _clone on any number of pages; cookies are counted. */
int told_zero(struct space *s, u32 addr, u32 pages, u32 prot);
int told_empty(struct space *s, u32 addr, u32 pages);
int told_clone(struct space *from, struct space *to, u32 addr, u32 pages);

/* transfer.c: reads and writes under way */
void transfer_init(void);
int transfer_read(u32 slot, u32 pages);  /* 0, -E_BUSY: too many under way */
int transfer_write(u32 slot, u32 pages); /* the same */
u32 transfers_writing(void);             /* pages */
u32 transfers(void);                     /* requests */
void transfer_done(u32 cookie, u32 label);
enum { TRANSFER_COOKIE = 0x10000, SWAPON_COOKIE = 0x20000 };

/* swapon.c, swapoff.c, memory.c */
void swapon_done(void);
void drain(void); /* go on draining an area, if one is */
int may_tune(const struct request *rq);

/* swapin.c */
int swap_in(struct request *rq, struct space *s, u32 addr, u32 slot, u32 write);
/* The read of a slot is over: let those who wait go on. */
void swapped_in(u32 slot, int err);

/* parked.c: faults that wait for a slot's page, or for frames (slot 0) */
int park_fault(const struct request *rq, u32 slot);
/* Handle again all that wait for the slot; err not 0: refuse them. */
void parked_wake(u32 slot, int err);
/* Let up to n of those who wait for frames go on; how many still wait. */
u32 parked_frames(u32 n);
void parked_cancel(token_t token, u32 gone);
u32 parked_waiting(u32 slot);
/* A request that had better be handled when there are frames; REPLY_LATER, or 0:
 * no room, go on. */
int defer(const struct request *rq);
void deferred_run(int (*run)(struct request *rq));
u32 deferred(void);

/* Ask for a slot's page on the disk: 0, -E_NOMEM, -E_BUSY. */
int swap_read(u32 slot);

/* reclaim.c */
enum { BIT_LOW = 1, BIT_TICK = 2 };
void reclaim_init(void);
void reclaim_low(void);  /* the kernel says so */
void reclaim_tick(void); /* a second is over */
void reclaim(void);      /* something has changed: go on */
void sweep_later(void);  /* pages may lie in the window that nobody needs */
u32 frames_short(void);  /* frames missing now; 0: enough */
u32 frames_free_now(void);
u32 frames_all(void);
/* A fault for which there is no frame: REPLY_LATER, or 0: there are some again. */
int frames_wait(struct request *rq);
extern u32 reclaim_work; /* there is more to do at idle time */

/* resident.c: pages in memory that may be evicted, for the policy */
void resident_init(u32 frames);
/* Look for pages not known yet, in all spaces alike; how many were found. */
u32 resident_discover(u32 budget);
/* Evict one page by the policy, for this space (0: any).  0; -E_NOMEM: there is none,
 * or no slot; -E_AGAIN: those looked at were gone already. */
int resident_evict(u32 space);
void resident_tick(void);
const char *resident_policy(void);
int resident_choose(const char *name); /* -E_INVAL */
u32 residents(void);

/* oom.c */
void out_of_memory(void);
void oom_ended(u32 asid);
