/*
 * submit.c - call objects: send a question and go on.
 */
#include <kernel/ipc/ipc.h>
#include <kernel/obj/account_obj.h>
#include <kernel/sys/sys.h>

/* w0 own port, w1 cookie -> handle */
i32
sys_call_create(struct thread *t)
{
	struct trapframe *f = thread_frame(t);
	struct port *p = handle_get(t->task, f->ebx, HT_PORT, RIGHT_CTRL);
	struct callobj *co;
	int err;

	if (p == NULL)
		return -E_BADHANDLE;
	co = callobj_new(t->task, p, f->esi, &err);
	return handle_new(t->task, co, err, RIGHT_CTRL | HANDLE_CLOFORK);
}

/* EDX label; w0 call object, w1 destination; the question in msgbuf.body */
i32
sys_submit(struct thread *t)
{
	struct trapframe *f = thread_frame(t);
	struct callobj *co = handle_get(t->task, f->ebx, HT_CALL, RIGHT_CTRL);
	struct handle_entry *to = handle_at(t->task, f->esi);
	struct msgbuf *m = t->msg;
	u32 label = f->edx, n = LABEL_BODY(label), i;

	if (co == NULL || to == NULL || to->call == &null_badge)
		return -E_BADHANDLE;
	if (n > BODY_WORDS - 4 || LABEL_GIVE(label) > 2)
		return -E_INVAL;
	if (to->call->port->o.dead)
		return -E_DEAD;
	if (co->c.state != CALL_FREE || !list_empty(&co->done_event.link))
		return -E_BUSY;
	if (LABEL_GIVE(label) != 0 && !give_ok(t->task, m->give, LABEL_GIVE(label)))
		return -E_BADHANDLE;
	/* point of no return */
	for (i = 0; i < 4; i++)
		co->c.w[i] = m->body[i];
	for (i = 0; i < n; i++)
		co->body[i] = m->body[4 + i];
	co->give[0] = m->give[0];
	co->give[1] = m->give[1];
	co->slots = m->slots;
	co->c.label = label;
	object_get(&co->o); /* the flight */
	call_start(&co->c, to->call);
	return 0;
}

/* w0 call object -> label; words in body[0..3], body from body[4] */
i32
sys_call_result(struct thread *t)
{
	struct trapframe *f = thread_frame(t);
	struct callobj *co = handle_get(t->task, f->ebx, HT_CALL, RIGHT_CTRL);
	struct msgbuf *m = t->msg;
	u32 n, i;

	if (co == NULL)
		return -E_BADHANDLE;
	if (co->c.state != CALL_FREE)
		return -E_BUSY;
	n = IS_ERR(co->answer) ? 0 : LABEL_BODY(co->answer);
	for (i = 0; i < 4; i++)
		m->body[i] = co->rw[i];
	for (i = 0; i < n && i < BODY_WORDS - 4; i++)
		m->body[4 + i] = co->rbody[i];
	m->got[0] = co->got[0];
	m->got[1] = co->got[1];
	co->got[0] = co->got[1] = NO_HANDLE;
	return (i32)co->answer;
}

/* w0 call object */
i32
sys_call_cancel(struct thread *t)
{
	struct callobj *co = handle_get(t->task, thread_frame(t)->ebx, HT_CALL, RIGHT_CTRL);

	if (co == NULL)
		return -E_BADHANDLE;
	if (co->c.state != CALL_FREE)
		call_abort(&co->c, -E_CANCELED);
	return 0;
}
