/*
 * poll.c - wait until one of several descriptors is ready.
 *
 * First everybody is asked.  Then, if nothing was ready, the question is sent
 * to all at once, to be answered when something is (submitted calls whose
 * answers arrive at a port of our own); the first answer wins, the others are
 * called back.  One descriptor alone needs no more than a call.
 *
 * Invariant: no call is in flight when poll returns.
 */
#include <poll.h>
#include <unistd.h>
#include <libc/posix/call.h>
#include <libc/posix/poll.h>
#include <libc/thread/thread.h>

enum { CALLS_MAX = NOFILE };

struct own {
	bool made;
	handle_t port;
	u32 ncalls;
	handle_t call[CALLS_MAX];
};
static struct own first; /* the main thread's */

/* The calling thread's: only who is bound to a port can receive there. */
static struct own *
mine(void)
{
	struct pthread *t = __self();

	if (t->poll == NULL)
		t->poll = t->main ? &first : calloc(1, sizeof first);
	return t->poll;
}

/* A child has none of these handles. */
void
__poll_forked(void)
{
	struct own *own = __self()->poll;

	if (own != NULL) {
		own->made = false;
		own->ncalls = 0;
	}
}

/* A thread ends. */
void
__poll_end(struct pthread *t)
{
	struct own *own = t->poll;

	t->poll = NULL;
	for (u32 i = 0; i < own->ncalls; i++)
		sys_handle_close(own->call[i]);
	if (own->made)
		sys_handle_close(own->port);
	own->made = false;
	own->ncalls = 0;
	if (own != &first)
		free(own);
}

/* Out of the descriptors' way, and not for a child or the next program. */
static int
put_away(int h)
{
	int to;

	if (h < 0)
		return h;
	to = sys_handle_dup((handle_t)h, SLOT_SCRATCH);
	sys_handle_close((handle_t)h);
	return to;
}

static int
want_calls(struct own *own, u32 n)
{
	int h;

	if (own == NULL)
		return -E_NOMEM;
	if (!own->made) {
		h = put_away(sys_port_create(RANK_USER));
		if (h < 0)
			return h;
		own->port = (handle_t)h;
		h = sys_port_bind(own->port);
		if (h < 0) {
			sys_handle_close(own->port);
			return h;
		}
		own->made = true;
	}
	for (; own->ncalls < n; own->ncalls++) {
		h = put_away(sys_call_create(own->port, own->ncalls));
		if (h < 0)
			return h;
		own->call[own->ncalls] = (handle_t)h;
	}
	return 0;
}

/* What the server is asked. */
static u32
events_of(const struct pollfd *p)
{
	u32 events = (u32)p->events & (POLLIN | POLLOUT);

	if (p->events & POLLRDNORM)
		events |= POLLIN;
	if (p->events & POLLWRNORM)
		events |= POLLOUT;
	return events;
}

/* What the program gets; true: something. */
static bool
set_events(struct pollfd *p, int err, u32 got)
{
	if (err == -E_BADHANDLE)
		p->revents = POLLNVAL;
	else if (err == -E_NOSYS) /* such files never make one wait */
		p->revents =
		    p->events & (POLLIN | POLLOUT | POLLRDNORM | POLLWRNORM);
	else if (err != 0)
		p->revents = POLLERR;
	else {
		p->revents = (short)(got & (events_of(p) | POLLERR | POLLHUP));
		p->revents &= p->events | POLLERR | POLLHUP;
		if (got & POLLIN)
			p->revents |= p->events & POLLRDNORM;
		if (got & POLLOUT)
			p->revents |= p->events & POLLWRNORM;
	}
	return p->revents != 0;
}

static bool
ask(struct pollfd *p)
{
	struct file_poll_q q = { events_of(p), 0 };
	struct file_poll_r r = { 0 };
	int err;

	if (p->fd >= NOFILE)
		return set_events(p, -E_BADHANDLE, 0);
	err = CALL(file_poll((handle_t)p->fd, &q, &r, NULL));
	return set_events(p, err, r.revents);
}

/* One descriptor: 1 ready, 0 the time is up, -E_. */
static int
wait_one(struct pollfd *p, u64 until)
{
	struct file_poll_q q = { events_of(p), 1 };
	struct file_poll_r r = { 0 };
	struct ipc_opt o = { .deadline = until };
	int err = WAIT_ONCE(file_poll((handle_t)p->fd, &q, &r, &o));

	if (err == -E_INTR)
		return err;
	if (err == -E_TIMEDOUT)
		return 0;
	return set_events(p, err, r.revents);
}

static int
submit(u32 i, const struct pollfd *p)
{
	struct msgbuf *b = ipc_buf();

	b->body[0] = events_of(p);
	b->body[1] = 1;
	b->body[2] = b->body[3] = 0;
	b->slots = 0;
	return sys_submit(mine()->call[i], (handle_t)p->fd, file_poll_n);
}

/* The next answer: its call's number; -E_INTR, -E_TIMEDOUT. */
static int
next_done(u64 until, int *err, u32 *got)
{
	u32 w[4] = { 0 }, label;

	for (;;) {
		ipc_buf()->token = 0;
		ipc_buf()->deadline = until;
		label = sys_reply_recv(0, w);
		if (IS_ERR(label))
			return (int)label;
		if (ipc_buf()->token != 0 || label != EV_DONE ||
		    w[0] >= mine()->ncalls)
			continue;
		*err = IS_ERR(w[1]) ? (int)w[1] : -(int)LABEL_OP(w[1]);
		*got = w[2];
		return (int)w[0];
	}
}

/* Call all back that are out; an answer that was under way still counts. */
static int
call_back(struct pollfd *fds, const u16 *of, bool *out, u32 n)
{
	u32 i, left = 0, got;
	int ready = 0, err, done;

	for (i = 0; i < n; i++)
		if (out[i]) {
			sys_call_cancel(mine()->call[i]);
			left++;
		}
	while (left > 0) {
		done = next_done(0, &err, &got);
		if (done == -E_INTR)
			continue;
		if (done < 0)
			break;
		if ((u32)done >= n || !out[done])
			continue;
		out[done] = false;
		left--;
		if (err != -E_CANCELED && err != -E_INTR && err != -E_RESTARTED)
			ready += set_events(&fds[of[done]], err, got);
	}
	return ready;
}

/* Several: how many are ready, 0 when the time is up, -E_. */
static int
wait_many(struct pollfd *fds, const u16 *of, u32 n, u64 until)
{
	bool out[CALLS_MAX] = { false };
	int err = want_calls(mine(), n), done = 0, ready = 0;
	u32 i, got = 0;

	if (err < 0)
		return err;
	ipc_buf()->user[USER_INTR] = 0;
	for (i = 0; i < n; i++) {
		err = submit(i, &fds[of[i]]);
		out[i] = err == 0;
		if (err < 0 && set_events(&fds[of[i]], err, 0)) {
			ready++;
			break;
		}
	}
	if (ready == 0) {
		do {
			done = next_done(until, &err, &got);
			/* a server was restarted: its successor is asked */
			if (done >= 0 && err == -E_RESTARTED &&
			    (err = submit((u32)done, &fds[of[done]])) == 0)
				done = -E_INTR;
		} while (done == -E_INTR && ipc_buf()->user[USER_INTR] == 0 &&
			 !ipc_buf()->user[USER_CANCEL]);
		if (done >= 0) {
			out[done] = false;
			ready += set_events(&fds[of[done]], err, got);
		}
	}
	ready += call_back(fds, of, out, n);
	if (ready == 0 && done < 0 && done != -E_TIMEDOUT)
		return done;
	return ready;
}

static int
wait_some(struct pollfd *fds, const u16 *of, u32 n, u64 until)
{
	int err;

	if (n == 0) {
		err = WAIT_ONCE(sys_sleep(until));
		return err == -E_TIMEDOUT ? 0 : err;
	}
	return n == 1 ? wait_one(&fds[of[0]], until)
		      : wait_many(fds, of, n, until);
}

/* Wait for nothing, for ever: until a handler has run. */
#define FOREVER (~0ull >> 1)

int
poll(struct pollfd *fds, nfds_t n, int ms)
{
	u64 until = ms < 0 ? 0 : sys_clock(NULL) + (u64)ms * 1000;
	u16 of[CALLS_MAX]; /* those that are asked for */
	u32 asked = 0;
	int ready = 0;

	if (n > NOFILE)
		return __fail(E_INVAL);
	for (nfds_t i = 0; i < n; i++) {
		fds[i].revents = 0;
		if (fds[i].fd < 0)
			continue;
		of[asked++] = (u16)i;
		ready += ask(&fds[i]);
	}
	/* A wake-up for nothing leads to another wait, within the same time. */
	while (ready == 0 && (ms < 0 || sys_clock(NULL) < until)) {
		ready = wait_some(
		    fds, of, asked, asked == 0 && ms < 0 ? FOREVER : until);
		if (ms >= 0 && ready == 0)
			break;
	}
	if (ready == -E_INTR && ipc_buf()->user[USER_CANCEL])
		__cancel_point();
	return ready < 0 ? __fail(ready) : ready;
}
