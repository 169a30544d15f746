/*
 * lcs.c - the shortest edit script between two sequences (Myers 1986, the
 * variant in linear space that searches from both ends).
 *
 * A diagonal is x - y.  forward[d] is the farthest x reached from the start
 * on diagonal d, backward[d] the nearest to the start reached from the end.
 * Where they meet the problem is cut in two.  After MAX_COST steps the best
 * place so far is taken instead, so that hopeless inputs still end soon.
 */
#include <stdlib.h>
#include <string.h>
#include "lcs.h"

enum { MAX_COST = 4096 };

struct job {
	const int *a, *b; /* elements that occur on both sides */
	int *forward, *backward;
	int *where_a, *where_b; /* their places in the full sequences */
	bool *changed_a, *changed_b;
};

struct box {
	int x0, x1, y0, y1;
};

struct span {
	int low, high; /* diagonals in use */
};

/* Let the used diagonals grow by one each way, inside the box. */
static void
widen(struct span *s, int least, int most, int *v, int outside)
{
	if (s->low > least)
		v[--s->low - 1] = outside;
	else
		s->low++;
	if (s->high < most)
		v[++s->high + 1] = outside;
	else
		s->high--;
}

/* Out of patience: where has a search come farthest? */
static void
give_up(const struct job *j, const struct box *r, const struct span *f,
    const struct span *b, int *x, int *y)
{
	int best_f = -1, xf = 0, best_b = INT32_MAX, xb = 0;

	for (int d = f->high; d >= f->low; d -= 2) {
		int at = j->forward[d] < r->x1 ? j->forward[d] : r->x1;

		if (at - d > r->y1)
			at = r->y1 + d;
		if (at + at - d > best_f) {
			best_f = at + at - d;
			xf = at;
		}
	}
	for (int d = b->high; d >= b->low; d -= 2) {
		int at = j->backward[d] > r->x0 ? j->backward[d] : r->x0;

		if (at - d < r->y0)
			at = r->y0 + d;
		if (at + at - d < best_b) {
			best_b = at + at - d;
			xb = at;
		}
	}
	if (r->x1 + r->y1 - best_b < best_f - (r->x0 + r->y0)) {
		*x = xf;
		*y = best_f - xf;
	} else {
		*x = xb;
		*y = best_b - xb;
	}
}

static void
find_cut(const struct job *j, const struct box *r, int *cx, int *cy)
{
	int least = r->x0 - r->y1, most = r->x1 - r->y0;
	int first = r->x0 - r->y0, last = r->x1 - r->y1;
	struct span f = { first, first }, b = { last, last };
	bool odd = (first - last) & 1;

	j->forward[first] = r->x0;
	j->backward[last] = r->x1;
	for (int cost = 1;; cost++) {
		widen(&f, least, most, j->forward, -1);
		for (int d = f.high; d >= f.low; d -= 2) {
			int less = j->forward[d - 1];
			int more = j->forward[d + 1];
			int x = less < more ? more : less + 1, y = x - d;

			while (x < r->x1 && y < r->y1 && j->a[x] == j->b[y]) {
				x++;
				y++;
			}
			j->forward[d] = x;
			if (odd && b.low <= d && d <= b.high &&
			    j->backward[d] <= x) {
				*cx = x;
				*cy = y;
				return;
			}
		}
		widen(&b, least, most, j->backward, INT32_MAX);
		for (int d = b.high; d >= b.low; d -= 2) {
			int less = j->backward[d - 1];
			int more = j->backward[d + 1];
			int x = less < more ? less : more - 1, y = x - d;

			while (x > r->x0 && y > r->y0 &&
			       j->a[x - 1] == j->b[y - 1]) {
				x--;
				y--;
			}
			j->backward[d] = x;
			if (!odd && f.low <= d && d <= f.high &&
			    x <= j->forward[d]) {
				*cx = x;
				*cy = y;
				return;
			}
		}
		if (cost >= MAX_COST) {
			give_up(j, r, &f, &b, cx, cy);
			return;
		}
	}
}

static void
compare(const struct job *j, struct box r)
{
	int cx, cy;

	while (r.x0 < r.x1 && r.y0 < r.y1 && j->a[r.x0] == j->b[r.y0]) {
		r.x0++;
		r.y0++;
	}
	while (r.x0 < r.x1 && r.y0 < r.y1 && j->a[r.x1 - 1] == j->b[r.y1 - 1]) {
		r.x1--;
		r.y1--;
	}
	if (r.x0 == r.x1 || r.y0 == r.y1) {
		for (; r.x0 < r.x1; r.x0++)
			j->changed_a[j->where_a[r.x0]] = true;
		for (; r.y0 < r.y1; r.y0++)
			j->changed_b[j->where_b[r.y0]] = true;
		return;
	}
	find_cut(j, &r, &cx, &cy);
	compare(j, (struct box){ r.x0, cx, r.y0, cy });
	compare(j, (struct box){ cx, r.x1, cy, r.y1 });
}

/* The elements that the other side has too; the rest is changed. */
static int
common(struct side *s, const struct side *other, int ids, int *id, int *where)
{
	bool *has = xmalloc((size_t)ids + 1);
	int n = 0;

	memset(has, 0, (size_t)ids + 1);
	for (int i = 0; i < other->n; i++)
		has[other->id[i]] = true;
	for (int i = 0; i < s->n; i++) {
		s->changed[i] = !has[s->id[i]];
		if (s->changed[i])
			continue;
		id[n] = s->id[i];
		where[n++] = i;
	}
	free(has);
	return n;
}

/* A run of changes [from, to), and the place in the other side that the
 * element at to is paired with. */
struct run {
	int from, to, pair;
};

static void
move_up(struct side *s, const struct side *other, struct run *r)
{
	s->changed[--r->from] = true;
	s->changed[--r->to] = false;
	while (r->from > 0 && s->changed[r->from - 1])
		r->from--;
	do
		r->pair--;
	while (other->changed[r->pair]);
}

/*
 * Equal elements allow a run to slide.  It goes up as far as it can, which
 * joins it to runs above, then down; at last back to where it ended beside
 * a run of the other side, so that the two become one change.
 */
static void
slide(struct side *s, const struct side *other, struct run *r)
{
	int length, beside;

	do {
		length = r->to - r->from;
		while (r->from > 0 && s->id[r->from - 1] == s->id[r->to - 1])
			move_up(s, other, r);
		beside =
		    r->pair > 0 && other->changed[r->pair - 1] ? r->to : s->n;
		while (r->to < s->n && s->id[r->from] == s->id[r->to]) {
			s->changed[r->from++] = false;
			s->changed[r->to++] = true;
			while (r->to < s->n && s->changed[r->to])
				r->to++;
			r->pair++;
			while (other->changed[r->pair]) {
				r->pair++;
				beside = r->to;
			}
		}
	} while (r->to - r->from != length);
	while (beside < r->to)
		move_up(s, other, r);
}

static void
tidy(struct side *s, const struct side *other)
{
	struct run r = { 0 };

	for (;;) {
		/* Pass over what is in common, in step. */
		while (r.to < s->n && !s->changed[r.to]) {
			while (other->changed[r.pair])
				r.pair++;
			r.pair++;
			r.to++;
		}
		if (r.to == s->n)
			return;
		r.from = r.to;
		while (r.to < s->n && s->changed[r.to])
			r.to++;
		while (other->changed[r.pair])
			r.pair++;
		slide(s, other, &r);
	}
}

static void
mark(struct side *a, struct side *b)
{
	size_t na = (size_t)a->n + 1, nb = (size_t)b->n + 1, all = na + nb + 1;
	int *ida = xmalloc(na * sizeof(int)), *idb = xmalloc(nb * sizeof(int));
	int *f = xmalloc(all * sizeof(int)), *back = xmalloc(all * sizeof(int));
	int ids = 0;
	struct box r = { 0 };
	struct job j = { .a = ida,
		.b = idb,
		.changed_a = a->changed,
		.changed_b = b->changed };

	j.where_a = xmalloc(na * sizeof(int));
	j.where_b = xmalloc(nb * sizeof(int));
	for (int i = 0; i < a->n; i++)
		if (a->id[i] >= ids)
			ids = a->id[i] + 1;
	for (int i = 0; i < b->n; i++)
		if (b->id[i] >= ids)
			ids = b->id[i] + 1;
	r.x1 = common(a, b, ids, ida, j.where_a);
	r.y1 = common(b, a, ids, idb, j.where_b);
	j.forward = f + nb;
	j.backward = back + nb;
	compare(&j, r);
	tidy(a, b);
	tidy(b, a);
	free(ida);
	free(idb);
	free(f);
	free(back);
	free(j.where_a);
	free(j.where_b);
}

/*
 * Mark what is changed; all was unmarked.  Equal ends are cut off first,
 * but for horizon elements that still take part.
 */
void
lcs_mark(struct side *a, struct side *b, int horizon)
{
	int least = a->n < b->n ? a->n : b->n, first = 0, last = 0;
	struct side in_a, in_b;

	while (first < least && a->id[first] == b->id[first])
		first++;
	while (last < least - first &&
	       a->id[a->n - 1 - last] == b->id[b->n - 1 - last])
		last++;
	first = first > horizon ? first - horizon : 0;
	last = last > horizon ? last - horizon : 0;
	in_a = (struct side){ a->id + first, a->changed + first,
		a->n - first - last };
	in_b = (struct side){ b->id + first, b->changed + first,
		b->n - first - last };
	mark(&in_a, &in_b);
}
