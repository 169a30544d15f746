/*
 * mbox.c - mailboxes: messages in order, whole or not at all.
 *
 * A sender waits (with its lease) until there is a slot, a receiver until there
 * is a message; box_run lets the first of each go on.  Who is first may have to
 * wait for a page of its own: then the others wait behind it.
 */
#include <stdlib.h>
#include <servers/sync/sync.h>

int
do_mbox_create(struct request *rq, const struct sync_mbox_create_q *q,
    struct sync_mbox_create_r *r)
{
	struct object *o;
	int err;

	(void)r;
	if (session_get(rq->badge) == NULL)
		return -E_PERM;
	if (q->slots == 0 || q->slots > SYNC_SLOTS)
		return -E_INVAL;
	err = object_new(rq, O_BOX, &o);
	if (err == 0)
		o->box.slots = q->slots;
	return err;
}

static void
append(struct object *o, struct message *m)
{
	m->next = NULL;
	if (o->box.last != NULL)
		o->box.last->next = m;
	else
		o->box.first = m;
	o->box.last = m;
	o->box.used++;
	o->box.bytes += m->len;
}

/* The first sender's message; was there one, and did it go? */
static u32
take(struct object *o)
{
	struct waiter *w = o->queue.first;
	struct message *m;
	int err;

	if (w == NULL || w->paging || o->box.used >= o->box.slots ||
	    o->box.bytes + w->len > SYNC_BOX_BYTES)
		return 0;
	if (w->half == NULL) {
		w->half = malloc(sizeof *m + w->len);
		if (w->half != NULL)
			w->half->len = w->len;
	}
	m = w->half;
	err = m != NULL ? waiter_copyin(w, m->data, m->len) : -E_NOMEM;
	if (err == -E_AGAIN)
		return 0;
	if (err == 0)
		w->half = NULL; /* ours */
	if (waiter_answer(w, err, NULL, 0) == 0 && err == 0)
		append(o, m);
	else if (err == 0)
		free(m);
	return 1;
}

static void
drop_first(struct object *o)
{
	struct message *m = o->box.first;

	o->box.first = m->next;
	if (m->next == NULL)
		o->box.last = NULL;
	o->box.used--;
	o->box.bytes -= m->len;
	free(m);
}

/* The first receiver; was there one, and did it go? */
static u32
hand_out(struct object *o)
{
	struct waiter *w = o->second.first;
	struct message *m = o->box.first;
	struct sync_mbox_recv_r r;
	int err;

	if (w == NULL || w->paging || m == NULL)
		return 0;
	r.len = m->len;
	err = m->len > w->len ? -E_MSGSIZE : waiter_copyout(w, m->data, m->len);
	if (err == -E_AGAIN)
		return 0;
	if (waiter_answer(w, err, &r, sizeof r) == 0 && err == 0)
		drop_first(o);
	return 1;
}

void
box_run(struct object *o)
{
	while (take(o) || hand_out(o))
		;
}

static int
start(struct request *rq, enum kind kind)
{
	struct object *o;
	int err = object_of(rq, O_BOX, &o);

	if (err != 0)
		return err;
	if (kind == W_SEND && request_len1(rq) > SYNC_MESSAGE)
		return -E_MSGSIZE;
	if (waiter_new(rq, kind == W_SEND ? &o->queue : &o->second, kind, o) ==
	    NULL)
		return -E_NOMEM;
	box_run(o);
	return REPLY_LATER;
}

int
do_mbox_send(struct request *rq, const struct sync_mbox_send_q *q,
    struct sync_mbox_send_r *r)
{
	(void)q, (void)r;
	return start(rq, W_SEND);
}

int
do_mbox_recv(struct request *rq, const struct sync_mbox_recv_q *q,
    struct sync_mbox_recv_r *r)
{
	(void)q, (void)r;
	return start(rq, W_RECV);
}

int
do_mbox_info(struct request *rq, const struct sync_mbox_info_q *q,
    struct sync_mbox_info_r *r)
{
	struct object *o;
	int err = object_of(rq, O_BOX, &o);

	(void)q;
	if (err != 0)
		return err;
	r->slots = o->box.slots;
	r->used = o->box.used;
	for (struct waiter *w = o->queue.first; w != NULL; w = w->next)
		r->senders++;
	for (struct waiter *w = o->second.first; w != NULL; w = w->next)
		r->receivers++;
	return 0;
}

void
box_end(struct object *o)
{
	while (o->box.first != NULL)
		drop_first(o);
}
