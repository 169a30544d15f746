/*
 * handle.c - a task's table of handles.
 */
#include <kernel/arch/cpu.h>
#include <kernel/debug/assert.h>
#include <kernel/lib/string.h>
#include <kernel/obj/account_obj.h>
#include <kernel/obj/handle.h>
#include <kernel/obj/thread.h>
#include <kernel/stat.h>

/* An empty table of 2^order frames: the entries, then a bit for each. */
static int
table_make(struct task *t, struct handle_table *h, u8 order)
{
	int err;

	h->entry = frames_new(t->o.account, order, &err);
	if (h->entry == NULL)
		return err;
	h->order = order;
	h->count = ((u32)PAGE_SIZE << order) * 8 / (8 * sizeof *h->entry + 1) & ~31u;
	h->used = (u32 *)(h->entry + h->count);
	for (u32 i = 0; i < h->count; i++)
		h->entry[i] = (struct handle_entry){ &null_badge, 0 };
	memset(h->used, 0, h->count / 8);
	stat_add(KSTAT_frames_kernel, 1 << order);
	return 0;
}

int
table_init(struct task *t)
{
	return table_make(t, &t->handles, 0);
}

void
table_free(struct task *t)
{
	struct handle_table *h = &t->handles;

	if (h->entry == NULL)
		return;
	frames_end(t->o.account, h->entry, h->order);
	stat_add(KSTAT_frames_kernel, -(1 << h->order));
	h->entry = NULL;
	h->count = 0;
}

/* Double the table.  Entries move, so no pointer to one may be kept. */
static int
table_grow(struct task *t)
{
	struct handle_table *h = &t->handles, n;
	struct list *pos;
	int err = h->order < TABLE_ORDER_MAX ? table_make(t, &n, h->order + 1) : -E_MFILE;

	if (err != 0)
		return err == -E_NOMEM ? -E_MFILE : err;
	memcpy(n.entry, h->entry, h->count * sizeof *n.entry);
	memcpy(n.used, h->used, h->count / 8);
	n.open = h->open;
	table_free(t);
	*h = n;
	list_each (pos, &t->threads)
		container_of(pos, struct thread, task_link)->table = n.entry;
	return 0;
}

struct handle_entry *
handle_at(struct task *t, handle_t h)
{
	struct handle_entry *e;

	if (h >= t->handles.count)
		return NULL;
	e = &t->handles.entry[h];
	return e->ref != 0 ? e : NULL;
}

void *
handle_get(struct task *t, handle_t h, u32 type, u32 rights)
{
	struct handle_entry *e = handle_at(t, h);

	if (e == NULL || entry_object(e)->type != type || (e->ref & rights) != rights)
		return NULL;
	return entry_object(e);
}

/* The lowest free index from `from' on; count if none. */
static u32
lowest_free(const struct handle_table *h, u32 from)
{
	u32 word = from / 32, mask = ~0u << from % 32, free;

	for (; word < h->count / 32; word++, mask = ~0u) {
		free = ~h->used[word] & mask;
		if (free != 0)
			return word * 32 + (u32)__builtin_ctz(free);
	}
	return h->count;
}

/*
 * Where slot says, growing the table when it must.  A program's descriptors
 * (SLOT_LOWEST) stay below NOFILE; E_MFILE at the limit.
 */
static i32
slot_index(struct task *t, u32 slot)
{
	u32 i = slot & SLOT_INDEX, limit = ~0u;

	if ((slot & 0x3000) == 0x2000) {
		while (i >= t->handles.count)
			if (table_grow(t) != 0)
				return -E_MFILE;
		return (i32)i;
	}
	if ((slot & 0x3000) == 0x3000)
		return -E_INVAL;
	if ((slot & 0x3000) == 0) {
		if (i != 0)
			return -E_INVAL;
		if (t->server)
			i = HS_FREE;
		else
			limit = NOFILE;
	} else if (i < NOFILE) {
		limit = NOFILE; /* F_DUPFD */
	}
	i = lowest_free(&t->handles, i);
	if (i >= limit)
		return -E_MFILE;
	if (i == t->handles.count) {
		int err = table_grow(t);

		if (err != 0)
			return err;
	}
	return (i32)i;
}

i32
handle_room(struct task *t, u32 slot)
{
	i32 i = slot_index(t, slot);

	return i < 0 ? i : 0;
}

static bool
callable(const struct task *t, const struct port *p)
{
	return t->rank > p->rank || (t->rank == RANK_USER && p->rank == RANK_USER);
}

i32
handle_put(struct task *t, struct object *o, u32 bits, u32 slot)
{
	i32 i = slot_index(t, slot);
	struct handle_entry *e;

	if (i < 0)
		return i;
	if (account_charge(t->o.account, CHARGE_HANDLES, 1) != 0)
		return -E_QUOTA;
	e = &t->handles.entry[i];
	if (e->ref != 0)
		handle_close(t, (handle_t)i);
	KASSERT(((u32)(uintptr_t)o & OBJECT_FLAGS) == 0);
	if (slot & SLOT_CLOEXEC)
		bits |= HANDLE_CLOEXEC;
	if (slot & SLOT_CLOFORK)
		bits |= HANDLE_CLOFORK;
	e->ref = (u32)(uintptr_t)o | bits;
	e->call = &null_badge;
	if (o->type == HT_BADGE && callable(t, ((struct badge *)o)->port))
		e->call = (struct badge *)o;
	t->handles.used[i / 32] |= 1u << i % 32;
	t->handles.open++;
	stat_add(KSTAT_handles, 1);
	return i;
}

/* Calls in flight that went through handles of t and count on b no more. */
static void
count_calls(struct task *t, struct badge *b)
{
	struct list *pos;

	list_each (pos, &t->threads) {
		struct thread *u = container_of(pos, struct thread, task_link);

		if (u->call.state == CALL_FREE || u->call.badge != b ||
		    (u->call.flags & CF_COUNTED))
			continue;
		fast_stop(u);
		u->call.flags |= CF_COUNTED;
		b->o.refs++;
	}
}

/* Drop one reference that a handle held. */
static void
handle_unref(struct object *o)
{
	if (o->type == HT_PORT && --((struct port *)o)->owners == 0)
		port_die((struct port *)o);
	object_put(o);
}

/* handle_put, but without room the reference goes. */
static i32
put_or_drop(struct task *t, struct object *o, u32 bits, u32 slot)
{
	i32 at = handle_put(t, o, bits, slot);

	if (at < 0)
		handle_unref(o);
	return at;
}

i32
handle_new(struct task *t, void *o, int err, u32 bits)
{
	return o != NULL ? put_or_drop(t, o, bits, SLOT_FROM(HS_FREE)) : err;
}

i32
handle_copy(struct task *t, const struct handle_entry *e, u32 mask, u32 slot)
{
	struct object *o = entry_object(e);

	object_get(o);
	if (o->type == HT_PORT)
		((struct port *)o)->owners++;
	return put_or_drop(t, o, e->ref & mask, slot);
}

i32
handle_close(struct task *t, handle_t h)
{
	struct handle_entry *e = handle_at(t, h);
	struct object *o;

	if (e == NULL)
		return -E_BADHANDLE;
	o = entry_object(e);
	e->ref = 0;
	e->call = &null_badge;
	t->handles.used[h / 32] &= ~(1u << h % 32);
	t->handles.open--;
	account_return(t->o.account, CHARGE_HANDLES, 1);
	stat_add(KSTAT_handles, -1);
	if (o->type == HT_BADGE)
		count_calls(t, (struct badge *)o);
	handle_unref(o);
	return 0;
}

bool
handles_close(struct task *t, u32 flag, u32 *from, u32 n)
{
	u32 i;

	for (i = *from; i < t->handles.count; i++) {
		if (t->handles.used[i / 32] >> i % 32 == 0) {
			i |= 31; /* none in this word from here on */
			continue;
		}
		if (t->handles.entry[i].ref == 0 ||
		    (flag != 0 && !(t->handles.entry[i].ref & flag)))
			continue;
		if (n-- == 0) {
			*from = i;
			return false;
		}
		handle_close(t, i);
	}
	*from = i;
	return true;
}
