/*
 * sched.c - the run queue of a CPU.
 *
 * Invariant: a thread is on a queue iff `queued'; then it is READY, not
 * suspended, and not the current one.
 */
#include <kernel/arch/arch.h>
#include <kernel/arch/cpu.h>
#include <kernel/debug/assert.h>
#include <kernel/sched/sched.h>
#include <kernel/stat.h>
#include <kernel/debug/trace.h>

struct cpu cpus[MAX_CPUS];
u32 ncpus = 1;

void
sched_init(void)
{
	unsigned i, p;

	for (i = 0; i < MAX_CPUS; i++)
		for (p = 0; p < PRIORITIES; p++)
			list_init(&cpus[i].ready[p]);
}

static void
enqueue(struct cpu *c, struct thread *t, bool first)
{
	KASSERT(!t->queued && t->state == THREAD_READY);
	t->queued = 1;
	if (first)
		list_add_head(&c->ready[t->priority], &t->run);
	else
		list_add_tail(&c->ready[t->priority], &t->run);
	c->ready_mask |= 1u << t->priority;
}

static void
dequeue(struct cpu *c, struct thread *t)
{
	t->queued = 0;
	list_del(&t->run);
	if (list_empty(&c->ready[t->priority]))
		c->ready_mask &= ~(1u << t->priority);
}

static int
top_priority(const struct cpu *c)
{
	return c->ready_mask != 0 ? 31 - __builtin_clz(c->ready_mask) : -1;
}

static void
ready(struct thread *t, bool first)
{
	struct cpu *c = this_cpu();

	if (t->suspended || t->queued || t == c->current)
		return;
	enqueue(c, t, first);
	if (c->current == NULL || t->priority > c->priority)
		c->resched = 1;
}

void
sched_ready(struct thread *t)
{
	ready(t, false);
}

void
sched_direct(struct thread *t)
{
	ready(t, true);
}

void
sched_remove(struct thread *t)
{
	struct cpu *c = this_cpu();

	if (t->queued)
		dequeue(c, t);
	if (c->current == t)
		c->resched = 1;
}

void
sched_tick(void)
{
	struct cpu *c = this_cpu();
	struct thread *t = c->current;

	stat_add(KSTAT_ev_ticks, 1);
	if (t == NULL) {
		c->idle_ticks++;
		return;
	}
	t->cpu_us += TICK_US;
	t->task->cpu_us += TICK_US;
	if (t->slice > 0)
		t->slice--;
	if (t->slice == 0)
		c->resched = 1;
}

static bool
runnable(const struct thread *t)
{
	return t != NULL && t->state == THREAD_READY && !t->suspended;
}

/* Make t the current thread; the rest of the machine follows. */
static void
switch_to(struct cpu *c, struct thread *t)
{
	if (t->slice == 0)
		t->slice = SLICE_TICKS;
	if (c->current == t)
		return;
	c->current = t;
	c->priority = t->priority;
	stat_add(KSTAT_ev_switches, 1);
	trace_always(TRACE_switch, (u32)(uintptr_t)t->task, t->index);
	cpu_switch(t);
}

/* Put a current thread that can still run back, ahead unless its slice is up.
 */
static void
put_back(struct cpu *c)
{
	struct thread *t = c->current;

	if (runnable(t) && !t->queued) {
		stat_add(KSTAT_ev_preempt, 1);
		enqueue(c, t, t->slice != 0);
	}
	c->current = NULL;
}

/* Wait for an interrupt to make somebody ready. */
static void
idle(struct cpu *c)
{
	trace(TRACE_switch, 0);
	cpu_leave_space(); /* the last thread's memory may go any time */
	while (c->ready_mask == 0)
		cpu_idle();
}

static struct thread *
pick(struct cpu *c)
{
	struct thread *t = c->current;

	if (runnable(t)) {
		int over = c->resched && t->slice == 0, least = top_priority(c) + over;

		if (over) /* so is what its caller lent */
			c->priority = t->priority;
		if (c->priority >= least || t->priority >= least) {
			if (t->slice == 0)
				t->slice = SLICE_TICKS;
			c->resched = 0;
			return t;
		}
	}
	put_back(c);
	if (c->ready_mask == 0)
		idle(c);
	c->resched = 0;
	t = container_of(c->ready[top_priority(c)].next, struct thread, run);
	dequeue(c, t);
	switch_to(c, t);
	return t;
}

struct thread *
sched_pick(void)
{
	struct cpu *c = this_cpu();
	struct thread *old = c->current, *t = pick(c);

	if (old != NULL && old != t && old->state == THREAD_DEAD)
		thread_reap(old);
	return t;
}
