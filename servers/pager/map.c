/*
 * map.c - the regions of a space as lines of text.
 */
#include <servers/lib/serve.h>
#include <servers/pager/pager.h>

enum { TEXT = 2048, LINE_MAX_ = 80 };

static const char *
kind_name(const struct region *r)
{
	switch (r->kind) {
	case KIND_HEAP:
		return " [heap]";
	case KIND_STACK:
		return " [stack]";
	}
	return "";
}

int
do_map(struct request *rq, const struct pager_map_q *q, struct pager_map_r *r)
{
	const struct space *s = space_of(q->asid);
	const struct region *g;
	static char text[TEXT];
	u32 n = 0, at = 0, len = request_len1(rq);
	int done;

	if (rq->badge != PAGER_SYSTEM)
		return -E_PERM;
	if (s == NULL)
		return -E_SRCH;
	if (len > TEXT)
		len = TEXT;
	for (g = s->first; g != NULL; g = g->next, at++) {
		if (at < q->from)
			continue;
		if (n + LINE_MAX_ > len)
			break;
		n += serve_print(text + n, LINE_MAX_,
		    "%08x-%08x %c%c%c%c 00000000 00:00 0%s\n", g->start, g->end,
		    g->prot & PROT_R ? 'r' : '-', g->prot & PROT_W ? 'w' : '-',
		    g->prot & PROT_X ? 'x' : '-', g->shared ? 's' : 'p',
		    kind_name(g));
		r->lines++;
	}
	done = n != 0 ? serve_copyout(rq, 0, text, n) : 0;
	if (done < 0)
		return done;
	r->bytes = (u32)done;
	return 0;
}
