/*
 * alarm.c - SIGALRM after a time: a heap of processes, and one kernel timer.
 *
 * alarm_pos is a process' place in the heap plus one; 0: it has no alarm.
 */
#include <servers/proc/proc.h>
#include <libc/sys/sys.h>

static u16 heap[WHO_MAX];
static u32 count, wired; /* wired: places ever used */

static void
place(u32 at, u16 slot)
{
	heap[at] = slot;
	process[slot].alarm_pos = (u16)(at + 1);
}

static u64
when(u32 at)
{
	return process[heap[at]].alarm_at;
}

static void
up(u32 at)
{
	u16 slot = heap[at];

	while (at > 0 && when((at - 1) / 2) > process[slot].alarm_at) {
		place(at, heap[(at - 1) / 2]);
		at = (at - 1) / 2;
	}
	place(at, slot);
}

static void
down(u32 at)
{
	u16 slot = heap[at];

	for (u32 c; (c = 2 * at + 1) < count; at = c) {
		if (c + 1 < count && when(c + 1) < when(c))
			c++;
		if (when(c) >= process[slot].alarm_at)
			break;
		place(at, heap[c]);
	}
	place(at, slot);
}

static void
arm(void)
{
	sys_timer(serve_port, BIT_TIMER, count != 0 ? when(0) : 0);
}

static void
insert(struct process *p)
{
	place(count, p->slot);
	up(count++);
}

static void
take_out(struct process *p)
{
	u32 at = p->alarm_pos - 1u;
	u16 last = heap[--count];

	p->alarm_pos = 0;
	if (at == count)
		return;
	place(at, last);
	up(at);
	down(process[last].alarm_pos - 1u);
}

void
alarm_cancel(struct process *p)
{
	if (p->alarm_pos == 0)
		return;
	take_out(p);
	arm();
}

void
alarm_expire(void)
{
	u64 now = sys_clock(NULL);

	while (count != 0 && when(0) <= now) {
		struct process *p = &process[heap[0]];

		take_out(p);
		if (p->alarm_every != 0) {
			p->alarm_at += p->alarm_every;
			if (p->alarm_at <= now)
				p->alarm_at = now + p->alarm_every;
			insert(p);
		}
		signal_send(p, SIG_ALRM, 0);
	}
	arm();
}

int
do_alarm(
    struct request *rq, const struct proc_alarm_q *q, struct proc_alarm_r *r)
{
	struct process *p = caller(rq);
	u64 now = sys_clock(NULL);

	if (p == NULL)
		return -E_PERM;
	if (p->alarm_pos != 0) {
		r->left = p->alarm_at > now ? p->alarm_at - now : 1;
		r->interval = p->alarm_every;
	}
	if (q->us == ALARM_ASK)
		return 0;
	if (q->us > (u64)1 << 52 || q->interval > (u64)1 << 52)
		return -E_INVAL;
	if (count >= wired) {
		if (serve_wire(&heap[wired], sizeof heap[0]) != 0)
			return -E_NOMEM;
		wired++;
	}
	if (p->alarm_pos != 0)
		take_out(p);
	if (q->us != 0) {
		p->alarm_at = now + q->us;
		/* A tick at least, or one process keeps all others waiting. */
		p->alarm_every =
		    q->interval != 0 && q->interval < 1000 ? 1000 : q->interval;
		insert(p);
	}
	arm();
	return 0;
}
