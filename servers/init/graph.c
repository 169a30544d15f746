/*
 * graph.c - who may call whom, read from the manifests.
 *
 * Invariant of a right system: calls go down the ranks, so there is no cycle; both
 * are checked before anything is started, for a manifest is written by people.
 */
#include <servers/init/graph.h>
#include <servers/lib/text.h>

int
manifest_grant(u32 index, struct svc_grant_r *r)
{
	for (u32 i = 0; i < manifest_count; i++) {
		const struct manifest *m = &manifest[i];

		text_copy(r->from, sizeof r->from, service_name(&svc[i]));
		for (u32 k = 0; k < GRANTS && m->grant[k].kind != GRANT_NONE;
		     k++) {
			const struct grant *g = &m->grant[k];

			if (index-- != 0)
				continue;
			r->first = g->number;
			r->count = 1;
			r->kind = g->kind == GRANT_SERVICE ? SVC_GRANT_CALL
				  : g->kind == GRANT_IRQ   ? SVC_GRANT_IRQ
				  : g->kind == GRANT_MEMORY
				      ? SVC_GRANT_MEMORY
				      : SVC_GRANT_ACCOUNT;
			if (g->kind == GRANT_SERVICE)
				text_copy(r->to, sizeof r->to,
				    service_name(svc_find(g->name)));
			return 0;
		}
		for (u32 k = 0; k < IO_RANGES && m->io[k].count != 0; k++) {
			if (index-- != 0)
				continue;
			r->kind = SVC_GRANT_IO;
			r->first = m->io[k].first;
			r->count = m->io[k].count;
			return 0;
		}
		if (m->phys.pages != 0 && index-- == 0) {
			r->kind = SVC_GRANT_PHYS;
			r->first = m->phys.phys;
			r->count = m->phys.pages * PAGE_SIZE;
			return 0;
		}
	}
	return -E_NOENT;
}

static u32
index_of(const struct manifest *m, u32 n, const char *name)
{
	u32 i;

	for (i = 0; i < n; i++)
		if (text_equal(m[i].name, name))
			break;
	return i;
}

enum { WHITE, GREY, BLACK };

struct walk {
	const struct manifest *m;
	u32 n, done, depth;
	u8 colour[SERVICES_MAX], path[SERVICES_MAX];
	u8 *order;
	char *why;
	u32 len;
};

/* The path from its `from'-th step on, and whom the last one calls. */
static void
tell(struct walk *w, u32 from, const char *last, const char *what)
{
	u32 at = 0;

	for (u32 i = from; i < w->depth && at < w->len; i++)
		at += serve_print(w->why + at, w->len - at, "%s -> ",
		    w->m[w->path[i]].name);
	if (at < w->len)
		serve_print(w->why + at, w->len - at, "%s: %s", last, what);
}

static int
visit(struct walk *w, u32 i)
{
	const struct manifest *m = &w->m[i];
	int err;

	w->colour[i] = GREY;
	w->path[w->depth++] = (u8)i;
	for (u32 k = 0; k < GRANTS && m->grant[k].kind != GRANT_NONE; k++) {
		const char *name = m->grant[k].name;
		u32 to, from = 0;

		if (m->grant[k].kind != GRANT_SERVICE)
			continue;
		to = index_of(w->m, w->n, name);
		if (to == w->n) {
			tell(w, w->depth - 1, name, "no such service");
			return -E_NOENT;
		}
		if (w->colour[to] == GREY) {
			while (w->path[from] != to)
				from++;
			tell(w, from, name, "a cycle");
			return -E_LOOP;
		}
		if (w->m[to].rank >= m->rank) {
			tell(w, w->depth - 1, name, "a call up the ranks");
			return -E_PERM;
		}
		err = w->colour[to] == WHITE ? visit(w, to) : 0;
		if (err != 0)
			return err;
	}
	w->depth--;
	w->colour[i] = BLACK;
	w->order[w->done++] = (u8)i;
	return 0;
}

int
manifest_order(
    const struct manifest *m, u32 n, u8 order[], char *why, u32 len)
{
	struct walk w = {
		.m = m, .n = n, .order = order, .why = why, .len = len
	};
	int err = 0;

	if (n > SERVICES_MAX)
		return -E_INVAL;
	for (u32 i = 0; i < n && err == 0; i++)
		if (w.colour[i] == WHITE)
			err = visit(&w, i);
	return err;
}
