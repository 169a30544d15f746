/*
 * task.c - tasks: making, killing, freeing.
 */
#include <kernel/arch/cpu.h>
#include <kernel/debug/assert.h>
#include <kernel/init.h>
#include <kernel/ipc/ipc.h>
#include <kernel/obj/task.h>
#include <kernel/debug/trace.h>

/* The page through which programs enter the kernel, the same in all tasks. */
static pfn_t stub_page;

static int
map_stub(struct task *t)
{
	if (stub_page == 0) {
		stub_page = frame_alloc_low(0, FLOOR_KERNEL);
		if (stub_page == 0)
			return -E_NOMEM;
		stub_write(frame_low(stub_page));
	}
	return space_map_frame(&t->space, STUB_PAGE, stub_page, PROT_R | PROT_X | MEM_SHARED);
}

static enum floor
floor_of(u32 rank)
{
	if (rank <= RANK_PAGER)
		return FLOOR_KERNEL;
	return rank == RANK_USER ? FLOOR_USER : FLOOR_SERVER;
}

struct task *
task_new(struct account *a, u32 rank_flags, int *err)
{
	struct task *t = object_new(HT_TASK, a, err);

	if (t == NULL)
		return NULL;
	t->rank = (u8)rank_flags;
	t->server = (rank_flags & TASK_SERVER) != 0;
	t->floor = (u8)floor_of(t->rank);
	t->priority = 8;
	list_init(&t->threads);
	list_init(&t->calls);
	list_init(&t->dead_controller.link);
	list_init(&t->dead_pager.link);
	t->dead_controller.source = ES_TASK_CONTROLLER;
	t->dead_pager.source = ES_TASK_PAGER;
	*err = table_init(t);
	if (*err == 0) {
		*err = space_init(&t->space, a);
		if (*err == 0)
			*err = map_stub(t);
		else
			t->space.top = NULL;
	}
	if (*err != 0) {
		object_put(&t->o);
		return NULL;
	}
	return t;
}

void
post_dead(struct task *t, struct port *p, struct event_link *e)
{
	if (p == NULL || p->o.dead)
		return;
	object_get(&t->o);
	port_post(p, e);
}

void
task_stop(struct task *t)
{
	struct list *pos, *tmp;

	list_each_safe (pos, tmp, &t->calls) {
		struct callobj *co = container_of(pos, struct callobj, task_link);

		if (co->c.state != CALL_FREE)
			call_abort(&co->c, -E_CANCELED);
		if (!list_empty(&co->done_event.link)) {
			list_del(&co->done_event.link);
			object_put(&co->o);
		}
	}
	while (!list_empty(&t->threads))
		thread_kill(container_of(t->threads.next, struct thread, task_link));
}

void
task_kill(struct task *t)
{
	u32 from = 0;

	if (t->o.dead)
		return;
	if (t == init_task)
		panic("init has died");
	trace_always(TRACE_kill, (u32)(uintptr_t)t, t->nthreads);
	t->o.dead = 1;
	object_get(&t->o);
	task_stop(t);
	handles_close(t, 0, &from, t->handles.count);
	post_dead(t, t->controller, &t->dead_controller);
	if (t->pager != NULL)
		post_dead(t, t->pager->port, &t->dead_pager);
	object_put(&t->o);
}

void
task_end(struct object *o)
{
	struct task *t = (struct task *)o;
	u32 from = 0;

	KASSERT(list_empty(&t->threads) && list_empty(&t->calls));
	if (t->handles.entry != NULL) {
		handles_close(t, 0, &from, t->handles.count);
		table_free(t);
	}
	if (t->space.top != NULL)
		space_destroy(&t->space);
	if (t->pager != NULL)
		object_put(&t->pager->o);
	if (t->exception != NULL)
		object_put(&t->exception->o);
	if (t->controller != NULL)
		object_put(&t->controller->o);
	io_bitmap_free(t);
	object_free(o);
}
