/*
 * call.h - what the files of the POSIX layer share.
 *
 * Each function builds a question, calls the stub under CALL or WAIT, and turns
 * what comes back into a value or errno.  Nothing here remembers what another
 * process can change.  Names begin with two underscores: programs own the
 * others.
 */
#pragma once
#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <string.h>
#include <libc/arch/i386/arch.h>
#include <libc/sys/sys.h>
#include <proto/file.h>

/* Set errno from an E_ (either sign), the system's own made POSIX's; -1. */
int __fail(int err);
/* The same where "the server has no such operation" means `nosys'. */
int __fail_as(int err, int nosys);

/*
 * ipc_buf()->user, libc's own words.  USER_CANCEL: the thread shall be cancelled.
 * While ipc_buf()->enter is __door_point it is in a call that this may end, and
 * that has not been answered.
 */
enum { USER_INTR, USER_CANCEL };
/* libc/thread/cancel.c: end the thread, if it may be cancelled now. */
void __cancel_point(void) __attribute__((weak));
/* In an upcall: end the thread if it may be; point: it is at such a call. */
void __cancel_upcall(u32 point) __attribute__((weak));
/* USER_INTR: what the upcall did since the call began. */
enum {
	INTR_RAN = 1,   /* a handler ran */
	INTR_BREAK = 2, /* one without SA_RESTART */
};

/* A call that a signal must not be seen to end. */
#define CALL(expr)                       \
	({                               \
		int err_;                \
		do                       \
			err_ = (expr);   \
		while (err_ == -E_INTR); \
		err_;                    \
	})

/* Before a call that is a cancellation point. */
static inline void
__wait_begins(struct msgbuf *b)
{
	b->user[USER_INTR] = 0;
	/* In this order, against a pthread_cancel() in between. */
	__atomic_store_n(&b->enter, (u32)(uintptr_t)__door_point, __ATOMIC_SEQ_CST);
	if (__atomic_load_n(&b->user[USER_CANCEL], __ATOMIC_SEQ_CST))
		__cancel_point();
}

/* E_INTR, but of no handler whose flags are among these: call again. */
static inline bool
__wait_again(struct msgbuf *b, int err, u32 flags)
{
	b->enter = STUB_ENTER;
	return err == -E_INTR && !(b->user[USER_INTR] & flags);
}

#define WAIT_FOR_(expr, flags)                           \
	({                                               \
		struct msgbuf *b_ = ipc_buf();           \
		int err_;                                \
		do {                                     \
			__wait_begins(b_);               \
			err_ = (expr);                   \
		} while (__wait_again(b_, err_, flags)); \
		err_;                                    \
	})

/*
 * A call that may take long: SA_RESTART decides.  E_INTR may come back.  It is
 * a cancellation point.
 */
#define WAIT(expr) WAIT_FOR_(expr, INTR_BREAK)

/* The same, but every handler ends it. */
#define WAIT_ONCE(expr) WAIT_FOR_(expr, INTR_RAN)

/* What names an open file to the pager, of a server that cannot lend pages;
 * for len bytes from off on.  -E_NOSYS and others: nothing does. */
int __memory_of(
    handle_t file, off_t off, size_t len, int shared, handle_t *out);

/* Descriptors end at NOFILE: above lie handles that are not the program's. */
static inline bool
__bad_fd(int fd)
{
	return (unsigned)fd >= NOFILE;
}

/* What a function gives: 0, or -1 and errno. */
static inline int
__done(int err)
{
	return err != 0 ? __fail(err) : 0;
}

/* Where handles go that live for one function only. */
#define SLOT_SCRATCH (SLOT_FROM(H_FREE) | SLOT_CLOEXEC | SLOT_CLOFORK)

static inline u32
__fd_slot(int flags)
{
	return SLOT_LOWEST | (flags & O_CLOEXEC ? SLOT_CLOEXEC : 0);
}

/* The descriptor that a handle just received is; -E_MFILE beyond the last. */
int __fd_of(handle_t h);

/* The umask, carried over exec by the start block. */
extern u32 __umask_now;
