/*
 * sem.c - semaphores, with and without a name.
 *
 * What a process took and has not posted is on its session's list of holds.  If
 * it ends without a word (killed, crashed) that is given back; else a
 * semaphore whose holder died would be lost for all others.
 */
#include <stdlib.h>
#include <string.h>
#include <servers/sync/sync.h>
#include <libc/sys/sys.h>

struct name {
	struct name *next;
	struct object *object;
	u32 uid, gid, mode;
	u32 len;
	char text[SYNC_NAME];
};

static struct name *names;

/* ---- holds ----------------------------------------------------------------
 */

static struct held **
held_find(struct session *s, const struct object *o)
{
	struct held **at = &s->held;

	while (
	    *at != NULL && ((*at)->object != o || (*at)->serial != o->serial))
		at = &(*at)->next;
	return at;
}

/* Without memory for it the hold is not known, and would not be given back. */
static int
hold(struct session *s, struct object *o)
{
	struct held **at = held_find(s, o), *h = *at;

	if (h == NULL) {
		h = calloc(1, sizeof *h);
		if (h == NULL)
			return -E_NOMEM;
		h->object = o;
		h->serial = o->serial;
		*at = h;
	}
	h->count++;
	return 0;
}

static void
release(struct session *s, struct object *o)
{
	struct held **at = held_find(s, o), *h = *at;

	if (h != NULL && --h->count == 0) {
		*at = h->next;
		free(h);
	}
}

/* One unit for the first who waits, or for the next who comes. */
static void
give(struct object *o)
{
	while (o->queue.first != NULL) {
		struct waiter *w = o->queue.first;
		struct session *s = session_get(w->session);

		if (s == NULL || hold(s, o) != 0) {
			waiter_answer(w, -E_NOMEM, NULL, 0);
			continue;
		}
		if (waiter_answer(w, 0, NULL, 0) == 0)
			return;
		release(s, o);
	}
	o->sem.value++;
}

void
sem_drop_held(struct session *s)
{
	struct held *h;

	while ((h = s->held) != NULL) {
		s->held = h->next;
		free(h);
	}
}

void
sem_give_back(struct session *s)
{
	for (struct held *h = s->held; h != NULL; h = h->next)
		if (h->object->kind == O_SEM && !h->object->dead &&
		    h->object->serial == h->serial)
			for (; h->count > 0; h->count--)
				give(h->object);
	sem_drop_held(s);
}

/* ---- names ----------------------------------------------------------------
 */

/* The name, of len bytes, as lent.  0 or -E_ */
static int
take_name(struct request *rq, char text[SYNC_NAME], u32 *len)
{
	char raw[SYNC_NAME + 2];
	u32 n = request_len1(rq), skip;
	int got;

	if (n > SYNC_NAME + 1)
		return -E_NAMETOOLONG;
	got = n == 0 ? 0 : serve_copyin(rq, 0, raw, n);
	if (got != (int)n)
		return got < 0 ? got : -E_FAULT;
	skip = n > 0 && raw[0] == '/';
	*len = n - skip;
	if (n > 0 && (*len == 0 || memchr(raw + skip, '/', *len) != NULL ||
			 memchr(raw + skip, '\0', *len) != NULL))
		return -E_INVAL;
	if (*len > SYNC_NAME)
		return -E_NAMETOOLONG;
	memcpy(text, raw + skip, *len);
	return 0;
}

static struct name **
name_find(const char *text, u32 len)
{
	struct name **at = &names;

	while (*at != NULL &&
	       ((*at)->len != len || memcmp((*at)->text, text, len) != 0))
		at = &(*at)->next;
	return at;
}

static u32
permitted(const struct name *n, const struct who *who)
{
	u32 need = who->uid == n->uid ? 0600 : who->gid == n->gid ? 060 : 06;

	return who->uid == 0 || (n->mode & need) == need;
}

static void
forget(struct name **at)
{
	struct name *n = *at;
	struct object *o = n->object;

	*at = n->next;
	free(n);
	o->sem.name = NULL;
	if (!o->open)
		object_drop(o);
}

static int
name_new(struct name **at, struct request *rq, struct object *o, u32 mode)
{
	const struct who *who = serve_who(rq);
	struct name *n = calloc(1, sizeof *n);

	if (n == NULL)
		return -E_NOSPC;
	*n = (struct name){ .object = o,
		.uid = who->uid,
		.gid = who->gid,
		.mode = mode & 0777 };
	o->sem.name = n;
	*at = n;
	return 0;
}

/* An existing one of that name. */
static int
open_named(struct request *rq, const struct name *n, u32 flags)
{
	if (flags & SEM_EXCL)
		return -E_EXIST;
	if (!permitted(n, serve_who(rq)))
		return -E_ACCES;
	return object_give(rq, n->object);
}

int
do_sem_open(struct request *rq, const struct sync_sem_open_q *q,
    struct sync_sem_open_r *r)
{
	struct name **at = NULL;
	char text[SYNC_NAME];
	struct object *o;
	u32 len;
	int err = take_name(rq, text, &len);

	(void)r;
	if (err != 0)
		return err;
	if (session_get(rq->badge) == NULL)
		return -E_PERM;
	if (len != 0) {
		at = name_find(text, len);
		if (*at != NULL)
			return open_named(
			    rq, *at, q->flags & SEM_CREATE ? q->flags : 0);
		if (!(q->flags & SEM_CREATE))
			return -E_NOENT;
	}
	if (q->value > SYNC_VALUE_MAX)
		return -E_INVAL;
	err = object_new(rq, O_SEM, &o);
	if (err != 0)
		return err;
	o->sem.value = q->value;
	if (len != 0 && (err = name_new(at, rq, o, q->mode)) == 0) {
		(*at)->len = len;
		memcpy((*at)->text, text, len);
	}
	if (err != 0) {
		sys_handle_close(rq->give[0]); /* and with it the object */
		rq->ngive = 0;
	}
	return err;
}

int
do_sem_unlink(struct request *rq, const struct sync_sem_unlink_q *q,
    struct sync_sem_unlink_r *r)
{
	const struct who *who = serve_who(rq);
	char text[SYNC_NAME];
	struct name **at;
	u32 len;
	int err = take_name(rq, text, &len);

	(void)q, (void)r;
	if (err != 0)
		return err;
	if (session_get(rq->badge) == NULL)
		return -E_PERM;
	at = name_find(text, len);
	if (len == 0 || *at == NULL)
		return -E_NOENT;
	if (who->uid != 0 && who->uid != (*at)->uid)
		return -E_ACCES;
	forget(at);
	return 0;
}

/* ---- use ------------------------------------------------------------------
 */

int
do_sem_wait(struct request *rq, const struct sync_sem_wait_q *q,
    struct sync_sem_wait_r *r)
{
	struct object *o;
	int err = object_of(rq, O_SEM, &o);

	if (err != 0)
		return err;
	if (o->sem.value > 0) {
		struct session *s = session_of(rq);

		err = hold(s, o);
		if (err != 0)
			return err;
		if (serve_answer_with(rq, 0, r, sizeof *r) == 0)
			o->sem.value--;
		else
			release(s, o);
		return REPLY_LATER;
	}
	if (q->try)
		return -E_AGAIN;
	return waiter_new(rq, &o->queue, W_SEM, o) != NULL ? REPLY_LATER
							   : -E_NOMEM;
}

int
do_sem_post(struct request *rq, const struct sync_sem_post_q *q,
    struct sync_sem_post_r *r)
{
	struct object *o;
	int err = object_of(rq, O_SEM, &o);

	(void)q, (void)r;
	if (err != 0)
		return err;
	if (o->sem.value >= SYNC_VALUE_MAX)
		return -E_OVERFLOW;
	release(session_of(rq), o);
	give(o);
	return 0;
}

int
do_sem_value(struct request *rq, const struct sync_sem_value_q *q,
    struct sync_sem_value_r *r)
{
	struct object *o;
	int err = object_of(rq, O_SEM, &o);

	(void)q;
	if (err != 0)
		return err;
	r->value = o->sem.value;
	for (struct waiter *w = o->queue.first; w != NULL; w = w->next)
		r->waiting++;
	return 0;
}

void
sem_end(struct object *o)
{
	struct name **at = &names;

	if (o->sem.name == NULL)
		return;
	while (*at != o->sem.name)
		at = &(*at)->next;
	*at = o->sem.name->next;
	free(o->sem.name);
	o->sem.name = NULL;
}
