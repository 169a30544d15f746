/*
 * resident.c - the pages in memory that may be evicted, as the policy sees them.
 *
 * The kernel makes most pages without a word, so they are looked for: space by
 * space, up to EACH of each in a turn, so that all give alike.  A page here is
 * a hint (space, number): whether it is still there, and may go, is looked at
 * when it is chosen.
 */
#include <servers/pager/policy/policy.h>
#include <servers/pager/swap.h>
#include <libc/sys/sys.h>

enum {
	PAGES_MAX = 256 * 1024, /* known at a time */
	EACH = 32,              /* of one space in a turn (the seeds' number) */
	BUCKETS = 16 * 1024,
	TRIES = 64, /* pages looked at for one */
	STUCK = 16,
};

static struct page pool[PAGES_MAX];
static struct page *bucket[BUCKETS];
static struct page *free_list;
static u32 fresh, limit, known;
static const struct policy *policy = &policy_two_list;
static u32 turn = 1; /* the space whose turn it is */

static struct page **
chain(u32 space, u32 number)
{
	return &bucket[(number ^ space * 0x9e5) % BUCKETS];
}

static struct page *
find(u32 space, u32 number)
{
	struct page *p = *chain(space, number);

	while (p != NULL && (p->number != number || p->space != space))
		p = p->hash;
	return p;
}

static void
add(u32 space, u32 number)
{
	struct page *p = free_list, **head = chain(space, number);

	if (p != NULL)
		free_list = p->hash;
	else if (fresh < limit && serve_wire(&pool[fresh], sizeof *p) == 0)
		p = &pool[fresh++];
	else
		return;
	*p = (struct page){ .space = (u16)space, .number = number, .hash = *head };
	*head = p;
	known++;
	policy->enter(p);
}

static void
forget(struct page *p)
{
	struct page **at = chain(p->space, p->number);

	policy->leave(p);
	while (*at != p)
		at = &(*at)->hash;
	*at = p->hash;
	p->hash = free_list;
	free_list = p;
	known--;
}

void
resident_init(u32 frames)
{
	limit = frames < PAGES_MAX ? frames : PAGES_MAX;
	serve_wire(bucket, sizeof bucket);
	policy->reset();
}

u32
residents(void)
{
	return known;
}

/* ---- what a policy may ask -------------------------------------------------- */

static u8
look(const struct page *p, u32 clear)
{
	const struct space *s = space_of(p->space);
	u8 bits = SCAN_NONE;

	if (s != NULL)
		sys_mem_scan_clear(s->task, p->number << PAGE_SHIFT, 1, &bits, clear);
	return bits & SCAN_PRESENT ? bits : SCAN_NONE;
}

int
page_accessed(struct page *p)
{
	return (look(p, SCAN_ACCESSED) & SCAN_ACCESSED) != 0;
}

int
page_dirty(const struct page *p)
{
	u8 bits = look(p, 0);

	return !(bits & SCAN_KEPT) || (bits & SCAN_DIRTY) != 0;
}

u32
page_next_use(const struct page *p)
{
	(void)p; /* nobody knows */
	return 0;
}

/* ---- looking for pages ------------------------------------------------------ */

static int
may_go(const struct region *r, u8 bits)
{
	if (!(bits & SCAN_PRESENT) || r->held || r->locked)
		return 0;
	return (bits & SCAN_KEPT) || !(bits & SCAN_LENT);
}

/* Look at up to EACH pages of s; how many are new. */
static u32
discover(struct space *s)
{
	struct region *r = range_after(s, s->hand);
	u32 left = EACH, found = 0;
	u8 bits[EACH];

	if (r == NULL) {
		s->hand = 0;
		r = s->first;
	}
	while (r != NULL && left > 0) {
		u32 from = s->hand > r->lo ? s->hand : r->lo, n = 0;

		if (from < r->hi) {
			n = (r->hi - from) >> PAGE_SHIFT;
			n = n < left ? n : left;
			sys_mem_scan(s->task, from, n, bits);
			for (u32 i = 0; i < n; i++) {
				u32 number = (from >> PAGE_SHIFT) + i;

				if (may_go(r, bits[i]) &&
				    find(space_id(s), number) == NULL) {
					add(space_id(s), number);
					found++;
				}
			}
			left -= n;
			s->hand = from + n * PAGE_SIZE;
		}
		if (s->hand >= r->hi || n == 0) {
			s->hand = r->end;
			r = r->next;
			if (r == NULL)
				s->hand = 0;
		}
	}
	return found;
}

u32
resident_discover(u32 budget)
{
	u32 found = 0, last = spaces_highest();

	if (last == 0)
		return 0;
	for (u32 looks = 0; looks < budget && known < limit; looks++) {
		struct space *s = space_of(turn);

		turn = turn >= last ? 1 : turn + 1;
		if (s != NULL)
			found += discover(s);
	}
	return found;
}

/* ---- evicting ---------------------------------------------------------------- */

int
resident_evict(u32 space)
{
	int stuck = 0;

	for (u32 tries = 0; tries < TRIES; tries++) {
		struct page *p = policy->victim(space);
		struct space *s;
		const struct region *r;
		u32 addr;
		int err = -E_FAULT;

		if (p == NULL)
			return -E_NOMEM;
		s = space_of(p->space);
		addr = p->number << PAGE_SHIFT;
		r = s != NULL ? range_find(s, addr) : NULL;
		if (r != NULL && may_go(r, look(p, 0)))
			err = window_evict(s, addr);
		if (err != -E_NOMEM) {
			forget(p);
			if (err == 0)
				return 0;
		} else if (++stuck == STUCK) {
			return -E_NOMEM;
		} else { /* no slot: perhaps for the next one, which has its own */
			policy->leave(p);
			policy->enter(p);
		}
	}
	return -E_AGAIN;
}

void
resident_tick(void)
{
	if (policy->tick != NULL)
		policy->tick();
}

const char *
resident_policy(void)
{
	return policy->name;
}

int
resident_choose(const char *name)
{
	const struct policy *p = policy_find(name);

	if (p == NULL || p == &policy_opt)
		return -E_INVAL;
	if (p == policy)
		return 0;
	p->reset();
	for (u32 b = 0; b < BUCKETS; b++)
		for (struct page *q = bucket[b]; q != NULL; q = q->hash) {
			policy->leave(q);
			q->list = q->age = 0;
			p->enter(q);
		}
	policy = p;
	return 0;
}
