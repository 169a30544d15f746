/*
 * session.c - the processes that use this server.
 *
 * Slots are used again in turn, so a number comes back only after many others:
 * a lock whose dead owner's number stands in it is not taken for a living
 * one's.
 */
#include <servers/sync/sync.h>

enum { SHIFT = 12, GENERATIONS = 256, PIDS = 512 };

static struct session sessions[SESSIONS]; /* 0: none */
static u16 of_who[WHO_MAX];
static u16 free_first, free_last;
static u32 fresh = 1;

void
session_init(void)
{
	u32 n = serve_processes();

	n = n < SESSIONS ? n : SESSIONS;
	serve_wire(sessions, n * (u32)sizeof sessions[0]);
	serve_wire(of_who, sizeof of_who);
	for (fresh = 1; fresh < n; fresh++) {
		sessions[fresh].next_free =
		    (u16)(fresh + 1 < n ? fresh + 1 : 0);
		free_last = (u16)fresh;
	}
	free_first = n > 1;
}

u32
session_number(const struct session *s)
{
	return (u32)(s - sessions);
}

struct session *
session_get(u32 index)
{
	return index != 0 && index < SESSIONS && sessions[index].used
		   ? &sessions[index]
		   : NULL;
}

struct session *
session_of(const struct request *rq)
{
	if (rq->badge != 0 && rq->badge < OBJECT_BADGE)
		return session_get(rq->badge);
	return rq->who < WHO_MAX ? session_get(of_who[rq->who]) : NULL;
}

struct session *
session_named(u32 id)
{
	struct session *s = session_get(id & (SESSIONS - 1));

	return s != NULL && s->generation == id >> SHIFT ? s : NULL;
}

/* The who table has every process once; its index is what sessions go by. */
struct session *
session_of_pid(u32 pid)
{
	for (u32 i = 1; pid != 0 && i < fresh; i++)
		if (sessions[i].used && sessions[i].pid == pid)
			return &sessions[i];
	return NULL;
}

static struct session *
slot_new(void)
{
	struct session *s;

	if (free_first != 0) {
		s = &sessions[free_first];
		free_first = s->next_free;
		if (free_first == 0)
			free_last = 0;
		return s;
	}
	if (fresh < SESSIONS && serve_wire(&sessions[fresh], sizeof *s) == 0)
		return &sessions[fresh++];
	return NULL;
}

static void
slot_free(struct session *s)
{
	u16 i = (u16)session_number(s);

	s->used = 0;
	s->generation++;
	s->next_free = 0;
	if (free_last != 0)
		sessions[free_last].next_free = i;
	else
		free_first = i;
	free_last = i;
}

int
do_open(struct request *rq, const struct sync_open_q *q, struct sync_open_r *r)
{
	struct session *s;
	u32 index;
	int err;

	(void)q;
	if (rq->badge != 0 || rq->who >= WHO_MAX)
		return -E_PERM;
	/* One that is closed is not here any more: CLOSED comes before calls.
	 */
	if (of_who[rq->who] != 0)
		return -E_EXIST;
	s = slot_new();
	if (s == NULL)
		return -E_AGAIN;
	index = session_number(s);
	err = serve_mint(index, &rq->give[0]);
	if (err != 0) {
		slot_free(s);
		return err;
	}
	rq->ngive = 1;
	*s = (struct session){ .used = 1,
		.who = (u16)rq->who,
		.pid = serve_who(rq)->pid,
		.generation = s->generation };
	of_who[rq->who] = (u16)index;
	r->id = (u32)s->generation << SHIFT | index;
	return 0;
}

int
do_bye(struct request *rq, const struct sync_bye_q *q, struct sync_bye_r *r)
{
	struct session *s = session_get(rq->badge);

	(void)r;
	if (s == NULL)
		return -E_PERM;
	s->bye = q->on != 0;
	return 0;
}

/* The process has ended, or runs another program now. */
void
session_closed(u32 badge)
{
	struct session *s = session_get(badge);
	struct waiter *w = NULL;
	struct object *o = NULL;

	if (s == NULL)
		return;
	while (s->waits != 0 && (w = waiter_each(w)) != NULL)
		if (w->session == badge) {
			w->session = 0;
			s->waits--;
		}
	while (s->objects != 0 && (o = object_each(o)) != NULL)
		if (o->session == badge) {
			o->session = 0;
			s->objects--;
		}
	if (of_who[s->who] == badge)
		of_who[s->who] = 0;
	word_owner_gone(s);
	mon_owner_gone(badge);
	if (s->bye)
		sem_drop_held(s);
	else
		sem_give_back(s);
	event_gone(s->pid);
	slot_free(s);
}
