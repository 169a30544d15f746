/*
 * group.c - process groups and sessions.
 */
#include <servers/proc/proc.h>

int
do_setpgid(struct request *rq, const struct proc_setpgid_q *q,
    struct proc_setpgid_r *r)
{
	struct process *self = caller(rq), *p;
	u32 pgrp;

	(void)r;
	if (self == NULL)
		return -E_PERM;
	if (q->pid < 0 || q->pgrp < 0 || q->pgrp > PID_MAX)
		return -E_INVAL;
	p = q->pid == 0 ? self : find_pid((u32)q->pid);
	if (p == NULL || !is_alive(p) || (p != self && p->parent != self->slot))
		return -E_SRCH;
	if (p != self && (p->flags & F_EXECED))
		return -E_ACCES;
	if (p->session != self->session || p->session == p->pid)
		return -E_PERM;
	pgrp = q->pgrp == 0 ? p->pid : (u32)q->pgrp;
	if (pgrp != p->pid && !group_exists(pgrp, p->session))
		return -E_PERM;
	set_group(p, pgrp, p->session);
	return 0;
}

int
do_setsid(
    struct request *rq, const struct proc_setsid_q *q, struct proc_setsid_r *r)
{
	struct process *p = caller(rq);

	(void)q;
	if (p == NULL || group_exists(p->pid, p->session))
		return -E_PERM;
	set_group(p, p->pid, p->pid);
	r->session = p->session;
	return 0;
}

int
do_getpgid(struct request *rq, const struct proc_getpgid_q *q,
    struct proc_getpgid_r *r)
{
	const struct process *p = caller(rq);

	if (p == NULL)
		return -E_PERM;
	if (q->pid < 0 || q->which > 1)
		return -E_INVAL;
	if (q->pid != 0)
		p = find_pid((u32)q->pid);
	if (p == NULL)
		return -E_SRCH;
	r->pgrp = q->which == 0 ? p->pgrp : p->session;
	return 0;
}
