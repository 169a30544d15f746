/*
 * sim.c - references of a trace, one by one: hits set the accessed bit, faults
 * bring the page in, and the policy says who goes.
 *
 * As in the pager a policy learns of accesses only from the bits, and its tick
 * comes now and then: every TICK references.
 */
#include <stdlib.h>
#include <string.h>
#include "sim.h"

enum { TICK = 4 };

static struct sim_page {
	struct page p;
	u8 in, accessed, dirty;
	u32 last; /* reference */
} *pages;
static const struct trace *trace;

static void *
grow(void *old, u32 n, u32 size)
{
	void *p = realloc(old, (size_t)n * size);

	if (p == NULL)
		exit(1);
	return p;
}

int
trace_add(struct trace *t, u32 page, u32 write)
{
	u32 i = 0;

	if (t->count == TRACE_MAX)
		return -1;
	if (t->count == t->room) {
		t->room = t->room != 0 ? t->room * 2 : 64;
		t->at = grow(t->at, t->room, sizeof t->at[0]);
		t->name = grow(t->name, t->room, sizeof t->name[0]);
		t->last = grow(t->last, t->room, sizeof t->last[0]);
	}
	while (i < t->pages && t->name[i] != page)
		i++;
	if (i == t->pages) {
		if (i == TRACE_PAGES)
			return -1;
		t->name[t->pages++] = page;
	} else {
		t->at[t->last[i]].next = t->count;
	}
	t->last[i] = t->count;
	t->at[t->count++] = (struct reference){ i, ~0u, (u8)write };
	return 0;
}

void
trace_free(struct trace *t)
{
	free(t->at);
	free(t->name);
	free(t->last);
	*t = (struct trace){ 0 };
}

int
page_accessed(struct page *p)
{
	struct sim_page *s = (struct sim_page *)p;
	int was = s->accessed;

	s->accessed = 0;
	return was;
}

int
page_dirty(const struct page *p)
{
	return ((const struct sim_page *)p)->dirty;
}

u32
page_next_use(const struct page *p)
{
	return trace->at[((const struct sim_page *)p)->last].next;
}

struct outcome
simulate(const struct trace *t, const struct policy *policy, u32 frames)
{
	struct outcome o = { 0, 0 };
	u32 used = 0;

	trace = t;
	pages = calloc(t->pages, sizeof pages[0]);
	if (pages == NULL)
		exit(1);
	policy->reset();
	for (u32 n = 0; n < t->count; n++) {
		struct sim_page *s = &pages[t->at[n].page];

		if (!s->in) {
			o.faults++;
			if (used == frames) {
				struct sim_page *v = (struct sim_page *)policy->victim(1);

				policy->leave(&v->p);
				o.writes += v->dirty;
				v->in = v->dirty = 0;
				used--;
			}
			used++;
			s->in = 1;
			s->accessed = 0;
			s->p = (struct page){ .space = 1, .number = t->at[n].page };
			policy->enter(&s->p);
		} else {
			s->accessed = 1;
		}
		s->dirty |= t->at[n].write;
		s->last = n;
		if (n % TICK == TICK - 1 && policy->tick != NULL)
			policy->tick();
	}
	free(pages);
	pages = NULL;
	return o;
}
