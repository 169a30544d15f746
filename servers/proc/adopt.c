/*
 * adopt.c - init and the services become processes.
 *
 * They get a number and a name and can be seen; they have no session with proc.
 */
#include <servers/proc/proc.h>
#include <servers/lib/text.h>
#include <libc/sys/sys.h>

static int
refuse(struct request *rq, int err)
{
	if (rq->got[0] != NO_HANDLE && rq->got[0] != OWN_HANDLE)
		sys_handle_close(rq->got[0]);
	return err;
}

int
do_adopt(
    struct request *rq, const struct proc_adopt_q *q, struct proc_adopt_r *r)
{
	struct process *p;
	int err;

	if (rq->badge != PROC_SYSTEM)
		return refuse(rq, -E_PERM);
	if (sys_handle_info(rq->got[0], NULL) != HT_TASK)
		return refuse(rq, -E_INVAL);
	if (q->was != 0) {
		p = find_pid(q->was);
		if (p != NULL && (p->flags & F_ADOPTED) && p->pid != 1)
			end_process(p, SIG_KILL);
	}
	p = slot_new();
	if (p == NULL)
		return refuse(rq, -E_AGAIN);
	p->asid = q->asid;
	p->flags = F_ADOPTED;
	p->start_us = sys_clock(NULL);
	__builtin_memcpy(p->name, q->name, sizeof p->name);
	p->name[sizeof p->name - 1] = 0;
	err = table_enter(p, q->pid == 1 ? 0 : init_slot, q->pid);
	if (err != 0) {
		p->state = P_GONE;
		slot_check(p);
		return refuse(rq, err);
	}
	p->task = rq->got[0];
	p->state = P_ALIVE;
	if (p->pid == 1)
		init_slot = p->slot;
	r->pid = p->pid;
	return 0;
}
