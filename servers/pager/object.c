/*
 * object.c - files that are mapped, found by server and inode.
 */
#include <servers/lib/serve.h>
#include <servers/pager/object.h>
#include <libc/sys/sys.h>

enum { BUCKETS = 256 };

static struct object objects[OBJECTS + 1]; /* 0: none, and head of the idle */
static u16 bucket[BUCKETS], free_head, fresh = 1;
static u32 nidle, most;

/* A file for every few processes, and those that are kept. */
void
object_init(void)
{
	u32 n = serve_processes() / 4 + IDLE;

	most = n < OBJECTS ? n : OBJECTS;
	if (serve_wire(objects, (most + 1) * (u32)sizeof objects[0]) != 0)
		most = 0;
}

static u16
number(const struct object *o)
{
	return (u16)(o - objects);
}

static u16 *
bucket_of(u32 source, u32 ino)
{
	return &bucket[(ino * 0x9e3779b1u >> 16 ^ source) % BUCKETS];
}

struct object *
object_find(u32 source, u32 ino, u32 generation)
{
	u16 i = *bucket_of(source, ino);

	while (i != 0 && (objects[i].ino != ino || objects[i].source != source ||
			     objects[i].generation != generation))
		i = objects[i].chain;
	return i != 0 ? &objects[i] : NULL;
}

struct object *
object_each(struct object *o)
{
	for (o = o == NULL ? objects + 1 : o + 1; o < objects + fresh; o++)
		if (o->used)
			return o;
	return NULL;
}

/* ---- the idle ones: 0's newer is the oldest, its older the newest --------- */

static void
idle_in(struct object *o)
{
	o->newer = 0;
	o->older = objects[0].older;
	objects[o->older].newer = number(o);
	objects[0].older = number(o);
	nidle++;
}

static void
idle_out(struct object *o)
{
	objects[o->older].newer = o->newer;
	objects[o->newer].older = o->older;
	nidle--;
}

void
object_drop(struct object *o)
{
	u16 *at = bucket_of(o->source, o->ino);

	if (o->users != 0 || o->asking)
		return;
	idle_out(o);
	lent_cut(o, 0);
	if (o->file != NO_HANDLE) /* bound, and never used */
		sys_handle_close(o->file);
	while (*at != number(o))
		at = &objects[*at].chain;
	*at = o->chain;
	o->used = 0;
	o->chain = free_head;
	free_head = number(o);
}

int
object_drop_idle(void)
{
	for (u16 i = objects[0].newer; i != 0; i = objects[i].newer)
		if (!objects[i].asking) {
			object_drop(&objects[i]);
			return 1;
		}
	return 0;
}

static struct object *
object_new(void)
{
	struct object *o = NULL;

	if (free_head == 0 && fresh > most)
		object_drop_idle();
	if (free_head != 0) {
		o = &objects[free_head];
		free_head = o->chain;
	} else if (fresh <= most) {
		o = &objects[fresh++];
	}
	return o;
}

/* A handle that allows more than the one it has. */
static void
better(struct object *o, u32 access, handle_t file)
{
	if ((access & BIND_READ) && (access & ~(u32)o->access)) {
		if (o->file != NO_HANDLE)
			sys_handle_close(o->file);
		o->file = file;
		o->access = (u8)access;
	} else {
		sys_handle_close(file);
	}
}

u32
object_number(const struct object *o)
{
	return number(o);
}

struct object *
object_numbered(u32 n)
{
	return n != 0 && n < fresh && objects[n].used ? &objects[n] : NULL;
}

struct object *
object_store(struct source *src, u32 pages)
{
	struct object *o = object_new();

	if (o != NULL)
		*o = (struct object){ .used = 1,
			.store = 1,
			.source = (u8)source_number(src),
			.ino = number(o),
			.file = NO_HANDLE,
			.size = pages,
			.users = 1 };
	return o;
}

int
object_forget(struct object *o)
{
	if (o->users != 1)
		return -E_BUSY;
	lent_cut(o, 0);
	o->used = 0;
	o->chain = free_head;
	free_head = number(o);
	return 0;
}

struct object *
object_get(struct source *src, const struct page_bind_r *r, handle_t file)
{
	u32 source = source_number(src);
	struct object *o = object_find(source, r->ino, r->generation);
	u16 *at = bucket_of(source, r->ino);

	if (o == NULL) {
		o = object_new();
		if (o == NULL) {
			sys_handle_close(file);
			return NULL;
		}
		*o = (struct object){ .used = 1,
			.source = (u8)source,
			.ino = r->ino,
			.generation = r->generation,
			.file = NO_HANDLE,
			.chain = *at };
		*at = number(o);
		idle_in(o);
	}
	better(o, r->access, file);
	return o;
}

static void
use(struct object *o)
{
	if (o->users++ == 0)
		idle_out(o);
}

/*
 * The last user's writes reach the server now.  The pages may stay, but the file is
 * closed: nobody has it open who does not use it.
 */
static void
unuse(struct object *o)
{
	if (--o->users != 0)
		return;
	idle_in(o);
	if (o->file != NO_HANDLE)
		sys_handle_close(o->file);
	o->file = NO_HANDLE;
	o->access = 0;
	if (o->ndirty != 0)
		lent_cut(o, 0);
	if (o->let_go)
		object_drop(o);
	else if (nidle > IDLE)
		object_drop_idle();
}

void
object_hold(struct space *s, struct object *o)
{
	struct object *old = s->program;

	if (o != NULL)
		use(o);
	s->program = o;
	if (old != NULL)
		unuse(old);
}

void
object_join(struct region *r)
{
	struct object *o = r->object;

	r->prev_of = NULL;
	r->next_of = o->first;
	if (r->next_of != NULL)
		r->next_of->prev_of = r;
	o->first = r;
	use(o);
}

void
object_leave(struct region *r)
{
	struct object *o = r->object;

	if (r->prev_of != NULL)
		r->prev_of->next_of = r->next_of;
	else
		o->first = r->next_of;
	if (r->next_of != NULL)
		r->next_of->prev_of = r->prev_of;
	r->object = NULL;
	unuse(o);
}
