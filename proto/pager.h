/*
 * pager.h - address spaces.
 *
 * Spoken by libc on H_PAGER (badge: the address space) and by proc and init
 * on a handle with badge PAGER_SYSTEM.  Addresses and lengths are bytes,
 * page aligned where said.
 */
#pragma once
#include <proto/proto.h>

#define PAGER_SYSTEM	0xffffff00u
#define PAGER_STORE	0xffffff20u	/* tmpfs' */
#define STORE_FIRST	0x00010000u	/* badges of its files begin here */

/* brk - set the end of the heap (0: ask); answers where it is.  E_NOMEM */
struct pager_brk_q { u32 addr; };
struct pager_brk_r { u32 addr; };

/*
 * mmap - anonymous memory: len bytes at addr (aligned; exactly there with
 * MAP_FIXED, else a hint, 0: anywhere).  prot PROT_; flags below.
 * With PMAP_HELD (private, at most HELD_MAX pages) the frames are made at once and
 * lie in the pager's own window until the first fault on each page moves it in:
 * the path of a page that comes from a cache.
 *	E_INVAL, E_NOMEM
 */
enum { PMAP_SHARED = 1, PMAP_PRIVATE = 2, PMAP_FIXED = 16, PMAP_ANON = 32,
	PMAP_NOREPLACE = 64, PMAP_HELD = 128, HELD_MAX = 256 };
struct pager_mmap_q { u32 addr; u32 len; u32 prot; u32 flags; };
struct pager_mmap_r { u32 addr; };
struct pager_munmap_q { u32 addr; u32 len; };
struct pager_munmap_r { u32 zero; };
struct pager_mprotect_q { u32 addr; u32 len; u32 prot; };
struct pager_mprotect_r { u32 zero; };

/*
 * adopt - (PAGER_SYSTEM) take charge of an empty task: one handle with CTRL |
 * MEM comes along (moved), one session handle goes back.
 * fork - (PAGER_SYSTEM) the same for a child task that becomes a copy of the
 * address space parent.
 * Answers the number of the address space.  E_NOMEM
 */
struct pager_adopt_q { u32 zero; };
struct pager_adopt_r { u32 asid; };
struct pager_fork_q { u32 parent; };
struct pager_fork_r { u32 asid; };

/*
 * region - (PAGER_SYSTEM) give an adopted space demand-zero memory: an ELF
 * segment or the stack (kind REGION_STACK: grows down to limit bytes)
 * heap - (PAGER_SYSTEM) where its break starts
 * reset - (PAGER_SYSTEM) exec: asid's task takes the memory and regions of the
 * adopted space `shell', which then holds the old ones and may be killed
 */
enum { REGION_DATA = 0, REGION_STACK = 1 };
struct pager_region_q { u32 asid; u32 addr; u32 len; u32 prot; u32 kind; u32 limit; };
struct pager_region_r { u32 zero; };
struct pager_protect_q { u32 asid; u32 addr; u32 len; u32 prot; };
struct pager_protect_r { u32 zero; };
struct pager_heap_q { u32 asid; u32 addr; };
struct pager_heap_r { u32 zero; };
struct pager_reset_q { u32 asid; u32 shell; };
struct pager_reset_r { u32 zero; };

/*
 * mapfile - mmap of an open file, whose handle comes along (copied), from page
 * off on: the pages of its server's cache themselves.
 *	E_ACCES: not opened for that; E_NODEV: its server cannot lend pages
 */
struct pager_mapfile_q { u32 addr; u32 len; u32 prot; u32 flags; u32 off; };
struct pager_mapfile_r { u32 addr; };

/*
 * program - (PAGER_SYSTEM) adopt an empty task (moved) for the program in an open
 * file (the second handle): its first page lies at PROGRAM_HEAD until image.  size:
 * of the file.  E_NODEV: its server cannot lend pages; E_NOEXEC: empty, too large
 * image - (PAGER_SYSTEM) the program's segments, count of them in the lease; its
 * stack, marked from `stack' up; where its heap starts.  Segments are private
 * mappings of the file; zero follows.  E_INVAL: file and memory do not agree
 * within the page
 */
#define PROGRAM_HEAD	MAP_BASE
enum { IMAGE_SEGMENTS = 16 };
struct pager_segment { u32 addr; u32 memsz; u32 off; u32 filesz; u32 prot; };
struct pager_program_q { u32 zero; };
struct pager_program_r { u32 asid; u32 size; };
struct pager_image_q { u32 asid; u32 count; u32 heap; u32 stack; };
struct pager_image_r { u32 zero; };

/*
 * The rest of what libc asks about [addr, addr + len).  E_INVAL: addr is not page
 * aligned; E_NOMEM: not all of it is mapped.
 *
 * msync - what was written through shared mappings of files is on the medium.  E_IO
 * advise - ADVISE_ as madvise(2); DONTNEED of locked memory is E_INVAL
 * incore - four bits per page, of the first `pages': INCORE_. A page of a file that its
 * server has lent is there, mapped or not; the others speak of mapped ones
 * lock - LOCK_RANGE, UNLOCK_RANGE; LOCK_ALL, UNLOCK_ALL that there is; LOCK_FUTURE
 * what will be; LOCK_NEXT only tells the first region from addr on, E_NOENT: none
 */
struct pager_msync_q { u32 addr; u32 len; };
struct pager_msync_r { u32 zero; };
enum { ADVISE_WILLNEED = 3, ADVISE_DONTNEED = 4, ADVISE_LAST = 4 };
struct pager_advise_q { u32 addr; u32 len; u32 advice; };
struct pager_advise_r { u32 zero; };
enum { INCORE_MAX = 128, INCORE_THERE = 1, INCORE_ACCESSED = 2, INCORE_DIRTY = 4,
	INCORE_WRITABLE = 8 };
struct pager_incore_q { u32 addr; u32 pages; };
struct pager_incore_r { u32 pages; u32 bits[INCORE_MAX / 8]; };
enum { LOCK_RANGE, UNLOCK_RANGE, LOCK_ALL, UNLOCK_ALL, LOCK_FUTURE, LOCK_NEXT };
struct pager_lock_q { u32 addr; u32 len; u32 how; };
struct pager_lock_r { u32 start; u32 end; u32 prot; };

/*
 * limit - bytes that the caller may have, now and at most; set: change both.
 * E_INVAL: no such limit, now > most; E_PERM: most only goes down
 * usage - faults that the kernel could not resolve: major ones waited for a page
 */
enum { LIMIT_AS, LIMIT_DATA, LIMIT_STACK, LIMITS };
struct pager_limit_q { u32 which; u32 set; u32 now; u32 most; };
struct pager_limit_r { u32 now; u32 most; };
struct pager_usage_q { u32 zero; };
struct pager_usage_r { u32 minor; u32 major; };

/*
 * (PAGER_STORE) A file whose pages lie in the server that asks, which is above the
 * pager and cannot be asked.  size: of the file, bytes.
 *
 * store - a new one; with the first the server's task comes along (copied).  Two
 * handles go back, which mapfile and program take for the file: to read it, and
 * to read and write it.  E_NOMEM
 * lay - page n and those after it lie at these addresses, 0 after the last.  What
 * is not laid is a hole: zeroes in a private mapping, SIGBUS in a shared one.
 * E_NOMEM
 * cut - the pages past the end of size are nobody's any more once this answers
 * forget - the file is no more.  E_BUSY: it is mapped
 */
struct pager_store_q { u64 size; };
struct pager_store_r { u32 object; };
enum { LAY_MAX = 16 };
struct pager_lay_q { u32 object; u32 n; u64 size; u32 page[LAY_MAX]; };
struct pager_lay_r { u32 zero; };
struct pager_cut_q { u64 size; u32 object; u32 zero; };
struct pager_cut_r { u32 zero; };
struct pager_forget_q { u32 object; };
struct pager_forget_r { u32 zero; };

/* info - sizes in pages.  E_SRCH */
struct pager_info_q { u32 asid; };
struct pager_info_r { u32 size; u32 resident; u32 stack; u32 data; u32 faults; u32 zero; };

/* map - the regions of asid as text lines like /proc/PID/maps, into the lease,
 * from line number `from' on; lines: how many */
struct pager_map_q { u32 asid; u32 from; };
struct pager_map_r { u32 bytes; u32 lines; };

/*
 * swapon - one more area to swap on: a disk or a file, whose handle comes along
 * (copied or moved), of so many pages; its first page must bear mkswap's mark.
 * name: for swapoff and to be shown.  Answers how many pages are taken.
 *	E_PERM: not root; E_INVAL: no mark, too small; E_BUSY: another one is
 *	being added; E_IO; E_NOMEM: too many areas
 * swapoff - all its pages come back into memory, or go to other areas; answered
 * when it is done.  E_PERM; E_INVAL: there is none of that name; E_BUSY; E_NOMEM:
 * they do not fit (it stays on); E_IO: a page is lost
 * swaps - area number index (0 ..).  E_RANGE
 */
enum { SWAP_DISK = 1, SWAP_FILE = 2, PAGER_SWAP_NAME = 32, PAGER_POLICY_NAME = 16 };
struct pager_swapon_q { u32 kind; u32 pages; char name[PAGER_SWAP_NAME]; };
struct pager_swapon_r { u32 pages; };
struct pager_swapoff_q { char name[PAGER_SWAP_NAME]; };
struct pager_swapoff_r { u32 zero; };
struct pager_swaps_q { u32 index; };
struct pager_swaps_r { u32 pages; u32 used; u32 kind; u32 zero; char name[PAGER_SWAP_NAME]; };

/* memory - figures in pages, and what has happened since boot */
struct pager_counters {
	u32 in, out;		/* pages read, written */
	u32 evicted;		/* taken from a space */
	u32 evicted_clean;	/* of them, with a good copy: no write */
	u32 back;		/* put back from the window */
	u32 dropped;		/* frames given to the kernel */
	u32 recycled;		/* slots of pages in memory used anew */
	u32 read_errors, write_errors;
	u32 killed;		/* out of memory */
};
struct pager_memory_q { u32 zero; };
struct pager_memory_r { u32 slots; u32 slots_free; u32 committed; u32 waiting;
	struct pager_counters count; };

/*
 * policy - which pages go first; an empty name only asks.  Answers what it is.
 *	E_PERM: not root; E_INVAL: unknown, or for traces only
 * overcommit - GUESS: a request larger than memory and swap together fails;
 * ALWAYS: none does; NEVER: all that is promised fits.  E_PERM, E_INVAL
 */
struct pager_policy_q { char name[PAGER_POLICY_NAME]; };
struct pager_policy_r { char name[PAGER_POLICY_NAME]; };
enum { OVERCOMMIT_GUESS, OVERCOMMIT_ALWAYS, OVERCOMMIT_NEVER, OVERCOMMIT_ASK = 99 };
struct pager_overcommit_q { u32 mode; };
struct pager_overcommit_r { u32 mode; };

#define PAGER_OPS(op) \
	op(pager, 0, brk, 0) \
	op(pager, 1, mmap, 0) \
	op(pager, 2, munmap, 0) \
	op(pager, 3, mprotect, 0) \
	op(pager, 4, adopt, 0) \
	op(pager, 5, fork, 0) \
	op(pager, 6, region, 0) \
	op(pager, 7, protect, 0) \
	op(pager, 8, heap, 0) \
	op(pager, 9, reset, 0) \
	op(pager, 10, info, 0) \
	op(pager, 11, map, 1) \
	op(pager, 12, mapfile, 0) \
	op(pager, 13, program, 0) \
	op(pager, 14, image, 1) \
	op(pager, 15, msync, 0) \
	op(pager, 16, advise, 0) \
	op(pager, 17, incore, 0) \
	op(pager, 18, lock, 0) \
	op(pager, 19, limit, 0) \
	op(pager, 20, usage, 0) \
	op(pager, 21, store, 0) \
	op(pager, 22, lay, 0) \
	op(pager, 23, cut, 0) \
	op(pager, 24, forget, 0) \
	op(pager, 40, swapon, 0) \
	op(pager, 41, swapoff, 0) \
	op(pager, 42, swaps, 0) \
	op(pager, 43, memory, 0) \
	op(pager, 44, policy, 0) \
	op(pager, 45, overcommit, 0)

PROTO(pager, PAGER_OPS)
