/*
 * layout.h - the fixed places of every user address space and handle table.
 *
 *	0x00000000  nothing, so that null pointers fault
 *	0x01000000  what a server retains when it is restarted (servers only)
 *	0x0d000000  pages that a driver's device may reach
 *	0x0f000000  the table of processes (struct who), servers only, read-only
 *	...         stack, growing down from STACK_TOP to its limit
 *	0x0ffb0000  message buffers, one per thread index, wired
 *	0x0ffff000  the stub page: how to enter the kernel, read-only
 *	0x10000000  program text, data, heap
 *	0x40000000  mappings
 *	0xc0000000  kernel
 */
#pragma once
#include <proto/types.h>

#define USER_MIN	0x00001000u
#define USER_END	0xc0000000u
#define RETAIN_BASE	0x01000000u
#define RETAIN_HEAP	0x04000000u	/* ... and its heap, if that is retained too */
#define RETAIN_END	0x0d000000u
#define DMA_BASE	0x0d000000u	/* pages that its device may reach (manifest.h) */
#define DMA_PAGES	4u
#define WHO_BASE	0x0f000000u	/* struct who[WHO_MAX] */
#define STACK_TOP	0x0ffa0000u
#define STACK_MAX	0x00800000u	/* 8 MiB, then a guard page */
#define MSG_BASE	0x0ffb0000u	/* struct msgbuf of thread 0 */
#define STUB_PAGE	0x0ffff000u
#define STUB_RET	(STUB_PAGE + 0)		/* ret: where SYSEXIT lands */
#define STUB_ENTER	(STUB_PAGE + 16)	/* mov %esp,%ecx; sysenter */
#define STUB_INT80	(STUB_PAGE + 32)	/* mov %esp,%ecx; int $0x80; ret */
#define STUB_GATE	(STUB_PAGE + 48)	/* mov %esp,%ecx; lcall gate; ret */
#define CLOCK_PAGE	(STUB_PAGE + 128)	/* struct clock_page (sys.h) */
#define TEXT_BASE	0x10000000u
#define HEAP_END	0x40000000u	/* brk stops here */
#define MAP_BASE	0x40000000u
#define MAP_END		0xbf000000u

enum {
	THREADS_MAX = 1024,	/* per task */
	NOFILE = 256,		/* handles below are file descriptors */

	/* Handles that every process finds where they are named. */
	H_PROC = NOFILE,	/* session with proc: badge = process */
	H_PAGER,		/* session with the pager: badge = address space */
	H_VFS,			/* the mount table */
	H_ROOT,			/* directory / */
	H_CWD,			/* current directory */
	H_PIPE,			/* the pipe server */
	H_INIT,			/* init's service port */
	H_TTY,			/* the session's terminal; may be empty */
	H_SYNC,			/* the sync server */
	H_FREE,			/* the first index free for anything else */

	/* What a server finds; what its manifest does not name is empty. */
	HS_PORT = NOFILE,	/* its own port, with every right */
	HS_INIT,		/* init's service port */
	HS_SELF,		/* its own task: RIGHT_MEM */
	HS_A,			/* services it calls, irqs, ... in manifest order */
	HS_B,
	HS_C,
	HS_D,
	HS_E,
	HS_F,
	HS_FREE = NOFILE + 16,	/* servers' first free slot */
};
