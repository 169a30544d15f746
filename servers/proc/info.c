/*
 * info.c - what ps and procfs show.
 */
#include <servers/proc/proc.h>
#include <servers/lib/text.h>
#include <libc/sys/sys.h>

static u32
letter(const struct process *p)
{
	struct regs regs;
	u32 state;

	if (p->state == P_ZOMBIE)
		return 'Z';
	if (p->flags & F_STOPPED)
		return 'T';
	/* A thread's state 0 is ready. */
	if (p->state == P_ALIVE && p->task != NO_HANDLE &&
	    sys_thread_get(p->task, 0, &regs, &state) >= 0 && state == 0)
		return 'R';
	return 'S';
}

int
do_info(struct request *rq, const struct proc_info_q *q, struct proc_info_r *r)
{
	const struct process *p = find_from(q->pid);

	(void)rq;
	if (p == NULL)
		return -E_SRCH;
	r->pid = p->pid;
	r->ppid = process[p->parent].pid;
	r->pgrp = p->pgrp;
	r->session = p->session;
	r->uid = p->euid;
	r->gid = p->egid;
	r->state = letter(p);
	r->asid = p->asid;
	r->start_ms = (u32)(p->start_us / 1000);
	r->utime_ms = (u32)(cpu_time(p) / 1000);
	r->exit_status = p->state == P_ZOMBIE ? p->status : 0;
	text_copy(r->name, sizeof r->name, p->name);
	return 0;
}
