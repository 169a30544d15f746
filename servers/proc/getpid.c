/*
 * getpid.c - who am I, and whose child?
 */
#include <servers/proc/proc.h>

int
do_getpid(
    struct request *rq, const struct proc_getpid_q *q, struct proc_getpid_r *r)
{
	const struct process *p = caller(rq);

	(void)q;
	if (p == NULL)
		return -E_PERM;
	r->pid = p->pid;
	r->ppid = process[p->parent].pid;
	r->pgrp = p->pgrp;
	r->session = p->session;
	return 0;
}
