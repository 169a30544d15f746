/*
 * waiter.c - calls that are answered later, by queue and by token.
 */
#include <stdlib.h>
#include <servers/sync/sync.h>

enum { BUCKETS = 1024 };

static struct waiter waiters[WAITERS];
static struct waiter *bucket[BUCKETS], *free_waiters;
static u32 fresh;

static struct waiter **
bucket_of(token_t token)
{
	return &bucket[(token * 2654435761u) >> 22];
}

void
waiter_init(void)
{
	serve_wire(bucket, sizeof bucket);
	serve_wire(waiters, serve_processes() * (u32)sizeof waiters[0]);
}

static void
append(struct waiter *w, struct queue *q)
{
	w->queue = q;
	w->next = NULL;
	w->previous = q->last;
	if (q->last != NULL)
		q->last->next = w;
	else
		q->first = w;
	q->last = w;
}

static void
take_out(struct waiter *w)
{
	struct queue *q = w->queue;

	if (w->next != NULL)
		w->next->previous = w->previous;
	else
		q->last = w->previous;
	if (w->previous != NULL)
		w->previous->next = w->next;
	else
		q->first = w->next;
	w->queue = NULL;
}

struct waiter *
waiter_new(
    const struct request *rq, struct queue *q, enum kind kind, struct object *o)
{
	struct session *s = session_of(rq);
	struct waiter *w = free_waiters, **b = bucket_of(rq->token);

	if (s == NULL || s->waits >= SYNC_WAITS_EACH)
		return NULL;
	if (w != NULL)
		free_waiters = w->chain;
	else if (fresh < WAITERS && serve_wire(&waiters[fresh], sizeof *w) == 0)
		w = &waiters[fresh++];
	else
		return NULL;
	*w = (struct waiter){ .object = o,
		.token = rq->token,
		.thread = request_thread(rq),
		.session = (u16)session_number(s),
		.kind = (u8)kind,
		.lease = rq->label & (LABEL_LEASE1 | LABEL_LEASE1_OUT),
		.addr = rq->w[2],
		.len = request_len1(rq) };
	s->waits++;
	append(w, q);
	w->chain = *b;
	*b = w;
	return w;
}

void
waiter_end(struct waiter *w)
{
	struct waiter **at = bucket_of(w->token);
	struct session *s = session_get(w->session);

	while (*at != w)
		at = &(*at)->chain;
	*at = w->chain;
	take_out(w);
	if (s != NULL)
		s->waits--;
	if (w->kind == W_WORD && w->a[4] != 0)
		words_owned--;
	free(w->half);
	w->token = 0;
	w->chain = free_waiters;
	free_waiters = w;
}

void
waiter_move(struct waiter *w, struct queue *q)
{
	take_out(w);
	append(w, q);
}

struct waiter *
waiter_find(token_t token)
{
	struct waiter *w = *bucket_of(token);

	while (w != NULL && w->token != token)
		w = w->chain;
	return w;
}

struct waiter *
waiter_each(struct waiter *w)
{
	for (w = w == NULL ? waiters : w + 1; w < waiters + fresh; w++)
		if (w->token != 0)
			return w;
	return NULL;
}

int
waiter_answer(struct waiter *w, int err, const void *r, u32 rlen)
{
	static const struct none nothing;
	struct request rq = { .token = w->token };

	waiter_end(w);
	return serve_answer_with(&rq, err, rlen != 0 ? r : &nothing,
	    rlen != 0 ? rlen : sizeof nothing);
}

void
queue_fail(struct queue *q, int err)
{
	while (q->first != NULL)
		waiter_answer(q->first, err, NULL, 0);
}

static int
copy(struct waiter *w, void *own, u32 n, u32 out)
{
	struct request rq = { .token = w->token, .label = w->lease };
	int got = 0;

	rq.w[2] = w->addr;
	rq.w[3] = w->len;
	while (w->done < n) {
		u8 *at = (u8 *)own + w->done;

		got = out ? serve_copyout(&rq, w->done, at, n - w->done)
			  : serve_copyin(&rq, w->done, at, n - w->done);
		if (got <= 0)
			break;
		w->done += (u32)got;
	}
	if (w->done < n && got == 0)
		got = -E_FAULT;
	w->paging = got == -E_AGAIN;
	if (got != -E_AGAIN)
		w->done = 0;
	return got < 0 ? got : 0;
}

int
waiter_copyin(struct waiter *w, void *to, u32 n)
{
	return copy(w, to, n, 0);
}

int
waiter_copyout(struct waiter *w, const void *from, u32 n)
{
	return copy(w, (void *)(uintptr_t)from, n, 1);
}
