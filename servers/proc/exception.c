/*
 * exception.c - a thread did what the processor or the pager refuses.
 *
 * With a handler that may run, the thread goes on into it; else the process
 * ends.  A thread that comes back with the same fault before its handler ran
 * would do so for ever: it ends too.
 */
#include <servers/proc/op.h>
#include <libc/sys/sys.h>

enum { EIP = offsetof(struct regs, eip) / 4, PRESENT = 1 };

static u32
signal_of(u32 vector, u32 error, u32 *code)
{
	*code = 1;
	switch (vector) {
	case 0:
		return SIG_FPE; /* FPE_INTDIV */
	case 16:
	case 19:
		*code = 3; /* FPE_FLTDIV */
		return SIG_FPE;
	case 1:
	case 3:
		return SIG_TRAP;
	case 6:
	case 7:
		return SIG_ILL;
	case 17:
		return SIG_BUS;
	case 14:
		*code = 2; /* BUS_ADRERR */
		if (error & FAULT_BUS)
			return SIG_BUS;
		*code = error & PRESENT ? 2 : 1; /* ACCERR, MAPERR */
		return SIG_SEGV;
	}
	*code = 0x80; /* SI_KERNEL */
	return SIG_SEGV;
}

int
on_exception(struct request *rq)
{
	struct process *p = caller(rq);
	u32 code, sig = signal_of(rq->w[0], rq->w[1], &code);
	u32 eip = LABEL_BODY(rq->label) > EIP ? rq->body[EIP] : 0;
	struct sigs *s = p != NULL ? sigs_of(p, rq->w[3]) : NULL;

	if (p == NULL)
		return -E_FAULT;
	if (s == NULL || !(p->caught & BIT(sig)) || (s->blocked & BIT(sig)) ||
	    ((s->pending & BIT(sig)) && p->fault_sig == sig &&
		p->fault_eip == eip)) {
		end_process(p, sig);
		return REPLY_LATER;
	}
	s->pending |= BIT(sig);
	p->fault_sig = sig;
	p->fault_code = code;
	p->fault_addr = rq->w[0] == 14 ? rq->w[2] : eip;
	p->fault_eip = eip;
	sys_interrupt(p->task, rq->w[3]);
	return 0;
}
