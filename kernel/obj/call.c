/*
 * call.c - tokens, and call objects.
 */
#include <kernel/debug/assert.h>
#include <kernel/ipc/ipc.h>
#include <kernel/stat.h>

/*
 * The table of slots is made of pages on demand.  A free slot's word is
 * next free slot << 16 | last sequence, its low bit set; a call's address has
 * it clear.
 */
enum { SLOT_MASK = 0xffff, CHUNK = 1024, CHUNKS = 64 };

static u32 *chunk[CHUNKS];
static u32 nslots = 1; /* slots ever made; 0 is none */
static u32 free_slot;  /* first free one; 0: none */

static u32 *
slot_at(u32 slot)
{
	return &chunk[slot / CHUNK][slot % CHUNK];
}

static u32
slot_alloc(void)
{
	u32 slot = free_slot;
	pfn_t f;

	if (slot != 0) {
		free_slot = *slot_at(slot) >> 16;
		return slot;
	}
	if (nslots == CHUNKS * CHUNK)
		return 0;
	if (chunk[nslots / CHUNK] == NULL) {
		f = frame_alloc_low(0, FLOOR_SERVER);
		if (f == 0)
			return 0;
		chunk[nslots / CHUNK] = frame_low(f);
		stat_add(KSTAT_frames_kernel, 1);
	}
	*slot_at(nslots) = 1;
	return nslots++;
}

int
call_init(struct call *c, enum call_kind kind)
{
	u32 slot = slot_alloc();

	if (slot == 0)
		return -E_NOMEM;
	c->kind = (u8)kind;
	c->state = CALL_FREE;
	list_init(&c->link);
	list_init(&c->event.link);
	timer_init(&c->timer, call_expired);
	c->event.source = ES_CALL;
	c->token = ((*slot_at(slot) & 0xfffe) + 2) << 16 | slot;
	*slot_at(slot) = (u32)(uintptr_t)c;
	return 0;
}

void
call_destroy(struct call *c)
{
	u32 slot = c->token & SLOT_MASK;

	KASSERT(c->state == CALL_FREE && list_empty(&c->event.link));
	timer_cancel(&c->timer);
	*slot_at(slot) = free_slot << 16 | c->token >> 16 | 1;
	free_slot = slot;
}

struct call *
call_find(u32 token, const struct port *p)
{
	u32 slot = token & SLOT_MASK;
	struct call *c;

	if (slot == 0 || slot >= nslots)
		return NULL;
	if (*slot_at(slot) & 1)
		return NULL;
	c = (struct call *)*slot_at(slot);
	if (c->token != token || c->state != CALL_RECEIVED || c->badge->port != p)
		return NULL;
	return c;
}

void
calls_abort_at(struct port *p, int err)
{
	struct call *c;
	u32 slot;

	for (slot = 1; slot < nslots; slot++) {
		if (*slot_at(slot) & 1)
			continue;
		c = (struct call *)*slot_at(slot);
		if (c->state == CALL_RECEIVED && c->badge->port == p)
			call_abort(c, err);
	}
}

struct callobj *
callobj_new(struct task *t, struct port *done, u32 cookie, int *err)
{
	struct callobj *co = object_new(HT_CALL, t->o.account, err);

	if (co == NULL)
		return NULL;
	*err = call_init(&co->c, CK_OBJECT);
	if (*err != 0) {
		object_free(&co->o);
		return NULL;
	}
	co->done = done;
	object_get(&done->o);
	co->cookie = cookie;
	list_init(&co->done_event.link);
	co->done_event.source = ES_DONE;
	co->c.task = t;
	co->c.msg = &co->msg;
	co->c.body = co->msg.body;
	object_get(&t->o);
	list_add_tail(&t->calls, &co->task_link);
	return co;
}

void
callobj_end(struct object *o)
{
	struct callobj *co = (struct callobj *)o;

	KASSERT(co->c.state == CALL_FREE && co->c.events == 0);
	call_destroy(&co->c);
	list_del(&co->task_link);
	object_put(&co->done->o);
	object_put(&co->c.task->o);
	object_free(o);
}
