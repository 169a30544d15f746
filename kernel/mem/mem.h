/*
 * mem.h - what the rest of the kernel may ask of memory.
 *
 * Frames are named by number (physical address >> 12).  Low frames lie in the
 * direct map and hold kernel objects and page tables; user pages come from
 * high memory first.  Nothing here ever sleeps: it succeeds or fails.
 * Interrupts are off and one CPU runs kernel code in a space at a time.
 */
#pragma once
#include <kernel/lib/list.h>
#include <proto/sys.h>

typedef u32 pfn_t; /* 0: no frame */

struct account;

/* ---- frames (frame.c: buddy, orders 0 to 10) ----------------------------- */

/* How deep into the reserve an allocation may go (design 5: three floors). */
enum floor { FLOOR_USER, FLOOR_SERVER, FLOOR_KERNEL };

/* Take over the machine's memory; direct map and frame table stand then. */
void frame_init(const struct bootinfo *bi);
pfn_t frame_alloc_low(unsigned order, enum floor floor); /* contents undefined, refs = 1 */
pfn_t frame_alloc_user(enum floor floor);                /* any memory, order 0 */
void frame_free(pfn_t f, unsigned order);                /* refs must be 1 */
void frame_get(pfn_t f);
void frame_put(pfn_t f); /* drops a reference; frees order 0 at none */
bool frame_is_private(pfn_t f); /* low memory with one user */
extern u32 frames_free;
extern u32 frames_total;
bool frame_ok(void); /* invariant: for assertions and tests */
/* Call frames_low once, when fewer than level frames are free; now if they are. */
void frames_watch(u32 level);
void frames_low(void); /* sys/memory.c */

/* 2^order low frames at an account's cost.  NULL: -E_QUOTA or -E_NOMEM in *err. */
void *frames_new(struct account *a, unsigned order, int *err);
void frames_end(struct account *a, void *low, unsigned order);

/* A kernel address of a low frame. */
void *frame_low(pfn_t f);
/*
 * A kernel address of any frame, good until the next kmap in the same slot
 * (0..3) on this CPU; low frames need no window.
 */
void *kmap(pfn_t f, unsigned slot);

/* ---- slab (slab.c) --------------------------------------------------------
 */

struct slab_cache {
	const char *name;
	u32 size;  /* of an object; a multiple of align */
	u32 align; /* power of two, at least 32 */
	u32 used;  /* objects in use */
	u32 slabs;
	struct list partial; /* slabs with free objects */
	void *empty;
};
#define SLAB_CACHE(type_name, bytes, alignment)                          \
	{                                                                \
		.name = type_name,                                       \
		.size = ((bytes) + (alignment) - 1) & ~((alignment) - 1), .align = (alignment) \
	}

void *slab_alloc(struct slab_cache *c, enum floor floor); /* zeroed; NULL */
void slab_free(struct slab_cache *c, void *object);
extern u32 slab_bytes;

/* ---- address spaces (space.c and friends) ---------------------------------
 */

struct space {
	u32 cr3;                 /* physical address to load */
	void *top;               /* the top table's kernel address */
	struct account *account; /* charged for frames and tables */
	u32 frames;              /* mapped user pages (each mapping counts) */
	u32 tables;              /* page tables */
};

int space_init(struct space *s, struct account *a); /* -E_NOMEM, -E_QUOTA */
/* Drop all of it: maps, tables.  Bounded by what is mapped. */
void space_destroy(struct space *s);
void space_load(const struct space *s); /* CR3, if it changes */
/* arch: no other CPU runs in s, or remembers its entries, until we leave. */
void space_hold(const struct space *s);

int range_check(u32 addr, u32 pages); /* whole user pages?  0 or -E_INVAL */

/*
 * Each works on whole pages in user memory [USER_MIN, USER_END) and does at
 * most `*pages' of them: it advances *addr and lowers *pages by what it did and
 * returns 0 with *pages > 0 when it wants to be called again (after at most
 * 64 pages of work); or an error, with what was done still done.
 * prot: PROT_ bits and MEM_WIRED, MEM_SHARED, MEM_UNCACHED.  PROT_W with PROT_X
 * is -E_PERM.
 * Cookies that were copied or dropped are told in cookies[COOKIES_TOLD], if that
 * is not NULL; then the result is how many, and there may be pages left to do, or
 * an error to be had by going on.
 */
typedef int range_op(struct space *s, u32 *addr, u32 *pages, u32 prot, u32 *cookies);
range_op space_zero, space_protect, space_empty; /* empty: prot is not looked at */
int space_clone(struct space *from, struct space *to, u32 *addr, u32 *pages, u32 *cookies);
int space_share(struct space *dst, u32 *dst_addr, struct space *src, u32 *src_addr, u32 *pages,
    u32 prot); /* prot with MEM_MOVE moves; -E_FAULT: source not
		* present and not demand-zero */
int space_phys(struct space *s, u32 addr, u64 phys, u32 pages, u32 prot);
/* SCAN_ bits; those of clear are cleared. */
void space_scan(struct space *s, u32 addr, u32 pages, u8 *out, u32 clear);
/*
 * The page at addr goes, a cookie with its rights stays; its frame is from then
 * on at `window' of w.  A frame that has a cookie is
 * there already and keeps it.  Answers cookie and whether the page was written
 * (EVICT_DIRTY); -E_FAULT: not there, or not to be evicted; -E_NOMEM, -E_QUOTA.
 */
int space_evict(struct space *s, u32 addr, struct space *w, u32 window, u32 cookie);
/*
 * Back again: where addr has this cookie, the frame at `window' of w.  It stays
 * there, for the others who have the cookie, or (FILL_MOVE) moves and has no cookie
 * any more.
 * -E_AGAIN: addr has not this cookie; -E_FAULT: nothing at window; -E_NOMEM, -E_QUOTA.
 */
int space_fill(struct space *s, u32 addr, struct space *w, u32 window, u32 cookie);
/* The cookie at addr, or 0. */
u32 space_cookie(const struct space *s, u32 addr);

/*
 * Resolve a fault that the kernel can resolve alone: demand-zero, COW, stale
 * TLB. err: FAULT_ bits.  0: retry the access.  -E_FAULT: the pager's business.
 * -E_NOMEM: no frame above the floor (the pager's too).  -E_QUOTA
 */
int space_fault(struct space *s, u32 addr, u32 err, enum floor floor);

/*
 * The frame behind user address addr, made present (demand-zero, COW broken for
 * write) with accessed (and dirty) set; for copies on behalf of user code.
 * Answers the frame and, in *err, 0; or 0 and -E_FAULT, -E_NOMEM, -E_QUOTA.
 * write needs the page's write right, else -E_FAULT.
 */
pfn_t space_touch(struct space *s, u32 addr, bool write, enum floor floor, int *err);

/* Map a given kernel-owned frame (message buffer, stub page), wired; takes a
 * reference.  -E_NOMEM, -E_QUOTA */
int space_map_frame(struct space *s, u32 addr, pfn_t f, u32 prot);
/* The frame mapped at addr if present, else 0; changes nothing. */
pfn_t space_lookup(const struct space *s, u32 addr);

/* Kernel mapping of device memory (LAPIC, IOAPIC, screen): uncached. */
void *mmio_map(u64 phys, u32 bytes);

/* Walk every table of s and count pages writable and executable. */
u32 space_count_wx(const struct space *s);
u32 kernel_count_wx(void);
extern u32 page_tables; /* all spaces */
