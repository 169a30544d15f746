/*
 * times.c - processor time, as the kernel counts it: by ticks, and a tick
 * never comes while the kernel works.  So all is time in user mode.
 */
#include <servers/proc/proc.h>
#include <libc/sys/sys.h>

u64
cpu_time(const struct process *p)
{
	return p->task != NO_HANDLE && is_alive(p) ? sys_task_time(p->task)
						   : p->cpu_us;
}

int
do_times(
    struct request *rq, const struct proc_times_q *q, struct proc_times_r *r)
{
	const struct process *p = caller(rq);

	(void)q;
	if (p == NULL)
		return -E_PERM;
	r->user = cpu_time(p);
	r->cuser = p->child_us;
	return 0;
}
