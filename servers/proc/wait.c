/*
 * wait.c - a parent that wants to know how its children do.
 */
#include <servers/proc/op.h>

enum { NO_HANG = 1, STOPPED_TOO = 2, CONTINUED_TOO = 8, OPTIONS = 11 };
enum { STATUS_STOP = 0x7f, STATUS_CONTINUED = 0xffff };

static u32
matches(const struct process *parent, const struct process *p, i32 pid)
{
	if (pid > 0)
		return p->pid == (u32)pid;
	if (pid == 0)
		return p->pgrp == parent->pgrp;
	return pid == -1 || p->pgrp == (u32)-pid;
}

/* A zombie to tell of; NULL. */
static struct process *
zombie(const struct process *parent, i32 pid)
{
	for (u32 i = parent->zombie; i != 0; i = process[i].next)
		if (matches(parent, &process[i], pid))
			return &process[i];
	return NULL;
}

/* A living child; with news only one whose stop or going on is untold. */
static struct process *
living(const struct process *parent, i32 pid, u32 news)
{
	for (u32 i = parent->child; i != 0; i = process[i].next)
		if (matches(parent, &process[i], pid) &&
		    (news == 0 || (process[i].flags & news)))
			return &process[i];
	return NULL;
}

static u32
news_of(u32 options)
{
	return (options & STOPPED_TOO ? F_TELL_STOP : 0) |
	       (options & CONTINUED_TOO ? F_TELL_CONT : 0);
}

/*
 * Is there an answer now?  0: r is filled in, and *of is the child it tells of
 * (NULL: none, with NO_HANG); -E_CHILD; -E_AGAIN: wait.
 */
static int
look(const struct process *parent, i32 pid, u32 options, struct proc_wait_r *r,
    struct process **of)
{
	u32 news = news_of(options);
	struct process *p = zombie(parent, pid);

	*of = p;
	if (p != NULL) {
		r->pid = (i32)p->pid;
		r->status = p->status;
		r->utime_us = p->cpu_us < ~0u ? (u32)p->cpu_us : ~0u;
		return 0;
	}
	if (news != 0 && (p = living(parent, pid, news)) != NULL) {
		*of = p;
		r->pid = (i32)p->pid;
		r->status = p->flags & news & F_TELL_STOP
				? (p->status & 0xff) << 8 | STATUS_STOP
				: STATUS_CONTINUED;
		return 0;
	}
	if (living(parent, pid, 0) == NULL)
		return -E_CHILD;
	return options & NO_HANG ? 0 : -E_AGAIN;
}

/* The answer was delivered: it is not told again. */
static void
told(struct process *p, u32 options)
{
	u32 news = news_of(options);

	if (p == NULL)
		return;
	if (p->state == P_ZOMBIE) {
		process[p->parent].child_us += p->cpu_us + p->child_us;
		reap(p);
	} else if (p->flags & news & F_TELL_STOP) {
		p->flags &= (u16)~F_TELL_STOP;
	} else {
		p->flags &= (u16)~F_TELL_CONT;
	}
}

/* Something about parent's children has changed: answer who waits for it. */
void
wait_wake(struct process *parent)
{
	struct waiter *w = waiter_first(parent), *next;

	for (; w != NULL; w = next) {
		struct proc_wait_r r = { 0 };
		struct process *of;
		u32 options = w->options;
		token_t token = w->token;
		int err;

		next = waiter_next(w);
		if (w->kind != WAIT_CHILD)
			continue;
		err = look(parent, w->pid, options, &r, &of);
		if (err == -E_AGAIN)
			continue;
		waiter_end(w);
		if (answer(token, err, &r, sizeof r) == 0 && err == 0)
			told(of, options);
	}
}

int
do_wait(struct request *rq, const struct proc_wait_q *q, struct proc_wait_r *r)
{
	struct process *p =
	    rq->badge == PROC_SYSTEM ? &process[init_slot] : caller(rq);
	struct process *of;
	struct waiter *w;
	int err;

	if (p == NULL)
		return -E_PERM;
	if ((q->options & ~(u32)OPTIONS) || q->pid == INT32_MIN)
		return -E_INVAL;
	err = look(p, q->pid, q->options, r, &of);
	if (err == 0) {
		/* Not reaped unless the parent is told. */
		if (serve_answer_with(rq, 0, r, sizeof *r) == 0)
			told(of, q->options);
		return REPLY_LATER;
	}
	if (err != -E_AGAIN)
		return err;
	w = waiter_new(p, rq->token, WAIT_CHILD);
	if (w == NULL)
		return -E_AGAIN;
	w->pid = q->pid;
	w->options = q->options;
	return REPLY_LATER;
}
