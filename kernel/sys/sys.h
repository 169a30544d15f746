/*
 * sys.h - the kernel calls' handlers: one table, one shape.
 *
 * A handler takes its words from the thread's frame, checks everything, then
 * commits, and answers what EAX is to be; or one of the two below.
 */
#pragma once
#include <kernel/obj/auth.h>
#include <kernel/obj/thread.h>

/* EAX was, or will be, written by someone else. */
#define SYS_NORESULT (-4095)
/* Enter the same kernel call again when the thread next runs. */
#define SYS_RESTART (-4094)

#define SYS_HANDLER_(name, n) i32 sys_##name(struct thread *t);
SYSCALLS(SYS_HANDLER_)
#undef SYS_HANDLER_

/* A thread calls: frame and message buffer say what. */
i32 sys_ipc_call(struct thread *t, struct badge *b);

/* Carry out what EAX asks for: its result, or one of the two. */
i32 sys_dispatch(struct thread *t);

/* The words of a call. */
#define W0(t) (thread_frame(t)->ebx)
#define W1(t) (thread_frame(t)->esi)
#define W2(t) (thread_frame(t)->edi)
#define W3(t) (thread_frame(t)->ebp)

/* Does a call's EAX say that the message buffer's deadline counts? */
static inline bool
is_timed(u32 eax)
{
	return (eax ^ eax << 1) >> 31;
}

/* That deadline, once; 0: none. */
static inline u64
deadline_take(struct thread *t)
{
	u64 at = t->msg->deadline;

	if (!is_timed(thread_frame(t)->eax))
		return 0;
	t->msg->deadline = 0;
	return at;
}

/* The task at handle h with these rights; NO_HANDLE: the caller's own. */
struct task *sys_task(struct thread *t, handle_t h, u32 rights);
/* A task's name for messages, from the caller's memory (kernel/debug).  -E_FAULT */
i32 task_name_set(struct thread *t, struct task *n, u32 addr);
/* Is h this authority? */
bool sys_authority(struct thread *t, handle_t h, const struct auth *what);
