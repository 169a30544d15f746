/*
 * source.c - servers that lend pages, and what they want back.
 *
 * Each has one `recall' question of ours at all times.
 */
#include <servers/lib/serve.h>
#include <servers/pager/object.h>
#include <libc/sys/sys.h>

enum { SOURCES = 8 };

static struct source sources[SOURCES];

struct source *
source_of(u32 port)
{
	for (u32 i = 0; i < SOURCES; i++)
		if (sources[i].used && sources[i].port == port)
			return &sources[i];
	return NULL;
}

u32
source_number(const struct source *s)
{
	return (u32)(s - sources);
}

struct source *
source_at(u32 number)
{
	return &sources[number];
}

static void recall(struct errand *e);

static void
cut(struct source *src, const struct page_recall_r *r)
{
	struct object *o, *next;

	if (r->ino == 0) {
		for (o = object_each(NULL); o != NULL; o = next) {
			next = object_each(o);
			if (source_at(o->source) == src)
				lent_cut(o, 0);
		}
		while (object_drop_idle())
			;
		return;
	}
	o = object_find(source_number(src), r->ino, r->generation);
	if (o == NULL)
		return;
	if (r->from != PAGE_NONE) {
		lent_cut(o, r->from);
		return;
	}
	o->let_go = 1;
	if (o->users == 0)
		object_drop(o);
}

/* The server is gone when it does not answer: what it lent stays as it is. */
static void
recalled(struct errand *e, int err)
{
	struct source *src = source_at(e->arg[0]);
	struct page_recall_r r;

	if (err == 0)
		err = errand_result(e, &r, sizeof r, NULL);
	if (err == 0)
		cut(src, &r);
	if (err == 0)
		recall(e);
	else
		errand_end(e);
}

static void
recall(struct errand *e)
{
	static const struct page_recall_q q;

	errand_ask(e, source_at(e->arg[0])->session, page_recall_n, &q,
	    sizeof q, NULL, recalled);
}

struct source *
source_store(handle_t task)
{
	struct source *s = sources;

	while (s < sources + SOURCES && s->used)
		s++;
	if (s == sources + SOURCES) {
		sys_handle_close(task);
		return NULL;
	}
	*s = (struct source){ .session = NO_HANDLE, .task = task, .used = 1 };
	return s;
}

struct source *
source_new(u32 port, const handle_t got[2])
{
	struct errand *e = errand_new();
	struct source *s = sources;

	while (s < sources + SOURCES && s->used)
		s++;
	if (s == sources + SOURCES || e == NULL || got[0] == NO_HANDLE ||
	    got[1] == NO_HANDLE) {
		if (e != NULL)
			errand_end(e);
		return NULL;
	}
	*s = (struct source){
		.port = port, .session = got[0], .task = got[1], .used = 1
	};
	e->arg[0] = source_number(s);
	recall(e);
	return s;
}
