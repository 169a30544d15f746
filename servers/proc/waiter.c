/*
 * waiter.c - calls that are answered later, by token and by process.
 *
 * The table is bounded, and so is what one process may have in it.
 */
#include <servers/proc/op.h>

enum { WAITERS = 8192, HASH = 1024, EACH = 256 };

static struct waiter waiter[WAITERS]; /* 0: none */
static u16 hash[HASH];
static u16 free_head;
static u32 fresh = 1;

static u16 *
bucket(token_t token)
{
	return &hash[(token ^ token >> 15) % HASH];
}

void
waiter_init(u32 processes)
{
	serve_wire(hash, sizeof hash);
	serve_wire(waiter, processes * (u32)sizeof waiter[0]);
}

struct waiter *
waiter_new(struct process *p, token_t token, enum waiter_kind kind)
{
	struct waiter *w;
	u32 i = free_head, n = 0;

	for (w = waiter_first(p); w != NULL; w = waiter_next(w))
		if (++n >= EACH)
			return NULL;
	if (i != 0)
		free_head = waiter[i].next;
	else if (fresh < WAITERS &&
		 serve_wire(&waiter[fresh], sizeof waiter[0]) == 0)
		i = fresh++;
	else
		return NULL;
	w = &waiter[i];
	w->token = token;
	w->kind = (u16)kind;
	w->slot = p->slot;
	w->next = p->waiters;
	p->waiters = (u16)i;
	w->next_hash = *bucket(token);
	*bucket(token) = (u16)i;
	return w;
}

struct waiter *
waiter_find(token_t token)
{
	for (u32 i = *bucket(token); i != 0; i = waiter[i].next_hash)
		if (waiter[i].token == token)
			return &waiter[i];
	return NULL;
}

struct waiter *
waiter_first(const struct process *p)
{
	return p->waiters != 0 ? &waiter[p->waiters] : NULL;
}

struct waiter *
waiter_next(const struct waiter *w)
{
	return w->next != 0 ? &waiter[w->next] : NULL;
}

void
waiter_end(struct waiter *w)
{
	u16 i = (u16)(w - waiter), *at;

	for (at = bucket(w->token); *at != i; at = &waiter[*at].next_hash)
		;
	*at = w->next_hash;
	for (at = &process[w->slot].waiters; *at != i; at = &waiter[*at].next)
		;
	*at = w->next;
	w->next = free_head;
	free_head = i;
}

void
waiters_drop(struct process *p)
{
	while (p->waiters != 0)
		waiter_end(&waiter[p->waiters]);
}

/* A caller is gone, or a signal wants it back. */
void
on_cancel(token_t token, u32 gone)
{
	struct waiter *w = waiter_find(token);
	struct process *p;
	struct op *op;

	if (w == NULL)
		return; /* answered already */
	p = &process[w->slot];
	if (w->kind == WAIT_OP) {
		if (!gone)
			return; /* it will be answered soon */
		waiter_end(w);
		op = op_of(p);
		/* A reset ends exec's caller: that is how it succeeds. */
		if (op != NULL && op->rq.token == token && !op->resetting)
			op_kill(p);
		return;
	}
	waiter_end(w);
	if (!gone)
		answer(token, -E_INTR, NULL, 0);
}
