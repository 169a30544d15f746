/*
 * serve.c - the message loop: receive, hand over, answer, for ever.
 *
 * One answer per token: a handler's result is sent with the next receive, in
 * one kernel call.  A request is copied out of the message buffer at once, so
 * a handler may call others.  What a handler wanted to give to a caller that
 * is gone is closed, so its badge ends and the server hears of it.
 */
#include <string.h>
#include <servers/lib/serve.h>
#include <servers/lib/handles.h>
#include <libc/sys/sys.h>
#include <proto/svc.h>
#include <proto/who.h>

handle_t serve_port = HS_PORT;
const char *serve_name = "server";
static u32 idle_mark;
u32 *serve_busy = &idle_mark;

/* Move an answer into the message buffer; its label. */
static inline u32
pack(const struct request *rq, int err)
{
	struct msgbuf *b = ipc_buf();
	u32 label = (u32)-err, n;

	b->token = rq->token;
	if (rq->rwords > 0) {
		n = rq->rwords <= BODY_WORDS ? rq->rwords : BODY_WORDS;
		memcpy(b->body, rq->rbody, 4 * n);
		label |= n << LABEL_BODY_SHIFT;
	}
	if (rq->ngive > 0) {
		n = rq->ngive <= 2 ? rq->ngive : 2;
		b->give[0] = rq->give[0];
		b->give[1] = rq->give[1];
		label |= n << LABEL_GIVE_SHIFT | (rq->keep & 3) << 30;
	}
	return label;
}

/* Take what was received out of the message buffer. */
static void
unpack(struct request *rq, u32 label, const u32 w[4])
{
	const struct msgbuf *b = ipc_buf();
	u32 n =
	    LABEL_BODY(label) <= BODY_WORDS ? LABEL_BODY(label) : BODY_WORDS;

	rq->label = label;
	rq->badge = b->badge;
	rq->token = b->token;
	rq->who = b->who;
	for (u32 i = 0; i < 4; i++)
		rq->w[i] = w[i];
	if (n > 0)
		memcpy(rq->body, b->body, 4 * n);
	rq->got[0] = rq->got[1] = NO_HANDLE;
	if (LABEL_GIVE(label) != 0) {
		rq->got[0] = b->got[0];
		rq->got_badge[0] = b->got_badge[0];
	}
	if (LABEL_GIVE(label) == 2) {
		rq->got[1] = b->got[1];
		rq->got_badge[1] = b->got_badge[1];
	}
	rq->ngive = rq->keep = rq->rwords = 0;
	rq->rw[0] = rq->rw[1] = rq->rw[2] = rq->rw[3] = 0;
}

/* What could not be delivered is closed, unless it was to be kept. */
static void
drop_given(const struct request *rq)
{
	for (u32 i = 0; i < rq->ngive && i < 2; i++)
		if (!(rq->keep & 1u << i))
			sys_handle_close(rq->give[i]);
}

static void
event(const struct service *s, u32 label, const u32 w[4])
{
	switch (label) {
	case EV_NOTIFY:
		if (s->notify != NULL)
			s->notify(w[0]);
		break;
	case EV_READY:
		if (s->ready != NULL)
			s->ready(w[0]);
		break;
	case EV_CANCEL:
		if (s->cancel != NULL)
			s->cancel(w[0], w[1]);
		break;
	case EV_DONE:
		if (s->done != NULL)
			s->done(w[0], w[1]);
		break;
	case EV_DEAD:
		if (s->dead != NULL)
			s->dead(w[0]);
		break;
	case EV_CLOSED:
		if (s->closed != NULL)
			s->closed(w[0]);
		break;
	}
}

/* Let the server take a request; whether there is an answer to send. */
static int
request(const struct service *s, struct request *rq, int *err)
{
	if (LABEL_GIVE(rq->label) != 0)
		handles_trim(rq);
	if (LABEL_OP(rq->label) == svc_ping_n) {
		*err = 0;
		return 1;
	}
	*err = s->request(rq);
	if (*err == REPLY_LATER)
		return 0;
	/* No handler has seen it. */
	if (*err == -E_NOSYS || *err == -E_PROTO)
		handles_drop(rq);
	return 1;
}

_Noreturn void
serve(const struct service *s)
{
	struct request rq;
	struct msgbuf *b = ipc_buf();
	int err, answer = 0;
	u32 w[4] = { 0, 0, 0, 0 }, label, to;

	serve_name = s->name;
	err = sys_port_bind(serve_port);
	if (err != 0) {
		serve_log("no port to serve on (%s)", serve_error(err));
		sys_thread_exit();
	}
	for (;;) {
		if (s->idle != NULL && (s->work == NULL || *s->work != 0)) {
			if (answer)
				serve_answer_or_drop(&rq, err);
			answer = 0;
			s->idle();
		}
		label = 0;
		b->token = 0;
		if (answer) {
			label = pack(&rq, err);
			for (u32 i = 0; i < 4; i++)
				w[i] = rq.rw[i];
		}
		b->slots = 0;
		to = ~(u32)SYS_reply_recv;
		/* More to do: look for a message, but do not wait for one. */
		if (s->work != NULL && *s->work != 0) {
			b->deadline = 1;
			to ^= CALL_TIMED;
		}
		*serve_busy = 0;
		label = ipc_trap(to, label, w);
		*serve_busy = 1;
		if (IS_ERR(label)) {
			if (answer && label == (u32)-E_STALE) {
				drop_given(&rq);
				if (s->undelivered != NULL)
					s->undelivered(&rq);
			} else if (answer && label != (u32)-E_TIMEDOUT) {
				/* What was to be given cannot be: say so. */
				rq.ngive = 0;
				serve_answer(&rq, -E_IO);
			}
			answer = 0;
			continue;
		}
		if (b->token != 0) {
			unpack(&rq, label, w);
			answer = request(s, &rq, &err);
		} else {
			answer = 0;
			event(s, label, w);
		}
	}
}

int
serve_answer(struct request *rq, int err)
{
	u32 w[4] = { rq->rw[0], rq->rw[1], rq->rw[2], rq->rw[3] };
	u32 label = pack(rq, err);

	return sys_reply(label, w);
}

int
serve_answer_with(struct request *rq, int err, const void *r, u32 rlen)
{
	proto_put(rq, r, rlen);
	return serve_answer(rq, err);
}

void
serve_answer_or_drop(struct request *rq, int err)
{
	if (serve_answer(rq, err) != 0)
		drop_given(rq);
}

int
serve_mint(u32 badge, handle_t *out)
{
	i32 h = sys_mint(serve_port, badge, SLOT_LOWEST);

	if (h < 0)
		return h;
	*out = (handle_t)h;
	return 0;
}

const struct who *
serve_who(const struct request *rq)
{
	static const struct who nobody = { .uid = 65534, .gid = 65534 };

	if (rq->who >= WHO_MAX)
		return &nobody;
	return (const struct who *)WHO_BASE + rq->who;
}
