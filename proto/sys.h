/*
 * sys.h - how a program talks to the kernel.
 *
 * Entry: call what the message buffer says (the stub page, STUB_ENTER) with
 *
 *	EAX	handle of a port to call, or ~n for kernel call n; either one with
 *		CALL_TIMED flipped: the message buffer's deadline counts
 *	EDX	label
 *	EBX ESI EDI EBP	words 0 to 3
 *
 * and on return EAX holds the label of the answer or an error, EBX ESI EDI
 * EBP its words; ECX, EDX and the flags are lost.  An EAX above ERR_FLOOR is
 * minus an E_ number; no label reaches that high, because its handle count
 * would be 3.  int $0x80 and the call gate enter with the same registers.
 *
 * A kernel call completes, fails without effect, or stores its progress in
 * the words and is entered again; it never sleeps half-way.
 */
#pragma once
#include <proto/types.h>
#include <proto/errors.h>
#include <proto/layout.h>

#define ERR_FLOOR	0xfffff000u
#define IS_ERR(label)	((u32)(label) >= ERR_FLOOR)

/* ---- labels ------------------------------------------------------------ */
/*
 * A request's operation is protocol << 6 | number (64 protocols of 64); an
 * answer's is 0 or a positive E_.  Words 0 to 3 always travel.  The body of
 * 0 to 16 words lies in the message buffer.  Lease 1 is words 2 and 3
 * (address, bytes), lease 2 words 0 and 1; a lease lends that range of the
 * caller's memory until the answer.  Handles to pass lie in msgbuf.give.
 */
#define LABEL_OP(l)		((l) & 0xfffu)
#define LABEL_AGAIN		(1u << 12)	/* sent before, to a server that was restarted
						 * while it had it */
#define LABEL_LEASE1		(1u << 20)	/* words 2, 3 are a lease */
#define LABEL_LEASE1_OUT	(1u << 21)	/* the server may write it, else read it */
#define LABEL_PLAIN		(1u << 22)	/* labels below are the words and lease 1 */
#define LABEL_LEASE2		(1u << 22)	/* words 0, 1 are one too; the server
						 * may write it */
#define LABEL_BODY_SHIFT	23
#define LABEL_BODY(l)		((l) >> 23 & 0x1fu)	/* words, 0 to 16 */
#define LABEL_GIVE_SHIFT	28
#define LABEL_GIVE(l)		((l) >> 28 & 3u)	/* handles passed: 0 to 2 */
#define LABEL_COPY1		(1u << 30)	/* keep our handle give[0] */
#define LABEL_COPY2		(1u << 31)	/* keep our handle give[1] */

#define BODY_WORDS	16
#define CALL_TIMED	(1u << 30)
#define OP(proto, n)	((u32)(proto) << 6 | (n))

/* ---- the message buffer ------------------------------------------------ */

/* Where handles that arrive are put: one field of 16 bits per handle. */
#define SLOT_LOWEST	0u		/* lowest free index, from 0 (from
					 * HS_FREE for a task made with TASK_SERVER) */
#define SLOT_FROM(i)	(0x1000u | (i))	/* lowest free index from i on */
#define SLOT_AT(i)	(0x2000u | (i))	/* exactly i; what lies there is closed */
#define SLOT_CLOEXEC	0x4000u
#define SLOT_CLOFORK	0x8000u
#define SLOT_INDEX	0x0fffu

/* User registers as upcalls and exceptions show them. */
struct regs {
	u32 edi, esi, ebp, ebx, edx, ecx, eax, eip, eflags, esp;
};

struct msgbuf {		/* 256 bytes at MSG_BASE + 256 * thread index; %gs:0 */
	u32 tls;		/* libc's: thread pointer */
	u32 badge;		/* received: who is calling */
	token_t token;		/* received: what to answer; 0: an event.  Read
				 * by reply and reply_recv, which end it */
	u32 who;		/* received: index that proc set on the caller's task */
	u32 words[4];		/* its owner's: a message of more than four words
				 * may be built, and read, from here on */
	u32 body[BODY_WORDS];	/* both ways */
	u32 slots;		/* receive: where handles go, two SLOT_ fields */
	u32 deadline_mode;	/* DEADLINE_ABORT or DEADLINE_POLITE */
	u64 deadline;		/* absolute, in us of the monotonic clock; 0:
				 * none.  Used by sleep, and by the call or
				 * receive with CALL_TIMED, which clear it */
	handle_t give[2];	/* to pass with a call or an answer */
	handle_t got[2];	/* received; NO_HANDLE, or for a handle to the
				 * receiver's own port: see got_badge */
	u32 got_badge[2];	/* badge of a handle to the receiver's own port
				 * (then got is OWN_HANDLE and nothing was put) */
	u32 self;		/* thread index, written by the kernel */
	u32 enter;		/* what to call to enter it; STUB_ENTER at first */
	struct regs upcall;	/* registers at the interruption */
	u32 upcall_why;		/* reserved */
	u32 user[17];		/* libc's own */
};
_Static_assert(sizeof(struct msgbuf) == 256, "one message buffer is 256 bytes");

#define OWN_HANDLE	0xfffffffeu
enum { DEADLINE_ABORT = 0, DEADLINE_POLITE = 1 };

/* ---- events: received with token 0 ------------------------------------- */
/* The label is one of these; word 0 is the argument, word 1 as said. */
enum event {
	EV_NOTIFY = 1,	/* w0 = bits set since the last one */
	EV_READY,	/* w0 = token: the copy that said E_AGAIN may go now */
	EV_CANCEL,	/* w0 = token; w1 = 1: the caller is gone and the token
			 * dead, 0: interrupted, an answer is expected soon */
	EV_DONE,	/* w0 = cookie of the call object, w1 = label of the
			 * answer or error, w2, w3 = its words 0 and 1; fetch
			 * the rest with call_result */
	EV_DEAD,	/* w0 = the task's id given at task_create/adopt */
	EV_CLOSED,	/* w0 = badge: no handle and no call of it is left */
};

/* ---- rights and handle flags ------------------------------------------- */
enum {
	RIGHT_CTRL = 1,	/* task: threads, handles, end.  port: mint, bind, close */
	RIGHT_MEM = 2,	/* task: its memory */
	HANDLE_CLOEXEC = 8,	/* closed by reset (exec) */
	HANDLE_CLOFORK = 16,	/* not cloned by handles_clone (fork) */
};

enum handle_type {	/* as handle_info tells them */
	HT_NONE, HT_BADGE, HT_PORT, HT_TASK, HT_CALL, HT_ACCOUNT, HT_IRQ,
	HT_AUTH,
};

/* ---- page protection and kinds ----------------------------------------- */
enum {
	PROT_R = 1, PROT_W = 2, PROT_X = 4,	/* R is implied by W and X */
	MEM_WIRED = 8,		/* never cloned COW (copied) nor evicted */
	MEM_SHARED = 16,	/* clone shares instead of COW */
	MEM_UNCACHED = 32,
	MEM_MOVE = 64,		/* mem_share takes the frames from the source */
};

/* Ranks: a port may be called from above only (design 7.1). */
enum rank {
	RANK_INIT_PORT = 0, RANK_DRIVER = 10, RANK_DISKFS = 20,
	RANK_PAGER = 30, RANK_SERVER = 40, RANK_VFS = 50, RANK_PROC = 60,
	RANK_PROCFS = 65, RANK_USER = 70, RANK_INIT = 80,
};

/* ---- faults and exceptions: calls the kernel makes ---------------------- */
/*
 * To the task's pager (badge as set by adopt), operation OP_FAULT:
 *	w0 address, w1 FAULT_ bits, and the cookie that is there (mem_evict) above
 *	FAULT_COOKIE_SHIFT, w2 EIP, w3 thread index.
 * Answer 0: try again.  An error: an exception follows, with FAULT_LOST set in
 * its error code for E_IO (or, for a lease, the server's copy gets E_FAULT).
 *
 * To the task's exception port (badge as given), operation OP_EXCEPTION:
 *	w0 vector, w1 error code, w2 address (CR2) or 0, w3 thread index;
 *	body: struct regs.
 * Answer 0: go on with those registers (an interrupt that was set meanwhile is
 * taken first).  An error: the task ends.
 */
#define OP_FAULT	OP(63, 0)
#define OP_EXCEPTION	OP(63, 1)
enum { FAULT_PRESENT = 1, FAULT_WRITE = 2, FAULT_USER = 4, FAULT_EXEC = 16,
	FAULT_LEASE = 64,
	FAULT_BUS = 128,	/* in an exception: the pager said E_IO, there is a
				 * mapping but no data (SIGBUS) */
	FAULT_COOKIE_SHIFT = 12 };

/* ---- kernel calls ------------------------------------------------------- */
/*
 * SYS(name, number, "w0 .. w3 -> result"): the words of each are described
 * below; the stubs are in libc/sys, one file per call.  All answer 0 (or a
 * value below ERR_FLOOR) or an error.  E_BADHANDLE is said for each handle
 * that is empty, of the wrong type or lacks the right named; E_INVAL for
 * reserved bits, unaligned addresses, or ranges that leave user memory.
 */
#define SYSCALLS(SYS) \
	SYS(reply_recv, 0)	/* label, words: answer msgbuf.token (0: none), then
				 * receive.  E_STALE: nothing was received.
				 * E_TIMEDOUT; E_INTR only in a task with an upcall
				 * address: servers are not interrupted */ \
	SYS(reply, 1)		/* the same without receiving: 0 delivered, E_STALE */ \
	SYS(notify, 2)		/* w0 badge handle, w1 bits to set in its port */ \
	SYS(call_create, 3)	/* w0 own port, w1 cookie -> handle of a call object
				 * whose DONE goes to that port.  E_QUOTA */ \
	SYS(submit, 4)		/* EDX label; w0 call object, w1 destination; the
				 * question (words 0 to 3, then body) lies in
				 * msgbuf.body[0..3] and body[4..15]: at most 12
				 * body words.  E_BUSY: in flight */ \
	SYS(call_result, 5)	/* w0 call object: copies the answer's words to
				 * body[0..3], body to body[4..]; handles were put
				 * per slots at submit time; -> label */ \
	SYS(call_cancel, 6)	/* w0 call object; DONE(E_CANCELED) follows unless
				 * it was over.  The server gets CANCEL */ \
	SYS(copy, 7)		/* EDX COPY_ flags, w0 token (or task), w1 offset in the
				 * lease (or address), w2 own address, w3 bytes ->
				 * bytes copied.  E_AGAIN: READY follows.
				 * E_FAULT, E_STALE, E_RANGE (past the lease's end),
				 * E_PERM (against the lease's direction) */ \
	SYS(null, 8)		/* nothing: what entering the kernel costs */ \
	SYS(port_create, 9)	/* w0 rank (not above the caller's own) -> handle */ \
	SYS(port_bind, 10)	/* w0 port: the calling thread receives there */ \
	SYS(mint, 11)		/* w0 port (CTRL), w1 badge -> badge handle in the
				 * lowest free slot per w2 (SLOT_).  E_BUSY: CLOSED for
				 * that badge is not yet received.  The same badge may
				 * be minted again while open: same object */ \
	SYS(handle_dup, 12)	/* w0 handle, w1 SLOT_ field (AT closes what is there)
				 * -> index.  E_MFILE */ \
	SYS(handle_close, 13)	/* w0 handle.  E_BADHANDLE */ \
	SYS(handle_info, 14)	/* w0 handle -> type; w1 = rights and flags; w2, w3 =
				 * us of processor time that a task's threads spent */ \
	SYS(handle_flags, 15)	/* w0 handle, w1 HANDLE_CLO* to have (others cleared) */ \
	SYS(identity, 16)	/* w0 badge handle -> w1 port id, w2 badge; only for a
				 * port handle's holder of w3 (auth) or any server
				 * made with TASK_SERVER; else E_PERM */ \
	SYS(handles_clone, 17)	/* w0 from task, w1 to task (CTRL both): copies all
				 * but CLOFORK, and the upcall address.  E_QUOTA */ \
	SYS(handle_put, 18)	/* w0 task (CTRL), w1 own handle (copied), w2 SLOT_
				 * field there -> index */ \
	SYS(task_create, 19)	/* w0 account, w1 pager port's badge handle or
				 * NO_HANDLE, w2 rank | TASK_ flags, w3 id for
				 * DEAD -> handle (CTRL, MEM); DEAD goes to msgbuf.body[0]
				 * = own port.  E_QUOTA */ \
	SYS(task_set, 20)	/* w0 task, w1 TS_ what, w2 value, w3 value.  E_PERM: on
				 * itself a task sets UPCALL and NAME only */ \
	SYS(task_kill, 21)	/* w0 task (CTRL): threads, calls, handles end now; the
				 * shell (memory) stays until emptied.  DEAD to
				 * controller and pager */ \
	SYS(thread_create, 22)	/* w0 task (CTRL; NO_HANDLE: own), w1 index (or -1:
				 * lowest), w2 EIP, w3 ESP -> index; body[0] priority
				 * (0: the creator's), body[1] tls */ \
	SYS(thread_get, 23)	/* w0 task (CTRL), w1 index -> body: struct regs;
				 * w1 = state.  E_SRCH */ \
	SYS(thread_set, 24)	/* w0 task (CTRL), w1 index, w2 TH_ what, w3 value */ \
	SYS(thread_exit, 25)	/* ends the calling thread */ \
	SYS(interrupt, 26)	/* w0 task (CTRL; NO_HANDLE: own), w1 thread index.
				 * Sticky */ \
	SYS(upcall_return, 27)	/* goes on with msgbuf.upcall's registers, unmasks */ \
	SYS(reset, 28)		/* w0 auth memory, w1 old task, w2 new shell (MEM
				 * both): threads and submitted calls of old end,
				 * CLOEXEC handles close, memories are exchanged */ \
	SYS(mem_zero, 29)	/* w0 task (MEM), w1 address, w2 pages, w3 PROT_|MEM_:
				 * entries become demand-zero; what was there is
				 * dropped.  Resumable (w1, w2 advance).  A result
				 * above 0: so many cookies (below) that were dropped
				 * lie in the body; go on if w2 is not 0 */ \
	SYS(mem_protect, 30)	/* the same, rights only */ \
	SYS(mem_empty, 31)	/* w0 task, w1 address, w2 pages: entries become
				 * nothing, frames are dropped; cookies as above */ \
	SYS(mem_clone, 32)	/* EDX label unused; w0 from, w1 to (MEM both, auth
				 * memory in msgbuf.give[0]), w2 address, w3 pages:
				 * COW both; SHARED shared; WIRED copied; cookies
				 * that were copied are told as above */ \
	SYS(mem_share, 33)	/* body: struct share_args: map frames of one task into
				 * another, or move them */ \
	SYS(mem_phys, 34)	/* w0 auth device, w1 task (MEM); body: struct phys_args */ \
	SYS(mem_scan, 35)	/* w0 task (MEM), w1 address, w2 pages (at most 48) ->
				 * count; body bytes: SCAN_ bits per page; w3: those of
				 * ACCESSED, DIRTY, KEPT to clear (KEPT: the frame
				 * loses its cookie) */ \
	SYS(irq_create, 36)	/* w0 auth device, w1 line -> irq handle.  E_BUSY */ \
	SYS(irq_bind, 37)	/* w0 irq, w1 own port (CTRL), w2 bits; unmasks */ \
	SYS(irq_ack, 38)	/* w0 irq: the line may interrupt again */ \
	SYS(io_grant, 39)	/* w0 auth device, w1 task (CTRL), w2 first port, w3 count */ \
	SYS(account_create, 40)	/* w0 parent account, w1 frames, w2 objects,
				 * w3 handles: carved from the parent.  E_QUOTA */ \
	SYS(clock, 41)		/* -> w0, w1 = us since boot (low, high); w2, w3 = UTC
				 * seconds at boot */ \
	SYS(timer, 42)		/* w0 own port (CTRL), w1 bits, w2, w3 = absolute us: one
				 * notification; 0: cancel.  One timer per port */ \
	SYS(sleep, 43)		/* until msgbuf.deadline.  0 or E_INTR */ \
	SYS(yield, 44)		/* let another thread of the same priority run */ \
	SYS(debug, 45)		/* w0 address, w1 bytes (at most 1024): to the debug
				 * console */ \
	SYS(stat, 46)		/* w0 index -> w1, w2 = value; names: proto/kstat.h */ \
	SYS(machine, 47)	/* w0 auth device, w1 MACHINE_EXIT: end the emulator
				 * with status w2 */ \
	SYS(trace, 48)		/* for TASK_SERVER; w0 TRACE_PAIRS_ON, TRACE_PAIRS_OFF: count
				 * calls by pair of programs; TRACE_PAIR: w1 index ->
				 * body: struct trace_pair (proto/trace.h); several
				 * CPUs may each have one.  E_RANGE: no more */ \
	SYS(mem_evict, 49)	/* w0 task (MEM, not the own), w1 address, w2 own
				 * address, w3 cookie; auth memory in msgbuf.give[0]: the
				 * page becomes the cookie with its rights; its frame
				 * lies at the own address then, read-only.  A frame that
				 * was evicted from another page before has its cookie
				 * still: then that one is used, and the own address is
				 * left alone.  -> the cookie, and EVICT_DIRTY if the
				 * page was written.  E_FAULT: not present, wired, lent,
				 * a device's; E_NOMEM, E_QUOTA */ \
	SYS(mem_fill, 50)	/* the same words (w3 may have FILL_MOVE): where the
				 * cookie is, the frame at the own address comes in,
				 * copy-on-write if it is private and stays here, too.
				 * Moved, it has no cookie any more.  -> w3: the cookie
				 * that is at w1.  E_AGAIN: another or none was there; E_FAULT: nothing here;
				 * E_NOMEM, E_QUOTA */ \
	SYS(mem_watch, 51)	/* w0 own port (CTRL), w1 bits, w2 frames, w3 auth
				 * memory: notify once when fewer are free */

enum {
#define SYS_ENUM_(name, n) SYS_##name = n,
	SYSCALLS(SYS_ENUM_)
#undef SYS_ENUM_
	SYS_COUNT = 52
};

/* copy: between the caller's own memory and a lease, or a task's memory. */
enum {
	COPY_LEASE2 = 1,	/* the call's second lease, else the first */
	COPY_TO_LEASE = 2,	/* own memory -> lease (or task), else the reverse */
	COPY_TASK = 4,		/* w0 is a task handle (MEM) instead of a token and
				 * w1 an address in it; a missing page ends the
				 * copy short, E_FAULT if nothing was copied */
};
enum task_flags {	/* or'ed to the rank at task_create */
	TASK_SERVER = 0x100,	/* handles it gets lie from HS_FREE up; identity */
};

enum task_what {
	TS_WHO = 1,	/* w2: index that who() and msgbuf.who tell */
	TS_EXCEPTION,	/* w2: badge handle exceptions are sent to */
	TS_UPCALL,	/* w2: address entered on interrupt; w0 may be NO_HANDLE: own */
	TS_ADOPT,	/* w2: badge of its fault messages, w3: id for DEAD; needs
			 * MEM; the caller's thread must be bound to the pager port
			 * of the task */
	TS_PRIORITY,	/* w2: 1..31 for its threads and those it makes */
	TS_NAME,	/* w2: address of up to 15 bytes of name, for debug output */
	TS_STOP,	/* its threads and submitted calls end; memory and handles stay.
			 * Calls a server had received end with E_RESTARTED, the rest
			 * of its port's queue waits */
};

enum thread_what {
	TH_KILL = 1, TH_PRIORITY, TH_SUSPEND, TH_RESUME,
	TH_UNMASK,	/* own: upcalls allowed again without upcall_return */
};

struct share_args {
	handle_t auth;		/* memory authority */
	handle_t dst, src;	/* tasks, MEM */
	u32 dst_addr, src_addr;
	u32 pages;
	u32 prot;		/* PROT_ | MEM_SHARED | MEM_WIRED | MEM_MOVE */
};

struct phys_args {
	u32 addr;		/* in the task */
	u32 phys_lo, phys_hi;	/* page aligned; not RAM, not APICs */
	u32 pages;
	u32 prot;		/* PROT_ | MEM_UNCACHED */
};

enum { SCAN_NONE = 0, SCAN_ZERO = 1, SCAN_PRESENT = 2, SCAN_WRITE = 4,
	SCAN_ACCESSED = 8, SCAN_DIRTY = 16, SCAN_COW = 32, SCAN_SHARED = 64,
	SCAN_COOKIE = 4,	/* not present, a cookie is there */
	/* of what is present: */
	SCAN_KEPT = 1,		/* the frame has a cookie; then 128 is SOLE */
	SCAN_SOLE = 128,	/* it has no other user; else 128 is LENT: */
	SCAN_LENT = 128,	/* the frame is one that a server shared from wired
				 * memory: a page of a cache, not the task's own */
};

/* Cookies: the pager's numbers for pages that are not there.  0: none. */
enum { COOKIE_MAX = 0xfffff, COOKIES_TOLD = 16 };
#define EVICT_DIRTY	0x40000000u
#define FILL_MOVE	0x80000000u

/*
 * At CLOCK_PAGE, for reading the clock without a kernel call: us since boot are
 * (TSC - tsc_start) * us_per_tsc / 2^32.  valid 0: the counters of this machine's
 * processors do not agree; ask the kernel.
 */
struct clock_page {
	u64 tsc_start;
	u64 epoch;		/* UTC seconds at boot */
	u32 us_per_tsc, valid;
};

enum { MACHINE_EXIT = 3 };

/* ---- what init finds at boot ------------------------------------------- */
enum {	/* handles of init's task */
	HI_SELF = NOFILE,	/* its task: CTRL, MEM */
	HI_ACCOUNT,		/* the root account */
	HI_MEMORY,		/* authority: memory */
	HI_DEVICE,		/* authority: devices and machine */
	HI_PORT,		/* init's service port, CTRL */
};

#define BOOTINFO_ADDR	0x0e000000u	/* in init, read-only: struct bootinfo */
#define MODULES_ADDR	0x40000000u	/* in init: modules, page aligned each */
enum { BOOT_MODULES = 32, BOOT_CMDLINE = 512, BOOT_RANGES = 32, BOOT_SEGMENTS = 44 };

struct boot_module {
	char name[24];		/* as the loader was told, e.g. "pager" */
	u32 addr;		/* in init's memory */
	u32 size;		/* bytes */
};

struct boot_segment {	/* of init's memory: whole pages */
	u32 addr;		/* in init's memory */
	u32 phys, pages;	/* phys 0: pages of zeroes */
	u32 prot;		/* PROT_ */
};

struct boot_range {
	u64 start, size;
	u32 type, zero;		/* BOOT_RAM_, or as E820 */
};
enum {
	BOOT_RAM_FREE = 1,
	BOOT_RAM_USED = 0x101,	/* kernel, frame table, modules, this struct */
};
enum { BOOT_FRAME_BYTES = 16 };	/* of the frame table, per page of memory */

enum { BOOT_CPUS = 16, BOOT_LINES = 16 };

struct boot_line {	/* where a line of the old interrupt controllers arrives */
	u32 ioapic;		/* physical, of its registers; 0: there only */
	u16 pin;		/* number of its redirection entry's first register */
	u16 how;		/* that entry's bits for polarity and trigger */
};

struct bootinfo {	/* made by the shim */
	u32 magic;		/* BOOTINFO_MAGIC */
	u32 nmodules, nranges;
	u32 tsc_10ms;		/* counts in 10 ms: the processor's counter ... */
	u64 rsdp;		/* physical address of ACPI's RSDP; 0: none */
	u64 epoch;		/* UTC seconds when the shim ran */
	u32 kernel_start, kernel_end;	/* physical; image, tables, stack, ... */
	u32 frame_table, zero;	/* ... and the frame table, from here to the end */
	u32 fb_addr, fb_width, fb_height, fb_pitch, fb_bpp;
	u32 lapic_10ms;		/* ... and the LAPIC's timer / 16; 0: there is none */
	char cmdline[BOOT_CMDLINE];
	struct boot_range range[BOOT_RANGES];
	struct boot_module module[BOOT_MODULES];
	u32 init_entry, nsegments;	/* init, unpacked by the shim; what is at
				 * STACK_TOP - 16: where its heap starts and ends */
	struct boot_segment segment[BOOT_SEGMENTS];
	u32 ncpus;		/* at least 1 */
	u32 ap_page;		/* where the others start: proto/boot.h */
	u8 apic_id[BOOT_CPUS];	/* the CPU that booted comes first */
	struct boot_line line[BOOT_LINES];
};
#define BOOTINFO_MAGIC	0x4d617175u
