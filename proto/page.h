/*
 * page.h - pages of a file server's cache, lent to the pager.
 *
 * Spoken by the pager to every file server whose files can be mapped, and by
 * nobody else: a server refuses callers that are not of the system itself
 * (who 0).  bind and lend go to an open file, the others to the session that
 * bind gives.  What is lent is a page of the server's own memory, wired; the
 * pager shares that very frame into programs and the server keeps it in its
 * place until unlend.  All numbers of pages count from 0.
 */
#pragma once
#include <proto/proto.h>

enum {
	LEND_MAX = 16,
	LENT_DIRTY = 1,	/* in the low bits of a page that goes back: written to */
	LENT_KEEP = 2,	/* ... and it does not go back yet */
};
#define PAGE_SESSION	0xffffff10u	/* the session's badge */
#define PAGE_NONE	0xffffffffu

/*
 * bind - which file is this?  The same (ino, generation) of the same port is the
 * same file, however often it was opened.  access: BIND_ of this open file.
 * With first = 1 two handles come along: the session, and the server's own task
 * with RIGHT_MEM.
 *	E_BADF: opened only to be named; E_NODEV: not a regular file; E_PERM
 */
enum { BIND_READ = 1, BIND_WRITE = 2 };
struct page_bind_q { u32 first; };
struct page_bind_r { u32 ino; u32 generation; u32 access; u32 zero; u64 size; };

/*
 * lend - pages n to n + count - 1 at most: their addresses in the server, the
 * first in any case, 0 after the last.  write: they will be written to.
 *	E_FAULT: n lies past the end of file; E_NOMEM: too many are lent;
 *	E_BADF: not opened for that; E_IO; E_NOSPC; E_ROFS; E_PERM
 */
struct page_lend_q { u32 n; u32 count; u32 write; u32 zero; };
struct page_lend_r { u32 page[LEND_MAX]; };

/* unlend - take these back, or only note that they were written to: addresses
 * with LENT_ bits, 0 after the last.  E_INVAL: one of them is not lent */
struct page_unlend_q { u32 page[LEND_MAX]; };
struct page_unlend_r { u32 zero; };

/*
 * recall - answered when the server wants something back: of that file the pages
 * from `from' on, which are no longer part of it; PAGE_NONE: no pages, but the
 * file has lost its last name and should be let go.  ino 0: everything there is.
 * The pager asks anew at once.
 */
struct page_recall_q { u32 zero; };
struct page_recall_r { u32 ino; u32 generation; u32 from; };

#define PAGE_OPS(op) \
	op(page, 0, bind, 0) \
	op(page, 1, lend, 0) \
	op(page, 2, unlend, 0) \
	op(page, 3, recall, 0)

PROTO(page, PAGE_OPS)
