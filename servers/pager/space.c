/*
 * space.c - address spaces by number.
 *
 * A number is given out again only when its task's death was told (if it was
 * adopted) and its badge is closed (if it was minted): else a late event
 * would hit a stranger.
 */
#include <servers/lib/serve.h>
#include <servers/pager/object.h>
#include <servers/pager/swap.h>
#include <libc/sys/sys.h>

static struct space space[SPACES + 1]; /* 0: none */
static u32 free_head, fresh = 1;       /* from fresh on never used */
static u32 serial;

void
space_init(void)
{
	u32 n = serve_processes();

	serve_handles(n);
	serve_wire(space, (n < SPACES ? n + 1 : SPACES) * (u32)sizeof space[0]);
	ranges_init(n);
}

u32
space_id(const struct space *s)
{
	return (u32)(s - space);
}

u32
spaces_highest(void)
{
	return fresh - 1;
}

struct space *
space_of(u32 asid)
{
	if (asid == 0 || asid > SPACES || !(space[asid].state & SPACE_LIVE))
		return NULL;
	return &space[asid];
}

struct space *
space_caller(const struct request *rq)
{
	struct space *s = space_of(rq->badge);

	if (s != NULL && rq->who != 0)
		s->who = rq->who;
	return s;
}

struct space *
space_new(void)
{
	struct space *s = &space[free_head];

	if (free_head != 0) {
		free_head = s->next_free;
	} else {
		s = &space[fresh];
		if (fresh > SPACES || serve_wire(s, sizeof *s) != 0)
			return NULL;
		fresh++;
	}
	__builtin_memset(s, 0, sizeof *s);
	s->state = SPACE_LIVE;
	s->serial = ++serial;
	limits_init(s);
	s->task = NO_HANDLE;
	return s;
}

static void
release(struct space *s)
{
	if (s->state != 0)
		return;
	s->next_free = free_head;
	free_head = space_id(s);
}

void
space_end(struct space *s)
{
	/* What lies on swap is ours to give up; frames go with the task. */
	for (struct region *r = s->first; r != NULL && s->out > 0; r = r->next)
		told_empty(s, r->lo, (r->hi - r->lo) >> PAGE_SHIFT);
	oom_ended(space_id(s));
	sweep_later();
	range_drop_all(s);
	object_hold(s, NULL);
	if (s->task != NO_HANDLE)
		sys_handle_close(s->task);
	s->task = NO_HANDLE;
	s->state &= ~(u32)SPACE_LIVE;
	release(s);
}

void
space_dead(u32 asid)
{
	struct space *s;

	if (asid == 0 || asid > SPACES ||
	    !(space[asid].state & SPACE_NEEDS_DEAD))
		return;
	s = &space[asid];
	s->state &= ~(u32)SPACE_NEEDS_DEAD;
	if (s->state & SPACE_LIVE)
		space_end(s);
	else
		release(s);
}

void
space_closed(u32 asid)
{
	struct space *s;

	if (asid == 0 || asid > SPACES ||
	    !(space[asid].state & SPACE_NEEDS_CLOSED))
		return;
	s = &space[asid];
	s->state &= ~(u32)SPACE_NEEDS_CLOSED;
	release(s);
}
