/*
 * start.c - a process that nobody forked: init's first ones.
 *
 * It is made as exec makes a program, but in its own new task.  With hold it
 * waits for go, so that init can give it its handles.
 */
#include <servers/lib/text.h>
#include <servers/proc/child.h>
#include <libc/sys/sys.h>

static struct {
	u32 entry, esp;
} held[WHO_MAX];

static int
run(struct process *p)
{
	int err = sys_thread_create(p->task, 0, held[p->slot].entry,
	    held[p->slot].esp, PRIORITY_USER, 0);

	if (err < 0)
		return err;
	p->state = P_ALIVE;
	return 0;
}

/* A session and a group of its own, under init. */
static int
enter(struct process *p)
{
	int err = table_enter(p, init_slot, 0);

	if (err != 0)
		return err;
	p->flags |= F_STARTED;
	p->start_us = sys_clock(NULL);
	set_group(p, p->pid, p->pid);
	return 0;
}

void
start_hold(struct op *op)
{
	struct process *p = &process[op->slot];
	struct waiter *w = waiter_find(op->rq.token);
	struct proc_start_r r;
	struct request *rq = &op->rq;
	int err;

	p->asid = op->shell_asid;
	text_copy(p->name, sizeof p->name, op->name);
	held[p->slot].entry = op->img.entry;
	held[p->slot].esp = op->table;
	err = child_equip(p, op->session);
	if (err == 0)
		err = enter(p);
	if (err != 0) {
		image_fail(op, err);
		return;
	}
	sys_handle_close(op->session);
	op->session = NO_HANDLE;
	sys_task_set(p->task, TS_NAME, (u32)(uintptr_t)p->name, 0);
	p->args = (u16)op->args;
	p->state = P_HELD;
	if (w != NULL)
		waiter_end(w);
	r.pid = p->pid;
	rq->ngive = 1;
	rq->give[0] = p->task;
	rq->keep = 1;
	err = serve_answer_with(rq, 0, &r, sizeof r);
	if (err == 0 && !op->hold)
		err = run(p);
	op_end(op);
	if (err != 0) {
		p->flags &= (u16)~F_STARTED; /* nobody knows of it */
		end_process(p, SIG_KILL);
	}
}

int
do_start(
    struct request *rq, const struct proc_start_q *q, struct proc_start_r *r)
{
	struct process *p;
	struct op *op;
	int err;

	(void)r;
	if (rq->badge != PROC_SYSTEM)
		return -E_PERM;
	p = slot_new();
	if (p == NULL)
		return -E_AGAIN;
	if (serve_wire(&held[p->slot], sizeof held[0]) != 0) {
		child_undo(p);
		return -E_NOMEM;
	}
	op = op_new(p, OP_START, rq);
	if (op == NULL) {
		child_undo(p);
		return -E_AGAIN;
	}
	op->argc = q->argc;
	op->envc = q->envc;
	op->umask = q->umask & 0777;
	op->hold = q->hold;
	__builtin_memcpy(op->name, q->name, sizeof op->name);
	op->name[sizeof op->name - 1] = 0;
	err = stack_plan(op);
	if (err == 0 && waiter_new(p, rq->token, WAIT_OP) == NULL)
		err = -E_AGAIN;
	if (err != 0) {
		child_undo(p);
		op_end(op);
		return err;
	}
	image_begin(op);
	return REPLY_LATER;
}

int
do_go(struct request *rq, const struct proc_go_q *q, struct proc_go_r *r)
{
	struct process *p = find_pid(q->pid);

	(void)r;
	if (rq->badge != PROC_SYSTEM)
		return -E_PERM;
	if (p == NULL || p->state != P_HELD)
		return -E_SRCH;
	return run(p);
}
