/*
 * fault.c - calls the kernel makes for a thread: to its pager when a page is
 * missing, to its exception port when it did what it may not.
 */
#include <kernel/arch/debug.h>
#include <kernel/debug/assert.h>
#include <kernel/debug/print.h>
#include <kernel/ipc/ipc.h>
#include <kernel/stat.h>

/* Nobody wants to hear of it: the task ends. */
static void
thread_hopeless(struct thread *t, u32 vector, u32 addr)
{
	kprintf("%s[%u]: %s at eip %08x, address %08x: ended\n", t->task->name, t->index,
	    vector_name(vector), thread_frame(t)->eip, addr);
	task_kill(t->task);
}

void
fault_send(struct thread *t, u32 addr, u32 err, u32 eip)
{
	struct call *c = &t->fault;
	struct badge *pager = t->task->pager;

	KASSERT(c->state == CALL_FREE);
	if (pager == NULL || pager->port->o.dead) {
		exception_send(t, 14, err, addr);
		return;
	}
	stat_add(KSTAT_ev_pager, 1);
	c->label = OP_FAULT;
	c->w[0] = addr;
	c->w[1] = err | space_cookie(&t->task->space, addr) << FAULT_COOKIE_SHIFT;
	c->w[2] = eip;
	c->w[3] = t->index;
	t->state = THREAD_FAULTING;
	call_start(c, pager);
}

void
exception_send(struct thread *t, u32 vector, u32 err, u32 addr)
{
	struct call *c = &t->fault;
	struct badge *to = t->task->exception;
	const struct trapframe *f = thread_frame(t);
	struct regs *r;

	KASSERT(c->state == CALL_FREE);
	if (to == NULL || to->port->o.dead) {
		thread_hopeless(t, vector, addr);
		return;
	}
	/* the upcall area holds the registers that the handler may see */
	r = &t->exception_regs;
	*r = (struct regs){ f->edi, f->esi, f->ebp, f->ebx, f->edx, f->ecx, f->eax, f->eip,
		f->eflags, f->esp };
	c->label = OP_EXCEPTION | (u32)(sizeof *r / 4) << LABEL_BODY_SHIFT;
	c->body = (u32 *)(void *)r;
	c->w[0] = vector;
	c->w[1] = err;
	c->w[2] = addr;
	c->w[3] = t->index;
	t->state = THREAD_FAULTING;
	call_start(c, to);
}

/* A kernel call's end: label is the answer, or an error if aborted. */
void
fault_finish(struct call *c, u32 label)
{
	struct thread *t = c->thread;
	bool bad = LABEL_OP(label) != 0 || IS_ERR(label);

	if (c->kind == CK_LEASE) {
		lease_finish(c, label);
		return;
	}
	if (t->state == THREAD_DEAD)
		return;
	if (!bad) {
		t->state = THREAD_READY;
		return;
	}
	if (LABEL_OP(c->label) == LABEL_OP(OP_FAULT))
		exception_send(t, 14,
		    (c->w[1] & PAGE_MASK) | (LABEL_OP(label) == E_IO ? FAULT_BUS : 0), c->w[0]);
	else
		thread_hopeless(t, c->w[0], c->w[2]);
}
