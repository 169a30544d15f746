/*
 * trap.h - the way into the kernel, to be compiled into its users.
 *
 * What sys.h says about registers, as one function: the words go through w.  A
 * test on the host has a function of that name play the kernel instead.
 */
#pragma once
#include <proto/sys.h>

u32 ipc_call(handle_t to, u32 label, u32 w[4]);

#ifdef __maque__
static inline __attribute__((always_inline)) u32
ipc_trap(u32 to, u32 label, u32 w[4])
{
	u32 last = w[3];

	/* EBP cannot be said to be an operand. */
	__asm__ volatile("push %%ebp\n\t"
			 "mov %%ecx, %%ebp\n\t"
			 "call *%%gs:%P[enter]\n\t"
			 "mov %%ebp, %%ecx\n\t"
			 "pop %%ebp"
			 : "+a"(to), "+d"(label), "+b"(w[0]), "+S"(w[1]), "+D"(w[2]), "+c"(last)
			 : [enter] "i"(offsetof(struct msgbuf, enter))
			 : "memory", "cc");
	w[3] = last;
	return to;
}

/* The calling thread's message buffer. */
static inline __attribute__((always_inline, const)) struct msgbuf *
ipc_buf(void)
{
	u32 index;

	__asm__("mov %%gs:%P1, %0" : "=r"(index) : "i"(offsetof(struct msgbuf, self)));
	return (struct msgbuf *)MSG_BASE + index;
}
#else
static inline u32
ipc_trap(u32 to, u32 label, u32 w[4])
{
	return ipc_call(to, label, w);
}

struct msgbuf *ipc_buf(void);
#endif
