/*
 * thread.c - the threads of a process, as far as signals go.
 *
 * Thread 0 is part of the process; the others have a record here, made before
 * they run and dropped when they end.  A process that says it has threads that
 * it has not only misdirects its own signals.
 */
#include <servers/proc/op.h>
#include <libc/sys/sys.h>

enum { RECORDS = 8192 };

static struct sigs record[RECORDS]; /* 0: none */
static u16 free_head;
static u32 fresh = 1;

struct sigs *
sigs_next(const struct sigs *s)
{
	return s->next != 0 ? &record[s->next] : NULL;
}

struct sigs *
sigs_of(struct process *p, u32 thread)
{
	struct sigs *s = &p->first;

	while (s != NULL && s->index != thread)
		s = sigs_next(s);
	return s;
}

static void
drop(struct sigs *before)
{
	u16 i = before->next;

	before->next = record[i].next;
	record[i].next = free_head;
	free_head = i;
}

void
threads_drop(struct process *p)
{
	while (p->first.next != 0)
		drop(&p->first);
}

static int
add(struct process *p, u32 thread, u32 blocked)
{
	u16 i = free_head;

	if (i != 0)
		free_head = record[i].next;
	else if (fresh < RECORDS &&
		 serve_wire(&record[fresh], sizeof record[0]) == 0)
		i = (u16)fresh++;
	else
		return -E_AGAIN;
	record[i] = (struct sigs){
		.blocked = blocked, .index = thread, .next = p->first.next
	};
	p->first.next = i;
	return 0;
}

/* It takes no signals any more; those it had are lost with it. */
static int
end(struct process *p, u32 thread)
{
	struct sigs *s = &p->first;

	if (thread == 0) {
		s->blocked = ~0u;
		s->pending = 0;
		signal_poke(p);
		return 0;
	}
	while (s->next != 0 && record[s->next].index != thread)
		s = &record[s->next];
	if (s->next == 0)
		return -E_SRCH;
	drop(s);
	signal_poke(p); /* what it was interrupted for is another's now */
	return 0;
}

int
do_thread(
    struct request *rq, const struct proc_thread_q *q, struct proc_thread_r *r)
{
	struct process *p = caller(rq);
	const struct sigs *from;

	(void)r;
	if (p == NULL)
		return -E_PERM;
	from = sigs_of(p, q->from);
	if (q->thread >= THREADS_MAX || q->what > PROC_THREAD_END)
		return -E_INVAL;
	if (q->what == PROC_THREAD_END)
		return end(p, q->thread);
	if (sigs_of(p, q->thread) != NULL)
		return -E_EXIST;
	if (from == NULL)
		return -E_INVAL;
	return add(p, q->thread, from->suspends ? from->before : from->blocked);
}

int
do_tkill(
    struct request *rq, const struct proc_tkill_q *q, struct proc_tkill_r *r)
{
	struct process *p = caller(rq);
	struct sigs *s;

	(void)r;
	if (p == NULL)
		return -E_PERM;
	s = sigs_of(p, q->thread);
	if (s == NULL)
		return -E_SRCH;
	if (q->sig >= PROC_SIGNALS)
		return -E_INVAL;
	if (q->sig != 0)
		signal_thread(p, s, q->sig);
	return 0;
}
