/*
 * kill.c - send a signal to one, a group, or all.
 *
 * Services are init's: not even root signals them, since a machine without
 * its pager or disk is of no use to anybody.
 */
#include <servers/proc/op.h>

static u32
permitted(const struct process *from, const struct process *to, u32 sig)
{
	if ((to->flags & F_ADOPTED) && to->slot != init_slot && sig != 0)
		return 0;
	if (from->euid == 0 || from->ruid == to->ruid ||
	    from->ruid == to->suid || from->euid == to->ruid ||
	    from->euid == to->suid)
		return 1;
	return sig == SIG_CONT && from->session == to->session;
}

static u32
meant(const struct process *from, const struct process *p, i32 pid)
{
	if (pid == -1)
		return p != from && !(p->flags & F_ADOPTED);
	if (pid == 0)
		return p->pgrp == from->pgrp;
	return p->pgrp == (u32)-pid;
}

/* To several; the sender itself comes last: it may end by it. */
static int
kill_many(struct process *from, i32 pid, u32 sig)
{
	struct process *p;
	u32 found = 0, sent = 0, self = 0, at;

	/* By number: what ends on the way leaves the lists. */
	for (at = 1; (p = find_from(at)) != NULL; at = p->pid + 1) {
		if (!meant(from, p, pid))
			continue;
		found++;
		if (!permitted(from, p, sig))
			continue;
		sent++;
		if (p == from)
			self = 1;
		else if (sig != 0)
			signal_send(p, sig, from->pid);
	}
	if (self && sig != 0)
		signal_send(from, sig, from->pid);
	return sent != 0 ? 0 : found != 0 ? -E_PERM : -E_SRCH;
}

int
do_kill(struct request *rq, const struct proc_kill_q *q, struct proc_kill_r *r)
{
	struct process *from =
	    rq->badge == PROC_SYSTEM ? &process[0] : caller(rq);
	struct process *p;

	(void)r;
	if (from == NULL)
		return -E_PERM;
	if (q->sig >= PROC_SIGNALS || q->pid == INT32_MIN)
		return -E_INVAL;
	if (q->pid <= 0)
		return kill_many(from, q->pid, q->sig);
	p = find_pid((u32)q->pid);
	if (p == NULL)
		return -E_SRCH;
	if (!permitted(from, p, q->sig))
		return -E_PERM;
	if (q->sig != 0)
		signal_send(p, q->sig, from->pid);
	return 0;
}
