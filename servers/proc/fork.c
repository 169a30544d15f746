/*
 * fork.c - a child with a copy of its parent's memory and handles.
 *
 *	task, handles  ->  pager.fork  ->  sessions, who, thread  ->  the pid
 *
 * Until the thread is made nobody can see the child; on any failure, and if the
 * parent is gone by then, it is taken down again.
 */
#include <servers/lib/text.h>
#include <servers/proc/child.h>
#include <libc/sys/sys.h>
#include <proto/kstat.h>
#include <proto/pager.h>

/* Frames that no fork may take: those who run need some to go on. */
enum { SPARE_PART = 32, SPARE_LEAST = 256, SPARE_MOST = 1024 };

static u32
memory_low(void)
{
	static u64 spare;
	u64 n = 0;

	if (spare == 0) {
		sys_stat(KSTAT_frames_total, &n);
		spare = n / SPARE_PART;
		spare = spare < SPARE_LEAST  ? SPARE_LEAST
			: spare > SPARE_MOST ? SPARE_MOST
					     : spare;
	}
	return sys_stat(KSTAT_frames_free, &n) == 0 && n < spare;
}

static void
copy_process(struct process *c, const struct process *p, u32 thread)
{
	c->pgrp = p->pgrp;
	c->session = p->session;
	c->ruid = p->ruid;
	c->euid = p->euid;
	c->suid = p->suid;
	c->rgid = p->rgid;
	c->egid = p->egid;
	c->sgid = p->sgid;
	c->start_us = sys_clock(NULL);
	text_copy(c->name, sizeof c->name, p->name);
	signal_inherit(c, p, thread);
}

/* A quota or a table of handles that is full, anybody's, is a limit of fork. */
static void
fail(struct op *op, int err)
{
	struct waiter *w = waiter_find(op->rq.token);

	if (err == -E_QUOTA || err == -E_MFILE)
		err = -E_AGAIN;
	child_undo(&process[op->child]);
	if (op->rq.token != 0) {
		if (w != NULL)
			waiter_end(w);
		answer(op->rq.token, err, NULL, 0);
	}
	op_end(op);
}

/* Make it run; its pid is the answer. */
static int
begin(struct op *op, struct process *c, handle_t session)
{
	struct process *p = &process[op->slot];
	int err;

	err = child_equip(c, session);
	if (err != 0)
		return err;
	copy_process(c, p, op->rq.w[2]);
	err = table_enter(c, p->slot, 0);
	if (err != 0)
		return err;
	c->args = (u16)args_share(p->args);
	c->state = P_ALIVE;
	who_publish(c);
	err = sys_thread_create(
	    c->task, 0, op->rq.w[0], op->rq.w[1], PRIORITY_USER, op->rq.w[3]);
	if (err < 0) {
		who_clear(c);
		table_leave(c);
		args_put(c->args);
		c->args = 0;
		c->state = P_BORN;
		return err;
	}
	return 0;
}

static void
forked(struct op *op, int err)
{
	struct process *c = &process[op->child];
	struct pager_fork_r r;
	handle_t got[2] = { NO_HANDLE, NO_HANDLE };
	struct waiter *w;

	if (err == 0)
		err = op_result(op, &r, sizeof r, got);
	if (err == 0 && got[0] == NO_HANDLE)
		err = -E_NOMEM;
	if (err == 0 && op->cancelled)
		err = -E_CANCELED;
	if (err == 0) {
		c->asid = r.asid;
		err = begin(op, c, got[0]);
	}
	if (got[0] != NO_HANDLE)
		sys_handle_close(got[0]);
	if (err != 0) {
		fail(op, err);
		return;
	}
	w = waiter_find(op->rq.token);
	if (w != NULL)
		waiter_end(w);
	answer(op->rq.token, 0, &(struct proc_fork_r){ c->pid },
	    sizeof(struct proc_fork_r));
	op_end(op);
}

int
do_fork(struct request *rq, const struct proc_fork_q *q, struct proc_fork_r *r)
{
	struct process *p = caller(rq), *c;
	struct pager_fork_q pq;
	struct op *op;
	int err;

	(void)q, (void)r;
	if (p == NULL || p->asid == 0)
		return -E_PERM;
	if (memory_low())
		return -E_AGAIN;
	op = op_new(p, OP_FORK, rq);
	if (op == NULL)
		return -E_AGAIN;
	if (waiter_new(p, rq->token, WAIT_OP) == NULL) {
		op_end(op);
		return -E_AGAIN;
	}
	c = slot_new();
	if (c == NULL) {
		waiter_end(waiter_find(rq->token));
		op_end(op);
		return -E_AGAIN;
	}
	op->child = c->slot;
	err = child_task(c);
	if (err == 0)
		err = sys_handles_clone(p->task, c->task);
	if (err != 0) {
		fail(op, err);
		return REPLY_LATER;
	}
	pq.parent = p->asid;
	op_ask(op, pager_fork_n, &pq, sizeof pq, c->task, forked);
	return REPLY_LATER;
}
