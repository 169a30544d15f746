/*
 * rerun.c - the machines that run a compiled expression.
 *
 * re_match() builds a deterministic automaton as the text asks for it: a
 * state is the set of places in the program before the assertions of the
 * next byte are looked at, and what kind of byte came before.  A full cache
 * is thrown away, so memory is bounded.  re_find() walks the program itself
 * with each thread's start: leftmost, then longest.  re_groups() walks it
 * once more with all the slots.
 */
#include <assert.h>
#include <stdlib.h>
#include <string.h>
#include "reprog.h"

enum { MAX_STATES = 4000, CACHE_BYTES = 8 << 20, BUCKETS = 1024 };
enum before { BEFORE_BEGIN, BEFORE_WORD, BEFORE_OTHER };

struct state {
	struct state *chain;
	enum before before;
	size_t count;
	int *pc;              /* sorted by arrival; no pc twice */
	struct state *next[]; /* by class of byte; the last is the end */
};

struct sparse { /* a set of pcs that is cleared in no time */
	int *dense, *where;
	size_t count;
};

struct threads {
	struct sparse at;
	size_t *start; /* by position in at.dense */
};

struct re_dfa {
	unsigned char class_of[256];
	unsigned char example[256]; /* a byte of each class */
	int classes;
	struct state *bucket[BUCKETS];
	struct state *start;
	size_t states, bytes;
	struct sparse seen, next;
	int *stack;
	struct threads list[2]; /* re_find() */
};

static struct state accepted; /* its address says it all */

static bool
sparse_add(struct sparse *s, int v)
{
	int at = s->where[v];

	if ((size_t)at < s->count && s->dense[at] == v)
		return false;
	s->where[v] = (int)s->count;
	s->dense[s->count++] = v;
	return true;
}

static void
sparse_init(struct sparse *s, size_t n)
{
	s->dense = xmalloc(n * sizeof(int));
	s->where = xmalloc(n * sizeof(int));
	memset(s->where, 0, n * sizeof(int));
	s->count = 0;
}

/* c is the byte after, or -1 at the end. */
static bool
holds(enum re_assert what, enum before before, int c)
{
	bool left = before == BEFORE_WORD, right = c >= 0 && is_word(c);

	switch (what) {
	case AT_BEGIN:
		return before == BEFORE_BEGIN;
	case AT_END:
		return c < 0;
	case AT_WORD_EDGE:
		return left != right;
	case NOT_WORD_EDGE:
		return left == right;
	case AT_WORD_BEGIN:
		return !left && right;
	case AT_WORD_END:
		return left && !right;
	case NO_WORD_BEFORE:
		return !left;
	default:
		return !right;
	}
}

static enum before
kind_of(int c)
{
	return is_word(c) ? BEFORE_WORD : BEFORE_OTHER;
}

static bool
takes(const struct re *re, const struct re_code *code, int c)
{
	if (c < 0)
		return false;
	if (code->op == OP_CHAR)
		return code->x == c;
	return set_has(&re->set[code->x], (unsigned)c);
}

/* Bytes that no instruction tells apart share a class. */
static void
find_classes(const struct re *re, struct re_dfa *d)
{
	bool split[256] = { false };
	unsigned id[256] = { 0 }, ids = 1;

	for (size_t i = 0; i < re->count; i++)
		if (re->code[i].op == OP_CHAR)
			split[re->code[i].x] = true;
	for (size_t k = 0; k < re->sets + (re->asserts ? 1 : 0); k++) {
		int to[256]; /* class of the members, by old class */

		memset(to, -1, sizeof(to));
		for (unsigned c = 0; c < 256; c++) {
			bool in = k < re->sets ? set_has(&re->set[k], c)
					       : is_word((int)c);

			if (!in)
				continue;
			if (to[id[c]] < 0 && ids < 256)
				to[id[c]] = (int)ids++;
			if (to[id[c]] >= 0)
				id[c] = (unsigned)to[id[c]];
		}
		/* Renumber: moving every member leaves classes empty. */
		memset(to, -1, sizeof(to));
		ids = 0;
		for (unsigned c = 0; c < 256; c++) {
			if (to[id[c]] < 0)
				to[id[c]] = (int)ids++;
			id[c] = (unsigned)to[id[c]];
		}
	}
	for (unsigned c = 0, used[256] = { 0 }; c < 256; c++) {
		unsigned key = split[c] ? 0 : id[c] + 1;

		if (key == 0 || used[key - 1] == 0) {
			d->class_of[c] = (unsigned char)d->classes;
			d->example[d->classes++] = (unsigned char)c;
			if (key != 0)
				used[key - 1] = (unsigned)d->classes;
		} else {
			d->class_of[c] = (unsigned char)(used[key - 1] - 1);
		}
	}
}

static struct re_dfa *
dfa_new(const struct re *re)
{
	struct re_dfa *d = xmalloc(sizeof(*d));

	memset(d, 0, sizeof(*d));
	find_classes(re, d);
	sparse_init(&d->seen, re->count);
	sparse_init(&d->next, re->count);
	d->stack = xmalloc((re->count + 1) * 2 * sizeof(int));
	return d;
}

static void
dfa_flush(struct re_dfa *d)
{
	for (size_t i = 0; i < BUCKETS; i++) {
		while (d->bucket[i] != NULL) {
			struct state *s = d->bucket[i];

			d->bucket[i] = s->chain;
			free(s->pc);
			free(s);
		}
	}
	d->start = NULL;
	d->states = d->bytes = 0;
}

static int
by_value(const void *a, const void *b)
{
	return *(const int *)a - *(const int *)b;
}

/* The state for the set in d->next; *flushed tells that old ones died. */
static struct state *
dfa_state(struct re_dfa *d, enum before before, bool *flushed)
{
	size_t n = d->next.count, size;
	int *pc = d->next.dense;
	uint32_t hash = before;
	struct state *s;

	if (n > 1)
		qsort(pc, n, sizeof(*pc), by_value);
	for (size_t i = 0; i < n; i++) {
		hash = (hash ^ (uint32_t)pc[i]) * 16777619;
		d->next.where[pc[i]] = (int)i;
	}
	hash ^= hash >> 15;
	for (s = d->bucket[hash % BUCKETS]; s != NULL; s = s->chain)
		if (s->before == before && s->count == n &&
		    memcmp(s->pc, pc, n * sizeof(*pc)) == 0)
			return s;
	if (d->states >= MAX_STATES || d->bytes >= CACHE_BYTES) {
		dfa_flush(d);
		*flushed = true;
	}
	size = sizeof(*s) + ((size_t)d->classes + 1) * sizeof(s->next[0]);
	s = xmalloc(size);
	memset(s, 0, size);
	s->before = before;
	s->count = n;
	s->pc = xmalloc(n * sizeof(*pc));
	memcpy(s->pc, pc, n * sizeof(*pc));
	s->chain = d->bucket[hash % BUCKETS];
	d->bucket[hash % BUCKETS] = s;
	d->states++;
	d->bytes += size + n * sizeof(*pc);
	return s;
}

/*
 * Follow pc without reading; what reads c goes on in d->next.  True when
 * the end of the program is reached.
 */
static bool
follow(const struct re *re, struct re_dfa *d, int pc, enum before before, int c)
{
	size_t depth = 0;
	bool match = false;

	d->stack[depth++] = pc;
	while (depth > 0) {
		const struct re_code *code;

		pc = d->stack[--depth];
		if (!sparse_add(&d->seen, pc))
			continue;
		code = &re->code[pc];
		switch (code->op) {
		case OP_JUMP:
			d->stack[depth++] = pc + code->x;
			break;
		case OP_SPLIT:
			d->stack[depth++] = pc + code->y;
			d->stack[depth++] = pc + code->x;
			break;
		case OP_SAVE:
			d->stack[depth++] = pc + 1;
			break;
		case OP_ASSERT:
			if (holds((enum re_assert)code->x, before, c))
				d->stack[depth++] = pc + 1;
			break;
		case OP_MATCH:
			match = true;
			break;
		default:
			if (takes(re, code, c))
				sparse_add(&d->next, pc + 1);
		}
	}
	return match;
}

static struct state *
dfa_step(struct re *re, struct state *s, int class)
{
	struct re_dfa *d = re->dfa;
	int c = class == d->classes ? -1 : d->example[class];
	enum before before = s->before;
	struct state *to = NULL;
	bool flushed = false;

	d->seen.count = d->next.count = 0;
	for (size_t i = 0; i < s->count && to == NULL; i++)
		if (follow(re, d, s->pc[i], before, c))
			to = &accepted;
	if (to == NULL && follow(re, d, 0, before, c))
		to = &accepted;
	if (to == NULL)
		to = dfa_state(d,
		    c < 0 || !re->asserts ? BEFORE_OTHER : kind_of(c),
		    &flushed);
	if (!flushed)
		s->next[class] = to;
	return to;
}

/* Is there a match anywhere in the text? */
bool
re_match(struct re *re, const char *text, size_t len)
{
	const unsigned char *p = (const unsigned char *)text, *end = p + len;
	struct re_dfa *d = re->dfa;
	struct state *s, *to;
	bool flushed;

	if (d == NULL)
		d = re->dfa = dfa_new(re);
	if (d->start == NULL) {
		d->next.count = 0;
		d->start = dfa_state(d, BEFORE_BEGIN, &flushed);
	}
	for (s = d->start; p < end; s = to) {
		int class = d->class_of[*p++];

		to = s->next[class];
		if (to == NULL)
			to = dfa_step(re, s, class);
		if (to == &accepted)
			return true;
	}
	to = s->next[d->classes];
	if (to == NULL)
		to = dfa_step(re, s, d->classes);
	return to == &accepted;
}

struct best {
	bool hit;
	struct re_span span;
};

/*
 * One step of all threads over the byte c.  They are in order of their
 * starts, so the first to reach a place has the best one, and once one has
 * matched those that started later cannot win.
 */
static void
find_step(const struct re *re, struct threads *next, enum before before, int c,
    size_t at, struct best *best)
{
	struct re_dfa *d = re->dfa;
	const struct threads *now = next == d->list ? d->list + 1 : d->list;

	d->seen.count = d->next.count = 0;
	for (size_t i = 0; i < now->at.count; i++) {
		size_t old = d->next.count;

		if (best->hit && now->start[i] > best->span.from)
			break;
		if (follow(re, d, now->at.dense[i], before, c)) {
			best->hit = true;
			best->span = (struct re_span){ now->start[i], at };
		}
		for (; old < d->next.count; old++)
			next->start[old] = now->start[i];
	}
	next->at.count = 0;
	for (size_t i = 0; i < d->next.count; i++)
		sparse_add(&next->at, d->next.dense[i]);
}

/* The leftmost longest match that begins at start or later. */
bool
re_find(struct re *re, const char *text, size_t len, size_t start,
    struct re_span *found)
{
	struct re_dfa *d = re->dfa != NULL ? re->dfa : dfa_new(re);
	struct best best = { 0 };
	int turn = 0;

	re->dfa = d;
	for (int i = 0; i < 2; i++) {
		if (d->list[i].start == NULL) {
			sparse_init(&d->list[i].at, re->count);
			d->list[i].start = xmalloc(re->count * sizeof(size_t));
		}
		d->list[i].at.count = 0;
	}
	for (size_t i = start; i <= len; i++) {
		struct threads *now = &d->list[turn];
		int c = i < len ? (unsigned char)text[i] : -1;
		enum before before =
		    i == 0 ? BEFORE_BEGIN : kind_of((unsigned char)text[i - 1]);

		if (!best.hit && sparse_add(&now->at, 0))
			now->start[now->at.count - 1] = i;
		if (now->at.count == 0)
			break;
		turn ^= 1;
		find_step(re, &d->list[turn], before, c, i, &best);
	}
	if (best.hit)
		*found = best.span;
	return best.hit;
}

/* For re_groups(): threads in order of preference, each with its slots. */
struct slots {
	size_t at[2 * RE_GROUPS];
};

struct runner {
	const struct re *re;
	struct sparse *list;
	struct slots *slots; /* of the list, by position */
	struct todo {
		int pc; /* or -1: give the slot its old value back */
		int slot;
		size_t old;
	} * todo;
};

static void
add_thread(struct runner *r, int pc, const struct slots *from, size_t at,
    enum before before, int c)
{
	struct slots now = *from;
	size_t depth = 0;

	r->todo[depth++] = (struct todo){ pc, 0, 0 };
	while (depth > 0) {
		struct todo t = r->todo[--depth];
		const struct re_code *code;

		if (t.pc < 0) {
			now.at[t.slot] = t.old;
			continue;
		}
		if (!sparse_add(r->list, t.pc))
			continue;
		r->slots[r->list->count - 1] = now;
		code = &r->re->code[t.pc];
		if (code->op == OP_JUMP) {
			r->todo[depth++] =
			    (struct todo){ t.pc + code->x, 0, 0 };
		} else if (code->op == OP_SPLIT) {
			r->todo[depth++] =
			    (struct todo){ t.pc + code->y, 0, 0 };
			r->todo[depth++] =
			    (struct todo){ t.pc + code->x, 0, 0 };
		} else if (code->op == OP_SAVE) {
			r->todo[depth++] =
			    (struct todo){ -1, code->x, now.at[code->x] };
			now.at[code->x] = at;
			r->todo[depth++] = (struct todo){ t.pc + 1, 0, 0 };
		} else if (code->op == OP_ASSERT &&
			   holds((enum re_assert)code->x, before, c)) {
			r->todo[depth++] = (struct todo){ t.pc + 1, 0, 0 };
		}
	}
}

/* Fill in the groups of a match that re_find() found. */
bool
re_groups(struct re *re, const char *text, size_t len,
    const struct re_span *found, struct re_span group[RE_GROUPS])
{
	size_t n = re->count;
	struct sparse list[2];
	struct slots *slots[2], none, *result = NULL;
	struct runner r = { .re = re };
	int turn = 0;

	for (int i = 0; i < 2; i++) {
		sparse_init(&list[i], n);
		slots[i] = xmalloc(n * sizeof(*slots[i]));
	}
	r.todo = xmalloc((n + 1) * 2 * sizeof(*r.todo));
	for (int i = 0; i < 2 * RE_GROUPS; i++)
		none.at[i] = SIZE_MAX;
	for (size_t i = found->from; i <= found->to && result == NULL; i++) {
		enum before before =
		    i == 0 ? BEFORE_BEGIN : kind_of((unsigned char)text[i - 1]);
		int c = i < len ? (unsigned char)text[i] : -1;
		struct sparse *old = &list[turn ^ 1];

		r.list = &list[turn];
		r.slots = slots[turn];
		r.list->count = 0;
		if (i == found->from)
			add_thread(&r, 0, &none, i, before, c);
		for (size_t k = 0; i > found->from && k < old->count; k++) {
			const struct re_code *code = &re->code[old->dense[k]];

			if (code->op <= OP_SET &&
			    takes(re, code, (unsigned char)text[i - 1]))
				add_thread(&r, old->dense[k] + 1,
				    &slots[turn ^ 1][k], i, before, c);
		}
		for (size_t k = 0;
		     i == found->to && result == NULL && k < r.list->count; k++)
			if (re->code[r.list->dense[k]].op == OP_MATCH)
				result = &r.slots[k];
		turn ^= 1;
	}
	for (int g = 0; g < RE_GROUPS; g++) {
		group[g] = (struct re_span){ 1, 0 };
		if (result != NULL && result->at[2 * g + 1] != SIZE_MAX)
			group[g] = (struct re_span){ result->at[2 * g],
				result->at[2 * g + 1] };
	}
	for (int i = 0; i < 2; i++) {
		free(list[i].dense);
		free(list[i].where);
		free(slots[i]);
	}
	free(r.todo);
	return result != NULL;
}
