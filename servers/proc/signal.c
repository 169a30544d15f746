/*
 * signal.c - what happens to a process that is sent a signal.
 *
 * Ignored ones vanish, blocked ones stay pending, those with a default action
 * act at once, caught ones interrupt a thread: it enters libc's upcall, which
 * asks what there is (sigtake).  One of each kind is pending at most.
 */
#include <servers/proc/op.h>
#include <libc/sys/sys.h>

struct action actions[WHO_MAX][PROC_SIGNALS];

#define STOPS (BIT(SIG_STOP) | BIT(SIG_TSTP) | BIT(SIG_TTIN) | BIT(SIG_TTOU))
#define MEEK  (BIT(SIG_CHLD) | BIT(SIG_CONT) | BIT(SIG_URG) | BIT(SIG_WINCH))

/* Does its default action end the process? */
u32
signal_fatal(u32 sig)
{
	return !(BIT(sig) & (STOPS | MEEK));
}

u32
signal_ignored(const struct process *p, u32 sig)
{
	if (p->caught & BIT(sig))
		return 0;
	return (p->ignored | MEEK) & BIT(sig);
}

/* Suspend or resume its threads. */
static void
each_thread(const struct process *p, u32 what)
{
	for (const struct sigs *s = &p->first; s != NULL; s = sigs_next(s))
		sys_thread_set(p->task, s->index, what, 0);
}

/* Its parent may want to know. */
static void
tell_parent(struct process *p)
{
	struct process *parent = &process[p->parent];

	wait_wake(parent);
	if (!(parent->actions &&
		(actions[parent->slot][SIG_CHLD].flags & ACT_NOCLDSTOP)))
		signal_send(parent, SIG_CHLD, p->pid);
}

/*
 * A group is an orphan if nobody in its session, but outside it, is parent of
 * a member: nobody would ever continue it.
 */
static u32
orphaned(const struct process *of)
{
	for (struct process *p = live_first(); p != NULL; p = live_next(p)) {
		const struct process *parent = &process[p->parent];

		if (p->pgrp == of->pgrp && p->state != P_ZOMBIE &&
		    parent->pgrp != p->pgrp && parent->session == p->session)
			return 0;
	}
	return 1;
}

static void
stop(struct process *p, u32 sig)
{
	if (p->flags & F_STOPPED || (sig != SIG_STOP && orphaned(p)))
		return;
	each_thread(p, TH_SUSPEND);
	p->flags = (u16)((p->flags | F_STOPPED | F_TELL_STOP) & ~F_TELL_CONT);
	p->status = sig;
	tell_parent(p);
}

static void
resume(struct process *p)
{
	p->pending &= ~STOPS;
	for (struct sigs *s = &p->first; s != NULL; s = sigs_next(s))
		s->pending &= ~STOPS;
	if (!(p->flags & F_STOPPED))
		return;
	each_thread(p, TH_RESUME);
	p->flags = (u16)((p->flags | F_TELL_CONT) & ~(F_STOPPED | F_TELL_STOP));
	tell_parent(p);
}

static void
default_action(struct process *p, u32 sig)
{
	if (BIT(sig) & STOPS)
		stop(p, sig);
	else if (signal_fatal(sig))
		end_process(p, sig);
}

/* It is not pending any more. */
void
signal_take(struct process *p, struct sigs *s, u32 sig)
{
	p->pending &= ~BIT(sig);
	s->pending &= ~BIT(sig);
}

/* Somebody waits for it (sigwait): then that is all there is to it. */
static u32
awaited(struct process *p, u32 thread, u32 sig, u32 from)
{
	struct proc_sigwait_r r = { .sig = sig, .pid = from };
	struct waiter *w = waiter_first(p), *next;

	for (; w != NULL; w = next) {
		token_t token = w->token;

		next = waiter_next(w);
		if (w->kind != WAIT_SIGNALS || !(w->options & BIT(sig)) ||
		    (thread != ~0u && (u32)w->pid != thread))
			continue;
		waiter_end(w);
		if (answer(token, 0, &r, sizeof r) == 0)
			return 1;
	}
	return 0;
}

void
signal_poke(struct process *p)
{
	u32 left = p->pending, now;
	struct sigs *s;

	for (s = &p->first; s != NULL && is_alive(p); s = sigs_next(s)) {
		now = (left | s->pending) & ~s->blocked;
		left &= ~now; /* one thread for each */
		for (u32 set = now & ~p->caught; set != 0; set &= set - 1) {
			u32 sig = (u32)__builtin_ctz(set) + 1;

			signal_take(p, s, sig);
			default_action(p, sig);
			if (!is_alive(p))
				return;
		}
		if ((now & p->caught) && !(p->flags & F_STOPPED))
			sys_interrupt(p->task, s->index);
	}
}

/* May it be sent at all; what it does at once. */
static u32
prepare(struct process *p, u32 sig)
{
	if (!is_alive(p) || p->slot == 0 || p->slot == init_slot)
		return 0;
	if (sig == SIG_KILL) {
		end_process(p, SIG_KILL);
		return 0;
	}
	if (p->flags & F_ADOPTED)
		return 0; /* a service knows no signals */
	if (sig == SIG_CONT)
		resume(p);
	if (BIT(sig) & STOPS)
		for (struct sigs *s = &p->first; s != NULL; s = sigs_next(s))
			signal_take(p, s, SIG_CONT);
	return is_alive(p) && !signal_ignored(p, sig);
}

void
signal_send(struct process *p, u32 sig, u32 from)
{
	if (!prepare(p, sig) || awaited(p, ~0u, sig, from))
		return;
	p->sender_sig = sig;
	p->sender_pid = from;
	if (sig == SIG_STOP) {
		default_action(p, sig);
		return;
	}
	p->pending |= BIT(sig);
	signal_poke(p);
}

/* To one thread: only it can take it. */
void
signal_thread(struct process *p, struct sigs *s, u32 sig)
{
	if (sig == SIG_STOP) {
		signal_send(p, sig, p->pid);
		return;
	}
	if (!prepare(p, sig) || awaited(p, s->index, sig, p->pid))
		return;
	p->sender_sig = sig;
	p->sender_pid = p->pid;
	s->pending |= BIT(sig);
	signal_poke(p);
}

void
signal_group(u32 pgrp, u32 sig, u32 from)
{
	struct process *p;

	/* By number: what ends on the way leaves the lists. */
	for (u32 pid = 1; (p = find_from(pid)) != NULL; pid = p->pid + 1)
		if (p->pgrp == pgrp)
			signal_send(p, sig, from);
}

void
signal_inherit(struct process *c, const struct process *p, u32 thread)
{
	const struct sigs *s = sigs_of((struct process *)(uintptr_t)p, thread);

	c->first.blocked = s != NULL ? s->blocked : p->first.blocked;
	c->ignored = p->ignored;
	c->caught = p->caught;
	c->actions = p->actions;
	if (p->actions)
		__builtin_memcpy(
		    actions[c->slot], actions[p->slot], sizeof actions[0]);
}

/*
 * A new program has no handlers; what was ignored stays so.  Its one thread
 * has the mask of the one that asked.
 */
void
signal_exec(struct process *p, u32 thread)
{
	struct sigs *s = sigs_of(p, thread);

	if (s == NULL)
		s = &p->first;
	p->caught = 0;
	p->actions = 0;
	p->first.blocked = s->suspends ? s->before : s->blocked;
	p->first.pending = s->pending;
	p->first.suspends = 0;
	threads_drop(p);
	p->fault_sig = 0;
	/* What was pending for a handler acts by default now. */
	p->pending &= ~(MEEK | p->ignored);
	p->first.pending &= ~(MEEK | p->ignored);
}
