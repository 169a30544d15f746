/*
 * thread.c - threads: making, killing, and their message buffers.
 */
#include <kernel/arch/cpu.h>
#include <kernel/ipc/ipc.h>
#include <kernel/lib/string.h>
#include <kernel/obj/account_obj.h>
#include <kernel/obj/thread.h>
#include <kernel/sched/sched.h>
#include <kernel/stat.h>

struct thread nobody, busy;

/* The end of the frame and what comes first in a thread are one cache line. */
struct thread_slot {
	u32 pad[4];
	struct trapframe frame;
	struct thread thread;
};
_Static_assert(sizeof(struct trapframe) == 64, "entry.S counts on it");
_Static_assert(offsetof(struct thread_slot, thread) == 80, "right above it");

static struct slab_cache cache = SLAB_CACHE("thread", (sizeof(struct thread_slot) + 31) & ~31u, 64);

enum { MSG_PER_PAGE = PAGE_SIZE / sizeof(struct msgbuf) };

/* The kernel's view of the message buffer of index, mapping its page if new. */
static struct msgbuf *
msgbuf_get(struct task *t, u32 index, int *err)
{
	u32 addr = MSG_BASE + index * (u32)sizeof(struct msgbuf);
	pfn_t f = space_lookup(&t->space, addr & ~(u32)PAGE_MASK);

	*err = 0;
	if (f == 0) {
		f = frame_alloc_low(0, FLOOR_SERVER);
		if (f == 0) {
			*err = -E_NOMEM;
			return NULL;
		}
		clear_page(frame_low(f));
		*err = space_map_frame(
		    &t->space, addr & ~(u32)PAGE_MASK, f, PROT_R | PROT_W | MEM_WIRED);
		frame_put(f); /* the mapping keeps it */
		if (*err != 0)
			return NULL;
	} else if (!frame_is_private(f)) {
		*err = -E_INVAL; /* something else was put there */
		return NULL;
	}
	return (struct msgbuf *)frame_low(f) + index % MSG_PER_PAGE;
}

static void
thread_timer(struct timer *timer)
{
	struct thread *t = container_of(timer, struct thread, timer);

	if (t->state == THREAD_RECEIVING) {
		receive_fail(t, -E_TIMEDOUT);
	} else if (t->state == THREAD_SLEEPING) {
		thread_frame(t)->eax = 0;
		t->state = THREAD_READY;
		sched_ready(t);
	}
}

void
thread_answer(struct thread *t, u32 label, const u32 w[4])
{
	struct trapframe *f = thread_frame(t);

	fast_stop(t);
	f->eax = label;
	f->ebx = w[0];
	f->esi = w[1];
	f->edi = w[2];
	f->ebp = w[3];
	t->state = THREAD_READY;
}

struct thread *
thread_find(struct task *task, u32 index)
{
	struct list *pos;
	struct thread *t;

	list_each (pos, &task->threads) {
		t = container_of(pos, struct thread, task_link);
		if (t->index == index) {
			cpu_freeze(t->cpu);
			return t;
		}
	}
	return NULL;
}

/* The calls built into a thread; both or none. */
static int
calls_init(struct thread *t)
{
	int err = call_init(&t->call, CK_THREAD);

	if (err != 0)
		return err;
	err = call_init(&t->fault, CK_FAULT);
	if (err != 0) {
		call_destroy(&t->call);
		return err;
	}
	t->call.thread = t->fault.thread = t;
	t->call.task = t->fault.task = t->task;
	return 0;
}

struct thread *
thread_new(struct task *task, u32 index, int *err)
{
	struct thread_slot *slot;
	struct msgbuf *msg;
	struct thread *t;

	*err = account_charge(task->o.account, CHARGE_OBJECTS, 1);
	if (*err != 0)
		return NULL;
	msg = msgbuf_get(task, index, err);
	if (msg == NULL)
		goto uncharge;
	*err = -E_NOMEM;
	slot = slab_alloc(&cache, FLOOR_SERVER);
	if (slot == NULL)
		goto uncharge;
	t = &slot->thread;
	t->task = task;
	if (calls_init(t) != 0) {
		slab_free(&cache, slot);
		goto uncharge;
	}
	*err = 0;
	t->index = index;
	t->msg = msg;
	msg->self = index;
	msg->enter = STUB_ENTER;
	t->call.msg = msg;
	t->call.body = msg->body;
	t->state = THREAD_NEW;
	t->priority = task->priority;
	t->cr3 = task->space.cr3;
	t->who = task->who;
	t->table = task->handles.entry;
	t->caller = &nobody;
	list_init(&t->bound);
	list_init(&t->run);
	timer_init(&t->timer, thread_timer);
	cpu_thread_init(t);
	object_get(&task->o);
	list_add_tail(&task->threads, &t->task_link);
	task->nthreads++;
	stat_add(KSTAT_threads, 1);
	return t;
uncharge:
	account_return(task->o.account, CHARGE_OBJECTS, 1);
	return NULL;
}

void
thread_kill(struct thread *t)
{
	if (t->state == THREAD_DEAD)
		return;
	cpu_freeze(t->cpu);
	if (t->state == THREAD_RECEIVING)
		receiver_remove(t);
	timer_cancel(&t->timer);
	sched_remove(t);
	t->state = THREAD_DEAD;
	if (t->call.state != CALL_FREE)
		call_abort(&t->call, -E_DEAD);
	if (t->fault.state != CALL_FREE)
		call_abort(&t->fault, -E_DEAD);
	t->state = THREAD_DEAD; /* call_abort makes its callers ready */
	list_del(&t->bound);
	if (t->port != NULL) {
		if (list_empty(&t->port->bound) && t->task->server && !t->port->o.dead)
			calls_abort_at(t->port, -E_RESTARTED);
		object_put(&t->port->o);
	}
	t->port = NULL;
	list_del(&t->task_link);
	t->task->nthreads--;
	stat_add(KSTAT_threads, -1);
	thread_reap(t);
}

void
thread_reap(struct thread *t)
{
	struct task *task = t->task;

	if (t->state != THREAD_DEAD || t->call.events != 0 || t->fault.events != 0 ||
	    t->call.state != CALL_FREE || t->fault.state != CALL_FREE || t->cpu->current == t)
		return;
	cpu_thread_free(t);
	call_destroy(&t->call);
	call_destroy(&t->fault);
	account_return(task->o.account, CHARGE_OBJECTS, 1);
	slab_free(&cache, container_of(t, struct thread_slot, thread));
	object_put(&task->o);
}
