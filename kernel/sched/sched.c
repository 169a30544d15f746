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
volatile u32 ncpus = 1;

void
sched_init(void)
{
	for (struct cpu *c = cpus; c < cpus + MAX_CPUS; c++) {
		c->quiet = true;
		list_init(&c->timers);
		for (unsigned p = 0; p < PRIORITIES; p++)
			list_init(&c->ready[p]);
	}
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

/* Where t should run: where nobody does, else at home. */
static struct cpu *
choose(const struct thread *t)
{
	if (t->cpu->current != NULL)
		for (struct cpu *c = cpus; c < cpus + ncpus; c++)
			if (c->current == NULL && c->ready_mask == 0)
				return c;
	return t->cpu;
}

static void
ready(struct thread *t, struct cpu *c, bool first)
{
	if (t->suspended || t->queued || t == t->cpu->current)
		return;
	if (t->cpu != c)
		cpu_place(t, c);
	enqueue(c, t, first);
	if (c->current != NULL && t->priority <= c->priority)
		return;
	c->resched = 1;
	cpu_kick(c);
}

void
sched_ready(struct thread *t)
{
	ready(t, choose(t), false);
}

void
sched_direct(struct thread *t)
{
	ready(t, this_cpu(), true);
}

void
sched_remove(struct thread *t)
{
	struct cpu *c = t->cpu;

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
	if (t == NULL)
		return;
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

/* Put a current thread that can still run back, ahead unless its slice is up.
 */
static void
put_back(struct cpu *c)
{
	struct thread *t = c->current;

	c->current = NULL;
	if (runnable(t) && !t->queued) {
		stat_add(KSTAT_ev_preempt, 1);
		enqueue(c, t, t->slice != 0);
	} else if (t != NULL && t->state == THREAD_DEAD) {
		cpu_leave();
		thread_reap(t);
	}
}

static struct thread *
first(struct cpu *c)
{
	struct thread *t = container_of(c->ready[top_priority(c)].next, struct thread, run);

	dequeue(c, t);
	return t;
}

/* Take over a thread that waits elsewhere. */
static void
pull(struct cpu *to)
{
	for (struct cpu *c = cpus; c < cpus + ncpus && to->ready_mask == 0; c++)
		if (c->ready_mask != 0)
			ready(first(c), to, false);
}

/* Wait for an interrupt to make somebody ready. */
static void
idle(struct cpu *c)
{
	trace(TRACE_switch, 0);
	cpu_leave(); /* the last thread's memory may go any time */
	for (pull(c); c->ready_mask == 0; pull(c))
		cpu_idle();
}

struct thread *
sched_pick(void)
{
	struct cpu *c = this_cpu();
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
	t = first(c);
	if (t->slice == 0)
		t->slice = SLICE_TICKS;
	c->current = t;
	c->priority = t->priority;
	stat_add(KSTAT_ev_switches, 1);
	trace_always(TRACE_switch, (u32)(uintptr_t)t->task, t->index);
	cpu_switch(t);
	return t;
}
