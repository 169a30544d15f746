/*
 * object.c - semaphores, mailboxes and monitors, by badge.
 */
#include <servers/sync/sync.h>

static struct object objects[OBJECTS];
static u16 free_first; /* + 1 */
static u32 fresh, serials;

struct object *
object_each(struct object *o)
{
	for (o = o == NULL ? objects : o + 1; o < objects + fresh; o++)
		if (o->kind != O_FREE)
			return o;
	return NULL;
}

int
object_give(struct request *rq, struct object *o)
{
	int err = serve_mint(OBJECT_BADGE + (u32)(o - objects), &rq->give[0]);

	if (err == 0) {
		rq->ngive = 1;
		o->open = 1;
	}
	return err;
}

int
object_new(struct request *rq, enum object_kind kind, struct object **out)
{
	struct session *s = session_of(rq);
	struct object *o;
	int err;

	if (s == NULL)
		return -E_PERM;
	if (s->objects >= SYNC_OBJECTS_EACH)
		return -E_QUOTA;
	if (free_first != 0) {
		o = &objects[free_first - 1];
		free_first = o->next_free;
	} else if (fresh < OBJECTS &&
		   serve_wire(&objects[fresh], sizeof *o) == 0) {
		o = &objects[fresh++];
	} else {
		return -E_NOSPC;
	}
	*o = (struct object){ .kind = (u8)kind,
		.session = (u16)session_number(s),
		.serial = ++serials };
	s->objects++;
	err = object_give(rq, o);
	if (err != 0) {
		object_drop(o);
		return err;
	}
	*out = o;
	return 0;
}

void
object_drop(struct object *o)
{
	struct session *s = session_get(o->session);

	if (s != NULL)
		s->objects--;
	o->kind = O_FREE;
	o->next_free = free_first;
	free_first = (u16)(o - objects + 1);
}

int
object_of(const struct request *rq, enum object_kind kind, struct object **out)
{
	u32 i = rq->badge - OBJECT_BADGE;

	if (rq->badge < OBJECT_BADGE || i >= fresh)
		return -E_INVAL;
	*out = &objects[i];
	if (objects[i].kind == O_FREE || objects[i].dead ||
	    (kind != O_FREE && objects[i].kind != kind))
		return -E_INVAL;
	return session_of(rq) != NULL ? 0 : -E_PERM;
}

/* Nobody may wait any more; what it keeps goes. */
static void
end(struct object *o)
{
	queue_fail(&o->queue, -E_INVAL);
	queue_fail(&o->second, -E_INVAL);
	if (o->kind == O_SEM)
		sem_end(o);
	else if (o->kind == O_BOX)
		box_end(o);
	else
		mon_end(o);
}

int
do_obj_free(struct request *rq, const struct sync_obj_free_q *q,
    struct sync_obj_free_r *r)
{
	struct object *o;
	int err = object_of(rq, O_FREE, &o);

	(void)q, (void)r;
	if (err != 0)
		return err;
	o->dead = 1;
	end(o);
	return 0;
}

/* The last handle has gone. */
void
object_closed(u32 badge)
{
	u32 i = badge - OBJECT_BADGE;
	struct object *o = &objects[i];

	if (i >= fresh || o->kind == O_FREE)
		return;
	o->open = 0;
	if (o->kind == O_SEM && o->sem.name != NULL)
		return;
	if (!o->dead)
		end(o);
	object_drop(o);
}
