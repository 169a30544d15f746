/*
 * sigaction.c - what a process does with signals: actions and masks.
 */
#include <servers/proc/op.h>

#define NEVER (BIT(SIG_KILL) | BIT(SIG_STOP))

/* Its table of actions, made on the first use. */
static struct action *
table(struct process *p)
{
	if (!p->actions)
		__builtin_memset(actions[p->slot], 0, sizeof actions[0]);
	p->actions = 1;
	return actions[p->slot];
}

int
do_sigaction(struct request *rq, const struct proc_sigaction_q *q,
    struct proc_sigaction_r *r)
{
	struct process *p = caller(rq);
	struct action *a;
	u32 bit;

	if (p == NULL)
		return -E_PERM;
	if (q->sig == 0 || q->sig >= PROC_SIGNALS || q->how > HOW_ASK)
		return -E_INVAL;
	bit = BIT(q->sig);
	if ((bit & NEVER) && q->how != HOW_ASK)
		return -E_INVAL;
	r->how = p->caught & bit    ? HOW_CATCH
		 : p->ignored & bit ? HOW_IGNORE
				    : HOW_DEFAULT;
	if (p->actions) {
		r->flags = actions[p->slot][q->sig].flags;
		r->mask = actions[p->slot][q->sig].mask;
	}
	if (q->how == HOW_ASK)
		return 0;
	a = &table(p)[q->sig];
	a->flags = q->flags;
	a->mask = q->mask & ~NEVER;
	p->caught &= ~bit;
	p->ignored &= ~bit;
	if (q->how == HOW_CATCH)
		p->caught |= bit;
	else if (q->how == HOW_IGNORE)
		p->ignored |= bit;
	if (signal_ignored(p, q->sig))
		for (struct sigs *s = &p->first; s != NULL; s = sigs_next(s))
			signal_take(p, s, q->sig);
	return 0;
}

int
do_sigmask(struct request *rq, const struct proc_sigmask_q *q,
    struct proc_sigmask_r *r)
{
	struct process *p = caller(rq);
	struct sigs *s = p != NULL ? sigs_of(p, q->thread) : NULL;

	if (s == NULL)
		return -E_PERM;
	r->old = s->blocked;
	switch (q->how) {
	case 0:
		s->blocked |= q->set & ~NEVER;
		return 0;
	case 1:
		s->blocked &= ~q->set;
		break;
	case 2:
		s->blocked = q->set & ~NEVER;
		break;
	case 3:
		return 0;
	default:
		return -E_INVAL;
	}
	signal_poke(p);
	return 0;
}

int
do_sigpending(struct request *rq, const struct proc_sigpending_q *q,
    struct proc_sigpending_r *r)
{
	struct process *p = caller(rq);
	const struct sigs *s = p != NULL ? sigs_of(p, q->thread) : NULL;

	if (s == NULL)
		return -E_PERM;
	r->set = p->pending | s->pending;
	return 0;
}

static void
describe(const struct process *p, u32 sig, struct proc_sigtake_r *r)
{
	r->sig = sig;
	r->flags = p->actions ? actions[p->slot][sig].flags : 0;
	if (p->fault_sig == sig) {
		r->code = p->fault_code;
		r->addr = p->fault_addr;
	} else if (p->sender_sig == sig) {
		r->pid = p->sender_pid;
	}
}

int
do_sigtake(struct request *rq, const struct proc_sigtake_q *q,
    struct proc_sigtake_r *r)
{
	struct process *p = caller(rq);
	struct sigs *s = p != NULL ? sigs_of(p, q->thread) : NULL;
	const struct action *a;
	u32 set, sig;

	if (s == NULL)
		return -E_PERM;
	r->old = s->suspends ? s->before : s->blocked;
	set = (p->pending | s->pending) & ~s->blocked & p->caught;
	if (set == 0) {
		s->blocked = r->old;
		s->suspends = 0;
		return 0;
	}
	sig = (u32)__builtin_ctz(set) + 1;
	a = &table(p)[sig];
	describe(p, sig, r);
	s->suspends = 0;
	signal_take(p, s, sig);
	s->blocked |= a->mask;
	if (!(a->flags & ACT_NODEFER))
		s->blocked |= BIT(sig);
	if (a->flags & ACT_RESETHAND)
		p->caught &= ~BIT(sig);
	if (p->fault_sig == sig)
		p->fault_sig = 0;
	return 0;
}

int
do_sigsuspend(struct request *rq, const struct proc_sigsuspend_q *q,
    struct proc_sigsuspend_r *r)
{
	struct process *p = caller(rq);
	struct sigs *s = p != NULL ? sigs_of(p, q->thread) : NULL;

	(void)r;
	if (s == NULL)
		return -E_PERM;
	if (!s->suspends)
		s->before = s->blocked;
	s->suspends = 1;
	s->blocked = q->set & ~NEVER;
	if ((p->pending | s->pending) & ~s->blocked & p->caught) {
		signal_poke(p);
		return -E_INTR;
	}
	signal_poke(p);
	if (!is_alive(p))
		return REPLY_LATER;
	return waiter_new(p, rq->token, WAIT_SIGNAL) != NULL ? REPLY_LATER
							     : -E_AGAIN;
}

int
do_sigwait(struct request *rq, const struct proc_sigwait_q *q,
    struct proc_sigwait_r *r)
{
	struct process *p = caller(rq);
	struct sigs *s = p != NULL ? sigs_of(p, q->thread) : NULL;
	struct proc_sigtake_r t = { 0 };
	struct waiter *w;
	u32 set;

	if (s == NULL)
		return -E_PERM;
	set = (p->pending | s->pending) & q->set;
	if (set != 0) {
		r->sig = (u32)__builtin_ctz(set) + 1;
		describe(p, r->sig, &t);
		r->code = t.code;
		r->addr = t.addr;
		r->pid = t.pid;
		/* Only what was delivered is taken. */
		if (serve_answer_with(rq, 0, r, sizeof *r) == 0)
			signal_take(p, s, r->sig);
		return REPLY_LATER;
	}
	w = waiter_new(p, rq->token, WAIT_SIGNALS);
	if (w == NULL)
		return -E_AGAIN;
	w->options = q->set & ~NEVER;
	w->pid = (i32)q->thread;
	return REPLY_LATER;
}
