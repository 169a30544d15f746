/*
 * lent.c - which pages of which object are in our hands.
 *
 *	(none) --lend--> CLEAN --lend for writing--> DIRTY
 *	CLEAN, DIRTY --recall, eviction, idle--> GOING --unlend sent--> (none)
 */
#include <servers/lib/serve.h>
#include <servers/pager/object.h>
#include <libc/sys/sys.h>
#include <proto/kstat.h>

enum { BUCKETS = 4096, SCAN_AT_ONCE = 48 };

static struct lent lents[LENTS + 1]; /* 0: none */
static u16 bucket[BUCKETS], free_head, hand;
static u32 fresh = 1, most, laid; /* laid: of stores */

/* For an eighth of memory: servers' caches are not larger. */
void
lent_init(void)
{
	u64 frames = 0;

	sys_stat(KSTAT_frames_total, &frames);
	most = frames / 8 < LENTS ? (u32)frames / 8 : LENTS;
	if (serve_wire(lents, (most + 1) * (u32)sizeof lents[0]) != 0 ||
	    serve_wire(bucket, sizeof bucket) != 0)
		most = 0;
}

static u16 *
bucket_of(const struct object *o, u32 n)
{
	return &bucket[(o->ino * 0x9e3779b1u + n * 0x85ebca6bu) >> 16 &
		       (BUCKETS - 1)];
}

struct lent *
lent_find(const struct object *o, u32 n)
{
	u16 i = *bucket_of(o, n);

	while (i != 0 && (lents[i].n != n || lents[i].object != o))
		i = lents[i].chain;
	return i != 0 ? &lents[i] : NULL;
}

static struct lent *
record(void)
{
	u16 i = free_head;

	if (i != 0) {
		free_head = lents[i].next;
		return &lents[i];
	}
	if (fresh > most)
		return NULL;
	return &lents[fresh++];
}

/* ---- on their way back ---------------------------------------------------- */

static void sent(struct errand *e, int err);

void
lent_send(struct source *src)
{
	struct page_unlend_q q = { 0 };
	struct errand *e;

	if (src->going == 0 || src->sending || (e = errand_new()) == NULL)
		return;
	for (u32 i = 0; i < LEND_MAX && src->going != 0; i++) {
		struct lent *l = &lents[src->going];

		q.page[i] = l->at | (l->dirty ? LENT_DIRTY : 0);
		src->going = l->next;
		l->next = free_head;
		free_head = (u16)(l - lents);
	}
	src->sending = 1;
	e->arg[0] = source_number(src);
	errand_ask(e, src->session, page_unlend_n, &q, sizeof q, NULL, sent);
}

static void
sent(struct errand *e, int err)
{
	struct source *src = source_at(e->arg[0]);
	struct page_unlend_r r;

	if (err == 0)
		(void)errand_result(e, &r, sizeof r, NULL);
	errand_end(e);
	src->sending = 0;
	lent_send(src);
}

static void
go(struct source *src, struct lent *l)
{
	u16 *list = src->session != NO_HANDLE ? &src->going : &free_head;

	l->object = NULL;
	l->next = *list;
	*list = (u16)(l - lents);
}

void
lent_back(struct lent *l)
{
	struct object *o = l->object;
	u16 *at = bucket_of(o, l->n), i = (u16)(l - lents);

	while (*at != i)
		at = &lents[*at].chain;
	*at = l->chain;
	if (l->prev != 0)
		lents[l->prev].next = l->next;
	else
		o->pages = l->next;
	if (l->next != 0)
		lents[l->next].prev = l->prev;
	o->nlent--;
	o->ndirty -= l->dirty;
	laid -= o->store != 0;
	go(source_at(o->source), l);
}

/* Enter a record that has its numbers. */
static void
enter(struct lent *l)
{
	struct object *o = l->object;
	u16 *at = bucket_of(o, l->n);

	l->chain = *at;
	*at = (u16)(l - lents);
	l->prev = 0;
	l->next = o->pages;
	if (l->next != 0)
		lents[l->next].prev = *at;
	o->pages = *at;
	o->nlent++;
	o->ndirty += l->dirty;
}

int
lent_lay(struct object *o, u32 n, const u32 page[LAY_MAX])
{
	for (u32 i = 0; i < LAY_MAX && page[i] != 0; i++, n++) {
		struct lent *l = lent_find(o, n);

		if (l != NULL)
			continue;
		/* What stores lay cannot be evicted: caches keep a quarter. */
		l = laid < most - most / 4 ? record() : NULL;
		if (l == NULL)
			return -E_NOMEM;
		laid++;
		*l = (struct lent){ .at = page[i] & ~(u32)PAGE_MASK,
			.n = n,
			.object = o,
			.dirty = 1 };
		enter(l);
	}
	return 0;
}

void
lent_take(struct object *o, u32 n, u32 write, const struct page_lend_r *r)
{
	struct source *src = source_at(o->source);

	for (u32 i = 0; i < LEND_MAX && r->page[i] != 0; i++, n++) {
		struct lent *l, *new = record();

		if (new == NULL && lent_evict(src, LEND_MAX) != 0)
			new = record();
		/* Without a record it can only be lost; it stays lent. */
		if (new == NULL)
			return;
		l = lent_find(o, n);
		*new = (struct lent){ .at = r->page[i] & ~(u32)PAGE_MASK,
			.n = n,
			.object = o };
		if (l != NULL) { /* it was lent twice: once is back */
			if (write && !l->dirty) {
				l->dirty = 1;
				o->ndirty++;
			}
			go(src, new);
			continue;
		}
		new->dirty = write != 0;
		enter(new);
	}
	lent_send(src);
}

/* ---- taken out of the programs ---------------------------------------------
 */

/* Of [from, to) of r, take away the pages that are the cache's. */
static void
take_out(const struct region *r, u32 from, u32 to)
{
	const struct space *s = space_of(r->space);
	u8 state[SCAN_AT_ONCE];
	u32 n;

	if (from < r->lo)
		from = r->lo;
	if (to > r->hi)
		to = r->hi;
	for (; s != NULL && from < to; from += n << PAGE_SHIFT) {
		n = (to - from) >> PAGE_SHIFT;
		if (n > SCAN_AT_ONCE)
			n = SCAN_AT_ONCE;
		if (sys_mem_scan(s->task, from, n, state) != (i32)n)
			return;
		for (u32 i = 0; i < n; i++)
			if (state[i] & SCAN_LENT)
				sys_mem_empty(
				    s->task, from + (i << PAGE_SHIFT), 1);
	}
}

/* Nobody has a page from `from' to to - 1 of o any more. */
static void
unmap_pages(const struct object *o, u32 from, u32 to)
{
	for (const struct region *r = o->first; r != NULL; r = r->next_of) {
		u32 pages = (r->end - r->start) >> PAGE_SHIFT, a, b;

		if (to <= r->off || from >= r->off + pages)
			continue;
		a = from > r->off ? from - r->off : 0;
		b = to - r->off < pages ? to - r->off : pages;
		take_out(r, r->start + (a << PAGE_SHIFT),
		    r->start + (b << PAGE_SHIFT));
	}
}

void
lent_cut(struct object *o, u32 from)
{
	u16 i, next;

	if (o->nlent == 0)
		return;
	unmap_pages(o, from, PAGE_NONE);
	for (i = o->pages; i != 0; i = next) {
		next = lents[i].next;
		if (lents[i].n >= from)
			lent_back(&lents[i]);
	}
	lent_send(source_at(o->source));
}

u32
lent_evict(struct source *src, u32 want)
{
	u32 done = 0;

	for (u32 looked = 0; looked < fresh && done < want; looked++) {
		struct lent *l;

		hand = (u16)(hand + 1u < fresh ? hand + 1u : 1);
		l = &lents[hand];
		if (hand >= fresh || l->object == NULL ||
		    source_at(l->object->source) != src)
			continue;
		unmap_pages(l->object, l->n, l->n + 1);
		lent_back(l);
		done++;
	}
	lent_send(src);
	return done;
}
