/*
 * sync.h - waiting for each other, the contended path only.
 *
 * Spoken by libc on H_SYNC (badge 0) to open a session, on the session (badge =
 * process), and on handles of objects that the server made.  A wait ends by
 * a wake, a deadline of the call (E_TIMEDOUT), a signal (E_INTR), or the end of
 * what is waited for.
 *
 * Words: wait sleeps only if the word, which the caller lends, still has the
 * expected value when the server looks; who changes the word first and wakes then
 * can not be missed.  The key of a private word is the session and the
 * address; of a shared one a random number that lies beside it, so only who
 * maps that memory knows it.
 */
#pragma once
#include <proto/proto.h>

enum {
	SYNC_NAME = 63,			/* bytes of a semaphore's name */
	SYNC_VALUE_MAX = 0x7fffffff,
	SYNC_MESSAGE = 65536,		/* bytes of a message */
	SYNC_SLOTS = 1024,		/* messages in a mailbox */
	SYNC_BOX_BYTES = 1 << 20,	/* all messages of a mailbox */
	SYNC_CONDS = 16,		/* of a monitor */
	SYNC_OBJECTS_EACH = 128,	/* made by one process */
	SYNC_WAITS_EACH = 1024,		/* calls of one process that wait */
};

/*
 * open - answers a session handle, and the number of it that stands in words of
 * robust locks: 20 bits, not 0.  One per process (E_EXIST).  E_AGAIN: too many
 * bye - this process ends of its own will (1), or does not after all (0): what
 * it holds stays taken when the session closes
 */
struct sync_open_q { u32 zero; };
struct sync_open_r { u32 id; };
struct sync_bye_q { u32 on; };
struct sync_bye_r { u32 zero; };

/*
 * wait - lease 1: the word, 4 bytes.  owner: the session that holds the lock, 0:
 * nobody's business.  E_AGAIN: the word is not as expected; E_OWNERDEAD: that
 * session is no more, or ends meanwhile; E_FAULT; E_NOMEM: too many wait
 * wake - up to count of those that wait at addr, in order; answers how many
 * wait_shared, wake_shared - the same by key
 * alive - does the session still live?  E_OWNERDEAD
 */
struct sync_wait_q { u32 expected; u32 owner; };
struct sync_wait_r { u32 zero; };
struct sync_wake_q { u32 addr; u32 count; };
struct sync_wake_r { u32 woken; };
struct sync_wait_shared_q { u32 expected; u32 owner; u32 key[2]; };
struct sync_wait_shared_r { u32 zero; };
struct sync_wake_shared_q { u32 key[2]; u32 count; };
struct sync_wake_shared_r { u32 woken; };
struct sync_alive_q { u32 owner; };
struct sync_alive_r { u32 zero; };

/*
 * sem_open - lease 1: the name, without a NUL, one `/' before it at most; 0
 * bytes: none.  flags: SEM_CREATE, SEM_EXCL; mode: permission bits of a new one
 * (both to read and to write are needed to use it).  Answers one handle.  E_NOENT,
 * E_EXIST, E_ACCES, E_INVAL, E_NAMETOOLONG, E_NOSPC, E_QUOTA
 * sem_unlink - the name goes now, the semaphore with its last handle.  E_NOENT,
 * E_ACCES
 *
 * On its handle: sem_wait (try 1: E_AGAIN instead of waiting), sem_post
 * (E_OVERFLOW), sem_value.  When a process is killed or crashes, what it took and
 * did not post is given back.
 */
enum { SEM_CREATE = 1, SEM_EXCL = 2 };
struct sync_sem_open_q { u32 flags; u32 mode; u32 value; u32 zero; };
struct sync_sem_open_r { u32 zero; };
struct sync_sem_unlink_q { u32 zero; };
struct sync_sem_unlink_r { u32 zero; };
struct sync_sem_wait_q { u32 try; };
struct sync_sem_wait_r { u32 zero; };
struct sync_sem_post_q { u32 zero; };
struct sync_sem_post_r { u32 zero; };
struct sync_sem_value_q { u32 zero; };
struct sync_sem_value_r { u32 value; u32 waiting; };

/*
 * event_send - hand one word to the process pid, when it asks for it; waits for
 * that.  E_SRCH: there is, or is soon, no such process; E_INVAL: oneself
 * event_recv - the next word and who sent it
 */
struct sync_event_send_q { u32 pid; u32 word; };
struct sync_event_send_r { u32 zero; };
struct sync_event_recv_q { u32 zero; };
struct sync_event_recv_r { u32 pid; u32 word; };

/*
 * mbox_create - a mailbox for `slots' messages.  Answers one handle.  E_INVAL,
 * E_QUOTA, E_NOMEM
 * On its handle: mbox_send - lease 1: the message; waits for a free slot.
 * E_MSGSIZE, E_FAULT.  mbox_recv - lease 1: where it goes; len: its size.
 * E_MSGSIZE: the buffer is too small, the message stays (len is told all the same).
 * mbox_info.  After obj_free all is E_INVAL.
 */
struct sync_mbox_create_q { u32 slots; };
struct sync_mbox_create_r { u32 zero; };
struct sync_mbox_send_q { u32 zero; };
struct sync_mbox_send_r { u32 zero; };
struct sync_mbox_recv_q { u32 zero; };
struct sync_mbox_recv_r { u32 len; };
struct sync_mbox_info_q { u32 zero; };
struct sync_mbox_info_r { u32 slots; u32 used; u32 senders; u32 receivers; };

/*
 * mon_create - a monitor with so many conditions.  Answers one handle
 * On its handle: enter (E_DEADLK: the thread is inside; E_OWNERDEAD: inside now,
 * but who was before has died there); leave, wait, signal (E_PERM: the
 * thread is not inside; E_INVAL: no such condition).  A signal moves the first
 * waiter of the condition to those who get the monitor before anybody who
 * enters; the signaller goes on.  A wait that ends by time or signal has left
 * the monitor: enter again.
 */
struct sync_mon_create_q { u32 conds; };
struct sync_mon_create_r { u32 zero; };
struct sync_mon_enter_q { u32 zero; };
struct sync_mon_enter_r { u32 zero; };
struct sync_mon_leave_q { u32 zero; };
struct sync_mon_leave_r { u32 zero; };
struct sync_mon_wait_q { u32 cond; };
struct sync_mon_wait_r { u32 zero; };
struct sync_mon_signal_q { u32 cond; };
struct sync_mon_signal_r { u32 zero; };

/* obj_free - (any object) ends it for all: who waits gets E_INVAL */
struct sync_obj_free_q { u32 zero; };
struct sync_obj_free_r { u32 zero; };

#define SYNC_OPS(op) \
	op(sync, 0, open, 0) \
	op(sync, 1, bye, 0) \
	op(sync, 2, wait, 1) \
	op(sync, 3, wake, 0) \
	op(sync, 4, wait_shared, 1) \
	op(sync, 5, wake_shared, 0) \
	op(sync, 6, alive, 0) \
	op(sync, 7, sem_open, 1) \
	op(sync, 8, sem_unlink, 1) \
	op(sync, 9, sem_wait, 0) \
	op(sync, 10, sem_post, 0) \
	op(sync, 11, sem_value, 0) \
	op(sync, 12, event_send, 0) \
	op(sync, 13, event_recv, 0) \
	op(sync, 14, mbox_create, 0) \
	op(sync, 15, mbox_send, 1) \
	op(sync, 16, mbox_recv, 1) \
	op(sync, 17, mbox_info, 0) \
	op(sync, 18, mon_create, 0) \
	op(sync, 19, mon_enter, 0) \
	op(sync, 20, mon_leave, 0) \
	op(sync, 21, mon_wait, 0) \
	op(sync, 22, mon_signal, 0) \
	op(sync, 23, obj_free, 0)

PROTO(sync, SYNC_OPS)
