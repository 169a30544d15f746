/*
 * park.c - the pool of requests that wait.
 *
 * Invariant: a slot in use waits for exactly one thing: READY of its token
 * (badge 0), or its turn with the open file `badge'.  hand is the slot of the
 * request that is being handled again, if any; it stays in use meanwhile.
 */
#include <string.h>
#include <servers/lib/handles.h>
#include <servers/lib/park.h>

enum state { FREE, WAITS, RUNNABLE, IN_HAND };

static struct slot {
	struct request rq;
	enum state state;
	u32 done;
	u32 badge;
	u32 order; /* of arrival */
} slots[PARK_MAX];

static struct slot *hand;
static u32 progress, arrivals, nused;
u32 park_runnable;
static park_run *run_request;
static park_drop *drop_request;

void
park_init(park_run *run, park_drop *drop)
{
	run_request = run;
	drop_request = drop;
}

u32
park_done(void)
{
	return progress;
}

void
park_progress(u32 done)
{
	progress = done;
}

u32
park_count(void)
{
	return nused;
}

static struct slot *
slot_of(token_t token)
{
	for (u32 i = 0; nused > 0 && i < PARK_MAX; i++)
		if (slots[i].state != FREE && slots[i].rq.token == token)
			return &slots[i];
	return NULL;
}

static void
release(struct slot *s)
{
	if (s->state == RUNNABLE)
		park_runnable--;
	s->state = FREE;
	nused--;
}

static int
park(const struct request *rq, u32 badge)
{
	struct slot *s = hand;
	u32 done = progress;

	progress = 0; /* the next request starts at 0 */
	for (u32 i = 0; s == NULL && i < PARK_MAX; i++)
		if (slots[i].state == FREE) {
			s = &slots[i];
			nused++;
		}
	if (s == NULL)
		return -E_NOMEM;
	s->rq = *rq;
	s->state = WAITS;
	s->done = done;
	s->badge = badge;
	if (s != hand)
		s->order = arrivals++;
	return REPLY_LATER;
}

int
park_ready(const struct request *rq)
{
	return park(rq, 0);
}

int
park_wait(const struct request *rq, u32 badge)
{
	return park(rq, badge);
}

void
park_wake(u32 badge)
{
	struct slot *first = NULL;

	for (u32 i = 0; nused > 0 && i < PARK_MAX; i++) {
		struct slot *s = &slots[i];

		if (s->state != WAITS || s->badge != badge)
			continue;
		if (first == NULL || (i32)(s->order - first->order) < 0)
			first = s;
	}
	if (first != NULL) {
		first->state = RUNNABLE;
		park_runnable++;
	}
}

static void
handle_again(struct slot *s)
{
	struct request rq = s->rq;
	int err;

	if (s->state == RUNNABLE)
		park_runnable--;
	s->state = IN_HAND;
	hand = s;
	progress = s->done;
	err = run_request(&rq);
	hand = NULL;
	progress = 0;
	if (s->state == IN_HAND)
		release(s);
	if (err != REPLY_LATER)
		serve_answer_or_drop(&rq, err);
}

void
park_on_ready(token_t token)
{
	struct slot *s = slot_of(token);

	if (s != NULL && s->state == WAITS && s->badge == 0)
		handle_again(s);
}

void
park_on_cancel(token_t token, u32 gone)
{
	struct slot *s = slot_of(token);
	struct request rq;
	u32 done;

	if (s == NULL)
		return;
	rq = s->rq;
	done = s->done;
	release(s);
	drop_request(&rq);
	if (gone)
		return;
	memset(rq.rw, 0, sizeof rq.rw);
	rq.rw[0] = done;
	rq.rwords = 0;
	(void)serve_answer(&rq, done > 0 ? 0 : -E_INTR);
}

void
park_on_idle(void)
{
	/* Each turn takes one; those that it wakes are for the same call. */
	for (u32 n = PARK_MAX; park_runnable > 0 && n > 0; n--)
		for (u32 i = 0; i < PARK_MAX; i++)
			if (slots[i].state == RUNNABLE) {
				handle_again(&slots[i]);
				break;
			}
}
