/*
 * submit.c - call objects: send a question and go on.
 */
#include <kernel/ipc/ipc.h>
#include <kernel/lib/string.h>
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
	u32 label = f->edx, n = LABEL_BODY(label);

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
	memcpy(co->c.w, m->body, sizeof co->c.w);
	memcpy(co->msg.body, m->body + 4, n * 4);
	memcpy(co->msg.give, m->give, sizeof m->give);
	co->msg.slots = m->slots;
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
	u32 n;

	if (co == NULL)
		return -E_BADHANDLE;
	if (co->c.state != CALL_FREE)
		return -E_BUSY;
	n = IS_ERR(co->c.label) ? 0 : LABEL_BODY(co->c.label);
	memcpy(m->body, co->c.w, sizeof co->c.w);
	memcpy(m->body + 4, co->msg.body, (n < BODY_WORDS - 4 ? n : BODY_WORDS - 4) * 4);
	memcpy(m->got, co->msg.got, sizeof m->got);
	co->msg.got[0] = co->msg.got[1] = NO_HANDLE;
	return (i32)co->c.label;
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
