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

enum { THREADS_SEEN = 64, GAP = 8 };

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

/* Suspend or resume its threads; numbers may have small gaps. */
static void
each_thread(const struct process *p, u32 what)
{
	u32 missing = 0;

	for (u32 i = 0; i < THREADS_SEEN && missing < GAP; i++)
		missing =
		    sys_thread_set(p->task, i, what, 0) < 0 ? missing + 1 : 0;
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
	if (!(p->flags & F_STOPPED))
		return;
	each_thread(p, TH_RESUME);
	p->flags = (u16)((p->flags | F_TELL_CONT) & ~(F_STOPPED | F_TELL_STOP));
	tell_parent(p);
}

static void
default_action(struct process *p, u32 sig)
{
	p->pending &= ~BIT(sig);
	if (BIT(sig) & STOPS)
		stop(p, sig);
	else if (signal_fatal(sig))
		end_process(p, sig);
}

void
signal_poke(struct process *p)
{
	u32 now = p->pending & ~p->blocked;

	for (u32 set = now & ~p->caught; set != 0 && is_alive(p);
	     set &= set - 1)
		default_action(p, (u32)__builtin_ctz(set) + 1);
	if (is_alive(p) && (now & p->caught) && !(p->flags & F_STOPPED))
		sys_interrupt(p->task, 0);
}

void
signal_send(struct process *p, u32 sig, u32 from)
{
	if (!is_alive(p) || p->slot == 0 || p->slot == init_slot)
		return;
	if (sig == SIG_KILL) {
		end_process(p, SIG_KILL);
		return;
	}
	if (p->flags & F_ADOPTED)
		return; /* a service knows no signals */
	if (sig == SIG_CONT)
		resume(p);
	if (BIT(sig) & STOPS)
		p->pending &= ~BIT(SIG_CONT);
	if (!is_alive(p) || signal_ignored(p, sig))
		return;
	p->pending |= BIT(sig);
	p->sender_sig = sig;
	p->sender_pid = from;
	if (sig == SIG_STOP)
		default_action(p, sig);
	else
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
signal_inherit(struct process *c, const struct process *p)
{
	c->blocked = p->blocked;
	c->ignored = p->ignored;
	c->caught = p->caught;
	c->actions = p->actions;
	if (p->actions)
		__builtin_memcpy(
		    actions[c->slot], actions[p->slot], sizeof actions[0]);
}

/* A new program has no handlers; what was ignored stays so. */
void
signal_exec(struct process *p)
{
	p->caught = 0;
	p->actions = 0;
	if (p->flags & F_SUSPEND)
		p->blocked = p->before;
	p->flags &= (u16)~F_SUSPEND;
	p->fault_sig = 0;
	/* What was pending for a handler acts by default now. */
	p->pending &= ~(MEEK | p->ignored);
}
