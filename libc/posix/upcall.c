/*
 * upcall.c - run signal handlers.
 *
 * Entered (upcall.S) with further upcalls masked.  The message buffer may be
 * half-way through someone's question or answer: it is put back at the end.
 * Before a handler runs upcalls are let in again, so that a handler can be
 * interrupted by other signals, and can leave by longjmp.
 */
#include <libc/arch/i386/arch.h>
#include <libc/posix/signals.h>
#include <proto/proc.h>

struct sigaction __actions[NSIG];

/* What of a message buffer a call in the making or a fresh answer needs. */
struct kept {
	u8 bytes[offsetof(struct msgbuf, self) -
		 offsetof(struct msgbuf, badge)];
};

static void
unmask(struct msgbuf *b)
{
	sys_thread_set(NO_HANDLE, b->self, TH_UNMASK, 0);
}

static void
run_handler(struct msgbuf *b, const struct proc_sigtake_r *t)
{
	struct sigaction act = __actions[t->sig];
	struct proc_sigmask_q mq = { SIG_SETMASK, t->old, b->self };
	struct proc_sigmask_r mr;
	siginfo_t info;

	if (act.sa_handler == SIG_DFL || act.sa_handler == SIG_IGN) {
		/* It was taken back since proc sent it. */
		CALL(proc_sigmask(H_PROC, &mq, &mr, NULL));
		return;
	}
	if ((u32)act.sa_flags & SA_RESETHAND)
		__actions[t->sig].sa_handler = SIG_DFL;
	b->user[USER_INTR] |=
	    act.sa_flags & SA_RESTART ? INTR_RAN : INTR_RAN | INTR_BREAK;
	unmask(b);
	if (act.sa_flags & SA_SIGINFO) {
		memset(&info, 0, sizeof info);
		info.si_signo = (int)t->sig;
		info.si_code = (int)t->code;
		info.si_pid = (pid_t)t->pid;
		info.si_addr = (void *)(uintptr_t)t->addr;
		act.sa_sigaction((int)t->sig, &info, NULL);
	} else {
		act.sa_handler((int)t->sig);
	}
	CALL(proc_sigmask(H_PROC, &mq, &mr, NULL));
}

/*
 * Was the thread in a call that a cancellation may end (call.h), and has the
 * call had no effect: it was not made yet, or the interrupt ended it?
 */
static u32
at_point(const struct msgbuf *b, const struct upcall_frame *f)
{
	if (b->enter == STUB_ENTER)
		return 0;
	return (f->eip != STUB_RET && f->eip != (u32)(uintptr_t)__door_back) ||
	       f->eax == (u32)-E_INTR;
}

void
__upcall_run(const struct upcall_frame *f)
{
	struct msgbuf *b = ipc_buf();
	struct proc_sigtake_q q = { b->self };
	struct proc_sigtake_r t = { 0 };
	u32 point = at_point(b, f), was = b->enter;
	struct kept kept;
	int saved = errno;

	memcpy(&kept, &b->badge, sizeof kept);
	/* What was meant for the interrupted call is not meant for these. */
	b->deadline = 0;
	b->slots = 0;
	b->enter = STUB_ENTER; /* a handler is no point, whatever it calls */
	while (CALL(proc_sigtake(H_PROC, &q, &t, NULL)) == 0 && t.sig != 0 &&
	       t.sig < NSIG)
		run_handler(b, &t);
	if (b->user[USER_CANCEL] && __cancel_upcall != NULL)
		__cancel_upcall(point);
	unmask(b);
	memcpy(&b->badge, &kept, sizeof kept);
	b->enter = was;
	errno = saved;
}
