/*
 * event.c - one word from one process to another, when both are there.
 *
 * A sender's target may have no session, so that its end is not told: then the
 * table of processes is looked at ten times a second.
 *
 * a: sender: 0 pid of the target, 1 the word, 2 the target's index in the
 * table (0: it has a session).  Both: 3 own pid.
 */
#include <servers/sync/sync.h>
#include <libc/sys/sys.h>

enum { BUCKETS = 256, LOOK_US = 100000 };

static struct queue senders[BUCKETS], receivers[BUCKETS];
static u32 watched; /* the timer runs */

static struct queue *
of_pid(struct queue *q, u32 pid)
{
	return &q[pid % BUCKETS];
}

/* The first in q that has pid at a[i]. */
static struct waiter *
find(struct queue *q, u32 i, u32 pid)
{
	struct waiter *w = of_pid(q, pid)->first;

	while (w != NULL && w->a[i] != pid)
		w = w->next;
	return w;
}

static const struct who *
table(void)
{
	static const struct request first = { .who = 0 };

	return serve_who(&first);
}

/* The index of a process; 0: there is none. */
static u32
who_of_pid(u32 pid)
{
	const struct who *t = table();

	for (u32 i = 1; i < WHO_MAX; i++)
		if (t[i].pid == pid)
			return i;
	return 0;
}

static void
watch(void)
{
	watched =
	    sys_timer(serve_port, BIT_TIMER, sys_clock(NULL) + LOOK_US) == 0;
}

void
event_timer(void)
{
	struct waiter *w, *next;
	u32 left = 0;

	watched = 0;
	for (u32 i = 0; i < BUCKETS; i++)
		for (w = senders[i].first; w != NULL; w = next) {
			next = w->next;
			if (w->a[2] == 0)
				continue;
			if (table()[w->a[2]].pid != w->a[0])
				waiter_answer(w, -E_SRCH, NULL, 0);
			else
				left++;
		}
	if (left != 0)
		watch();
}

int
do_event_send(struct request *rq, const struct sync_event_send_q *q,
    struct sync_event_send_r *r)
{
	struct session *s = session_get(rq->badge);
	struct waiter *w;
	u32 who = 0;

	(void)r;
	if (s == NULL)
		return -E_PERM;
	if (q->pid == 0 || q->pid == s->pid)
		return -E_INVAL;
	while ((w = find(receivers, 3, q->pid)) != NULL) {
		struct sync_event_recv_r got = { s->pid, q->word };

		if (waiter_answer(w, 0, &got, sizeof got) == 0)
			return 0;
	}
	if (session_of_pid(q->pid) == NULL) {
		who = who_of_pid(q->pid);
		if (who == 0)
			return -E_SRCH;
	}
	w = waiter_new(rq, of_pid(senders, q->pid), W_EVENT_SEND, NULL);
	if (w == NULL)
		return -E_NOMEM;
	w->a[0] = q->pid;
	w->a[1] = q->word;
	w->a[2] = who;
	w->a[3] = s->pid;
	if (who != 0 && !watched)
		watch();
	return REPLY_LATER;
}

int
do_event_recv(struct request *rq, const struct sync_event_recv_q *q,
    struct sync_event_recv_r *r)
{
	struct session *s = session_get(rq->badge);
	struct waiter *w;

	(void)q;
	if (s == NULL)
		return -E_PERM;
	w = find(senders, 0, s->pid);
	if (w != NULL) {
		r->pid = w->a[3];
		r->word = w->a[1];
		/* Told to have sent only if it was received. */
		if (serve_answer_with(rq, 0, r, sizeof *r) == 0)
			waiter_answer(w, 0, NULL, 0);
		return REPLY_LATER;
	}
	w = waiter_new(rq, of_pid(receivers, s->pid), W_EVENT_RECV, NULL);
	if (w == NULL)
		return -E_NOMEM;
	w->a[3] = s->pid;
	return REPLY_LATER;
}

/* A process with a session has ended (or runs another program). */
void
event_gone(u32 pid)
{
	struct waiter *w;

	while ((w = find(senders, 0, pid)) != NULL)
		waiter_answer(w, -E_SRCH, NULL, 0);
}
