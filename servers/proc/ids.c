/*
 * ids.c - users and groups of a process.
 *
 * Without privilege an identity can only become one the process has already:
 * real, effective or saved.
 */
#include <servers/proc/proc.h>

static const u32 LEAVE = ~0u;

int
do_ids(struct request *rq, const struct proc_ids_q *q, struct proc_ids_r *r)
{
	const struct process *p = caller(rq);

	(void)q;
	if (p == NULL)
		return -E_PERM;
	r->ruid = p->ruid;
	r->euid = p->euid;
	r->rgid = p->rgid;
	r->egid = p->egid;
	return 0;
}

static u32
may(u32 want, u32 real, u32 effective, u32 saved)
{
	return want == LEAVE || want == real || want == effective ||
	       want == saved;
}

/* Saved follows effective when the real one is set, or effective is new. */
static void
set(u32 real, u32 effective, u32 *r, u32 *e, u32 *s)
{
	u32 follow = real != LEAVE || (effective != LEAVE && effective != *r);

	if (effective != LEAVE)
		*e = effective;
	if (real != LEAVE)
		*r = real;
	if (follow)
		*s = *e;
}

int
do_setids(
    struct request *rq, const struct proc_setids_q *q, struct proc_setids_r *r)
{
	struct process *p = caller(rq);

	(void)r;
	if (p == NULL)
		return -E_PERM;
	if (p->euid != 0 && !(may(q->ruid, p->ruid, p->euid, p->suid) &&
				may(q->euid, p->ruid, p->euid, p->suid) &&
				may(q->rgid, p->rgid, p->egid, p->sgid) &&
				may(q->egid, p->rgid, p->egid, p->sgid)))
		return -E_PERM;
	set(q->ruid, q->euid, &p->ruid, &p->euid, &p->suid);
	set(q->rgid, q->egid, &p->rgid, &p->egid, &p->sgid);
	who_publish(p);
	return 0;
}
