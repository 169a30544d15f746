/*
 * exec.c - become another program.
 *
 * The program is put together in a shell, an empty task: by the pager, which
 * maps the file whose handle came along, or by image.c out of the caller's
 * lease; then the pager lets task and shell exchange their memories.  Before
 * that every error leaves the caller as it was; after it there is no caller
 * left to be told.
 */
#include <servers/lib/handles.h>
#include <servers/lib/text.h>
#include <servers/proc/op.h>
#include <libc/sys/sys.h>
#include <proto/pager.h>

/* The old program's memory lies in the shell now, and goes with it. */
static void
drop_shell(struct op *op)
{
	sys_task_kill(op->shell);
	sys_handle_close(op->shell);
	op->shell = NO_HANDLE;
}

static void
become(struct op *op, struct process *p)
{
	int err;

	text_copy(p->name, sizeof p->name, op->name);
	args_put(p->args);
	p->args = (u16)op->args;
	op->args = 0;
	p->flags |= F_EXECED;
	signal_exec(p, op->thread);
	sys_task_set(p->task, TS_UPCALL, 0, 0);
	sys_task_set(p->task, TS_NAME, (u32)(uintptr_t)p->name, 0);
	err = sys_thread_create(
	    p->task, 0, op->img.entry, op->table, PRIORITY_USER, 0);
	if (err < 0) {
		serve_log(
		    "%s: no thread for it (%s)", p->name, serve_error(err));
		end_process(p, SIG_KILL);
	}
}

static void
was_reset(struct op *op, int err)
{
	struct process *p = &process[op->slot];
	struct waiter *w = waiter_find(op->rq.token);
	struct none r;

	op->resetting = 0;
	if (err == 0)
		err = op_result(op, &r, sizeof r, NULL);
	if (err != 0) {
		image_fail(op, err);
		return;
	}
	if (w != NULL)
		waiter_end(w);
	op->rq.token = 0;
	drop_shell(op);
	if (!op->cancelled)
		become(op, p);
	args_put(op->args);
	op_end(op);
}

void
exec_reset(struct op *op)
{
	struct pager_reset_q q = { process[op->slot].asid, op->shell_asid };

	op->resetting = 1;
	op_ask(op, pager_reset_n, &q, sizeof q, NO_HANDLE, was_reset);
}

int
do_exec(struct request *rq, const struct proc_exec_q *q, struct proc_exec_r *r)
{
	struct process *p = caller(rq);
	struct op *op;
	int err;

	(void)r;
	op = p != NULL && p->asid != 0 ? op_new(p, OP_EXEC, rq) : NULL;
	if (op == NULL) {
		handles_drop(rq);
		return p == NULL || p->asid == 0 ? -E_PERM : -E_AGAIN;
	}
	if (rq->got[0] != OWN_HANDLE)
		op->file = rq->got[0];
	rq->got[0] = NO_HANDLE;
	op->argc = q->argc;
	op->envc = q->envc;
	op->umask = q->umask & 0777;
	op->thread = q->thread;
	__builtin_memcpy(op->name, q->name, sizeof op->name);
	op->name[sizeof op->name - 1] = 0;
	err = stack_plan(op);
	if (err == 0 && waiter_new(p, rq->token, WAIT_OP) == NULL)
		err = -E_AGAIN;
	if (err != 0) {
		op_end(op);
		return err;
	}
	if (op->file != NO_HANDLE)
		program_begin(op);
	else
		image_begin(op);
	return REPLY_LATER;
}
