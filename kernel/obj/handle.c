/*
 * handle.c - a task's table of handles.
 */
#include <kernel/debug/assert.h>
#include <kernel/lib/string.h>
#include <kernel/obj/account_obj.h>
#include <kernel/obj/handle.h>
#include <kernel/obj/task.h>
#include <kernel/stat.h>

static void
entries_clear(struct handle_entry *e, u32 n)
{
	u32 i;

	for (i = 0; i < n; i++) {
		e[i].call = &null_badge;
		e[i].ref = 0;
	}
}

static unsigned
table_order(u32 count)
{
	unsigned order = 0;

	while ((u32)PAGE_SIZE << order < count * sizeof(struct handle_entry))
		order++;
	return order;
}

int
table_init(struct task *t)
{
	struct handle_table *h = &t->handles;
	int err;

	h->entry = frames_new(t->o.account, 0, &err);
	if (h->entry == NULL)
		return err;
	h->count = TABLE_MIN;
	h->used = h->used_small;
	entries_clear(h->entry, h->count);
	stat_add(KSTAT_frames_kernel, 1);
	return 0;
}

static void
entries_free(struct task *t)
{
	struct handle_table *h = &t->handles;
	unsigned order = table_order(h->count);

	frames_end(t->o.account, h->entry, order);
	stat_add(KSTAT_frames_kernel, -(1 << order));
	if (h->used != h->used_small) {
		frames_end(t->o.account, h->used, 0);
		stat_add(KSTAT_frames_kernel, -1);
	}
}

void
table_free(struct task *t)
{
	KASSERT(t->handles.open == 0);
	if (t->handles.entry != NULL)
		entries_free(t);
	t->handles.entry = NULL;
	t->handles.count = 0;
}

/* Double the table.  Entries move, so no pointer to one may be kept. */
static int
table_grow(struct task *t)
{
	struct handle_table *h = &t->handles;
	u32 count = h->count * 2;
	unsigned order = table_order(count);
	struct handle_entry *entry;
	u32 *used;
	int err;

	if (count > TABLE_MAX)
		return -E_MFILE;
	entry = frames_new(t->o.account, order, &err);
	used = entry != NULL ? frames_new(t->o.account, 0, &err) : NULL;
	if (used == NULL) {
		if (entry != NULL)
			frames_end(t->o.account, entry, order);
		return err == -E_NOMEM ? -E_MFILE : err;
	}
	entries_clear(entry + h->count, count - h->count);
	memcpy(entry, h->entry, h->count * sizeof *entry);
	memset(used, 0, PAGE_SIZE);
	memcpy(used, h->used, h->count / 8);
	entries_free(t);
	h->entry = entry;
	h->used = used;
	h->count = count;
	stat_add(KSTAT_frames_kernel, (1 << order) + 1);
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
	u32 i = slot & SLOT_INDEX, limit = TABLE_MAX;

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
