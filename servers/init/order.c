/*
 * order.c - whom a service calls is started before it.
 *
 * Invariant of a right system: calls go down the ranks, so there is no cycle; both
 * are checked before anything is started, for a manifest is written by people.
 */
#include <servers/init/manifest.h>
#include <servers/lib/text.h>

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

static void
add(struct walk *w, const char *text)
{
	u32 at = text_length(w->why);

	if (at < w->len)
		text_copy(w->why + at, w->len - at, text);
}

/* The path from its `from'-th step on, and whom the last one calls. */
static void
tell(struct walk *w, u32 from, const char *last, const char *what)
{
	w->why[0] = 0;
	for (u32 i = from; i < w->depth; i++) {
		add(w, w->m[w->path[i]].name);
		add(w, " -> ");
	}
	add(w, last);
	add(w, ": ");
	add(w, what);
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
