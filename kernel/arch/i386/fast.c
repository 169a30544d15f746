/*
 * fast.c - the hot copies by which entry.S knows that all is as usual.
 *
 * They are made when a thread goes to user mode, and unmade when it waits and
 * something unusual happens to it; while a thread runs nothing can, but in C.
 */
#include <kernel/arch/cpu.h>
#include <kernel/arch/i386/fpu.h>
#include <kernel/arch/i386/tables.h>
#include <kernel/sched/sched.h>

static struct thread *shut = &busy;

/* Is nothing the matter with t itself? */
static bool
is_usual(const struct thread *t)
{
	return !t->interrupted || t->masked;
}

void
fast_run(struct thread *t)
{
	struct cpu *c = this_cpu();
	/* nobody more urgent is ready, and the processor holds only its registers */
	bool hot = is_usual(t) && c->ready_mask >> c->priority <= 1 && c->ts &&
		   c->tss->iomap == IOMAP_NONE && ncpus == 1;

	t->count = hot ? t->task->handles.count : 0;
	/* an answer gives the caller its priority back */
	t->gate = hot && t->caller->priority == c->priority ? &t->port->gate[0] : &shut;
	t->limit = LABEL_PLAIN;
}

/* If the fast path wakes it, then on a bare processor and at the caller's
 * priority. */
void
fast_wait(struct thread *t, bool timed)
{
	if (thread_frame(t)->vector < VECTOR_SYSENTER || timed || !is_usual(t) || ncpus > 1) {
		fast_stop(t);
		return;
	}
	t->count = t->task->handles.count;
	t->gate = t->state == THREAD_RECEIVING ? &t->port->gate[0] : &shut;
}

/* What SYSENTER did not save. */
void
fast_stop(struct thread *t)
{
	struct trapframe *f = thread_frame(t);

	if (t->limit == 0)
		return;
	t->limit = 0;
	f->eip = STUB_RET;
	f->eflags = EFLAGS_IF | 2;
	f->cs = USER_CS; /* a call gate pushes less than a trap */
	f->ss = USER_DS;
}
