/*
 * pages.h - a server's heap as a pool of pages.
 *
 * The heap is demand-zero memory of fixed size: a page costs a frame from its
 * first touch on, and no more after it has been given back.  Freed pages
 * are kept for the next user, a few of them; pages_trim gives back those.
 */
#pragma once
#include <proto/types.h>

enum pages_how {
	PAGES_ZERO = 1,   /* contents are 0, else anything */
	PAGES_URGENT = 2, /* also when the machine is short of frames */
};

/* The pool is npages from start on (aligned).  Part of it is for bookkeeping.
 */
void pages_init(void *start, u32 npages);
/* The same with all of the server's heap. */
void pages_init_heap(void);
/* Is the retained pool of the last instance whole (pages_init is not called then)?
 * Is this one of its pages, in use? */
int pages_ok(void);
int pages_is_used(const void *page);
/* NULL: none left, or the machine is short of frames. */
void *pages_get(u32 how);
void pages_put(void *page);
/* Give back what is kept for the next user. */
void pages_trim(void);
/* Pages that pages_get could still hand out, and all there are. */
u32 pages_left(void);
u32 pages_total(void);
/* The same, as the machine's frames allow. */
u32 pages_free(void);
/* Pages in use now. */
u32 pages_used(void);
