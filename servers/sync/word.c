/*
 * word.c - waiting until a word in memory changes.
 *
 * The word is read when the call is taken up; the changer changes it before it
 * wakes.  So either the waiter is told that it has changed, or it is in the
 * queue when the wake comes.
 *
 * a: 0 expected, 1 to 3 the key, 4 the session that owns the lock.
 */
#include <servers/sync/sync.h>

enum { BUCKETS = 512 };

static struct queue bucket[BUCKETS];
u32 words_owned;

static struct queue *
queue_of(const u32 key[3])
{
	u32 h = (key[0] * 0x9e3779b1u) ^ (key[1] * 0x85ebca6bu) ^ key[2];

	return &bucket[(h * 2654435761u) >> 23];
}

/* Read it, now or when its page is there. */
void
word_check(struct waiter *w)
{
	u32 now = 0;
	int err = waiter_copyin(w, &now, sizeof now);

	if (err == -E_AGAIN)
		return;
	if (err != 0)
		waiter_answer(w, err, NULL, 0);
	else if (now != w->a[0])
		waiter_answer(w, -E_AGAIN, NULL, 0);
	else if (w->a[4] != 0 && session_named(w->a[4]) == NULL)
		waiter_answer(w, -E_OWNERDEAD, NULL, 0);
}

static int
wait(const struct request *rq, u32 expected, u32 owner, const u32 key[3])
{
	struct waiter *w;

	if (request_len1(rq) != sizeof(u32) || (rq->w[2] & 3))
		return -E_INVAL;
	w = waiter_new(rq, queue_of(key), W_WORD, NULL);
	if (w == NULL)
		return session_get(rq->badge) != NULL ? -E_NOMEM : -E_PERM;
	w->a[0] = expected;
	for (u32 i = 0; i < 3; i++)
		w->a[1 + i] = key[i];
	w->a[4] = owner;
	if (owner != 0)
		words_owned++;
	word_check(w);
	return REPLY_LATER;
}

static u32
wake(const u32 key[3], u32 count)
{
	struct waiter *w = queue_of(key)->first, *next;
	u32 woken = 0;

	for (; w != NULL && woken < count; w = next) {
		next = w->next;
		if (!w->paging && w->a[1] == key[0] && w->a[2] == key[1] &&
		    w->a[3] == key[2])
			woken += waiter_answer(w, 0, NULL, 0) == 0;
	}
	return woken;
}

int
do_wait(struct request *rq, const struct sync_wait_q *q, struct sync_wait_r *r)
{
	u32 key[3] = { rq->w[2], 0, rq->badge };

	(void)r;
	if (rq->badge == 0 || rq->badge >= OBJECT_BADGE)
		return -E_PERM;
	return wait(rq, q->expected, q->owner, key);
}

int
do_wake(struct request *rq, const struct sync_wake_q *q, struct sync_wake_r *r)
{
	u32 key[3] = { q->addr, 0, rq->badge };

	if (session_get(rq->badge) == NULL)
		return -E_PERM;
	r->woken = wake(key, q->count);
	return 0;
}

int
do_wait_shared(struct request *rq, const struct sync_wait_shared_q *q,
    struct sync_wait_shared_r *r)
{
	u32 key[3] = { q->key[0], q->key[1], 0 };

	(void)r;
	if (rq->badge == 0 || rq->badge >= OBJECT_BADGE)
		return -E_PERM;
	return wait(rq, q->expected, q->owner, key);
}

int
do_wake_shared(struct request *rq, const struct sync_wake_shared_q *q,
    struct sync_wake_shared_r *r)
{
	u32 key[3] = { q->key[0], q->key[1], 0 };

	if (session_get(rq->badge) == NULL)
		return -E_PERM;
	r->woken = wake(key, q->count);
	return 0;
}

int
do_alive(
    struct request *rq, const struct sync_alive_q *q, struct sync_alive_r *r)
{
	(void)r;
	if (session_get(rq->badge) == NULL)
		return -E_PERM;
	return session_named(q->owner) != NULL ? 0 : -E_OWNERDEAD;
}

/* Whoever waits for a lock of this process learns that it is gone. */
void
word_owner_gone(const struct session *s)
{
	struct waiter *w = NULL;
	u32 id = (u32)s->generation << 12 | session_number(s);

	while (words_owned != 0 && (w = waiter_each(w)) != NULL)
		if (w->kind == W_WORD && w->a[4] == id)
			waiter_answer(w, -E_OWNERDEAD, NULL, 0);
}
