/*
 * trace.c - the records, and how often one program called another.
 */
#include <kernel/arch/arch.h>
#include <kernel/debug/cmdline.h>
#include <kernel/debug/panic.h>
#include <kernel/debug/print.h>
#include <kernel/debug/trace.h>
#include <kernel/ipc/ipc.h>
#include <kernel/lib/string.h>
#include <kernel/obj/account_obj.h>
#include <kernel/sched/sched.h>
#include <kernel/sys/sys.h>

enum { SMALL = 256, PAIRS = 128, MEGABYTES = 16, CHUNK_ORDER = 10, LENGTH = 3 };
enum { MEGABYTES_EACH = 4 }; /* of several CPUs */

/* As the host and a debugger find it. */
struct trace_ring trace_rings[MAX_CPUS];
u32 trace_on;

static struct trace_record small[MAX_CPUS][SMALL];
static struct counts {
	u32 n;
	struct trace_pair pair[PAIRS];
} counts[MAX_CPUS];
static u32 watchers;
static u8 slow[MAX_CPUS]; /* SYSENTER enters beside the fast path there */

static const char *const name[TRACE_COUNT] = {
#define TRACE_NAME_(event, n, text) [n] = #event,
	TRACE_EVENTS(TRACE_NAME_)
#undef TRACE_NAME_
};

static u32
number(const char *text)
{
	u32 n = 0;

	for (; *text >= '0' && *text <= '9' && n < 1000; text++)
		n = 10 * n + (u32)(*text - '0');
	return n;
}

/* Chunks for a CPU's ring, as many as a power of two up to mb. */
static void
ring_make(struct trace_ring *g, u32 mb)
{
	u32 n, want = 1;
	int err;

	while (want < TRACE_CHUNKS && 2 * want * (TRACE_CHUNK >> 20) <= mb)
		want *= 2;
	for (n = 0; n < want; n++) {
		struct trace_record *r = frames_new(&root_account, CHUNK_ORDER, &err);

		if (r == NULL)
			break;
		g->chunk[n] = r;
	}
	if (n < want) {
		kprintf("trace: no memory for the ring\n");
		g->chunk[0] = small[g - trace_rings];
		return;
	}
	g->mask = (want << TRACE_CHUNK_SHIFT) - 1;
}

void
trace_init(u32 machine_cpus)
{
	char text[8];
	bool valued = cmdline_value("trace", text, sizeof text);
	u32 i, mb = valued ? number(text) : machine_cpus > 1 ? MEGABYTES_EACH : MEGABYTES;

	for (i = 0; i < MAX_CPUS; i++) {
		trace_rings[i].chunk[0] = small[i];
		trace_rings[i].mask = SMALL - 1;
	}
	if (!valued && !cmdline_has("trace"))
		return;
	for (i = 0; i < machine_cpus && i < MAX_CPUS; i++)
		ring_make(&trace_rings[i], mb);
	trace_on = TRACE_ALL;
	trace(TRACE_clock, 0xffffffffu / clock_page.us_per_tsc);
}

/*
 * This CPU's way in, as trace_on wants it: told to the others by their next
 * record, a tick at the latest.  When the last one is back on the fast path
 * nothing is traced any more.
 */
static void
follow(u32 cpu, bool on)
{
	u32 i = 0;

	slow[cpu] = on;
	trace_entry(on);
	while (i < MAX_CPUS && !slow[i])
		i++;
	if (i == MAX_CPUS)
		__atomic_and_fetch(&trace_on, ~(u32)TRACE_ENDS, __ATOMIC_RELAXED);
}

void
trace_write(u32 event, const u32 w[6])
{
	u32 cpu = (u32)(this_cpu() - cpus), at = trace_rings[cpu].next & trace_rings[cpu].mask;
	bool on = (trace_on & ~(u32)TRACE_ENDS) != 0;
	struct trace_ring *g = &trace_rings[cpu];
	struct trace_record *r = g->chunk[0];

	if (r == NULL)
		return; /* before trace_init */
	if (slow[cpu] != on)
		follow(cpu, on);
	r = &g->chunk[at >> TRACE_CHUNK_SHIFT][at & ((1u << TRACE_CHUNK_SHIFT) - 1)];
	r->time = trace_clock();
	r->event = event;
	for (u32 i = 0; i < 6; i++)
		r->w[i] = w[i];
	__atomic_store_n(&g->next, g->next + 1, __ATOMIC_RELEASE);
}

void
trace_write_enter(struct thread *t)
{
	const struct trapframe *f = thread_frame(t);

	if (f->eax >= t->task->handles.count) /* a call says so itself */
		trace_always(TRACE_enter, ~f->eax, f->edx, f->ebx, f->esi, f->edi, f->ebp);
}

void
trace_write_call(const struct call *c)
{
	u32 by = c->kind == CK_THREAD  ? thread_frame(c->thread)->eax
		 : c->kind == CK_FAULT ? c->thread->index
				       : 0;
	bool own = c->kind == CK_THREAD || c->kind == CK_OBJECT;

	trace_always(TRACE_call | (u32)c->kind << 24 | by << 8, c->token, c->label,
	    (u32)(uintptr_t)c->badge->port, own ? c->badge->value : (u32)(uintptr_t)c->task,
	    c->w[0], c->w[c->label & LABEL_LEASE1 ? LENGTH : 1]);
}

/* One more between two programs, told apart by their names. */
static void
count(const struct task *from, const struct task *to)
{
	struct counts *c = &counts[this_cpu() - cpus];
	struct trace_pair *p = c->pair;

	for (; p < c->pair + c->n; p++)
		if (memcmp(p->from, from->name, TASK_NAME) == 0 &&
		    memcmp(p->to, to->name, TASK_NAME) == 0) {
			p->calls++;
			return;
		}
	if (c->n == PAIRS)
		return;
	memcpy(p->from, from->name, TASK_NAME);
	memcpy(p->to, to->name, TASK_NAME);
	p->calls = 1;
	c->n++;
}

void
trace_write_receive(const struct thread *r, const struct call *c)
{
	if (trace_on & TRACE_PAIRS)
		count(c->task, r->task);
	trace_always(TRACE_receive, c->token - (1u << 16), c->token, (u32)(uintptr_t)c->badge->port,
	    (u32)(uintptr_t)r->task, r->index, (u32)(uintptr_t)c->task);
}

void
trace_write_reply(const struct call *c, u32 label, const u32 w[4])
{
	trace_always(TRACE_reply | (u32)c->kind << 8, c->token, label, w[0], w[1]);
}

void
trace_write_name(const struct task *t)
{
	u32 w[TASK_NAME / 4];

	memcpy(w, t->name, sizeof w);
	trace_always(TRACE_name, (u32)(uintptr_t)t, w[0], w[1], w[2], w[3]);
}

/* The i-th pair of all CPUs' into the body. */
static i32
tell(struct thread *t, u32 i)
{
	for (const struct counts *c = counts; c < counts + MAX_CPUS; i -= c++->n)
		if (i < c->n) {
			memcpy(t->msg->body, &c->pair[i], sizeof c->pair[i]);
			return 0;
		}
	return -E_RANGE;
}

/* w0 TRACE_PAIR_ what, w1 index: the pair into the body; for servers. */
i32
sys_trace(struct thread *t)
{
	if (!t->task->server)
		return -E_PERM;
	switch (W0(t)) {
	case TRACE_PAIRS_ON:
		for (u32 i = 0; i < MAX_CPUS && watchers == 0; i++)
			counts[i].n = 0;
		watchers++;
		__atomic_or_fetch(&trace_on, TRACE_PAIRS, __ATOMIC_RELAXED);
		return 0;
	case TRACE_PAIRS_OFF:
		if (watchers > 0 && --watchers == 0) {
			__atomic_or_fetch(&trace_on, TRACE_ENDS, __ATOMIC_RELAXED);
			__atomic_and_fetch(&trace_on, ~(u32)TRACE_PAIRS, __ATOMIC_RELAXED);
		}
		return 0;
	case TRACE_PAIR:
		return tell(t, W1(t));
	default:
		return -E_INVAL;
	}
}

void
trace_dump(u32 n)
{
	const struct trace_ring *g = &trace_rings[panic_cpu()];
	u32 i, end = g->next;

	if (n > g->mask)
		n = g->mask;
	if (n > end)
		n = end;
	kprintf("last events (time, event, words):\n");
	for (i = end - n; i != end; i++) {
		u32 at = i & g->mask;
		const struct trace_record *r =
		    &g->chunk[at >> TRACE_CHUNK_SHIFT][at & ((1u << TRACE_CHUNK_SHIFT) - 1)];
		u32 event = r->event & 0xff;

		kprintf("  %10u %-10s %08x %08x %08x\n", r->time,
		    event < TRACE_COUNT ? name[event] : "?", r->w[0], r->w[1], r->w[2]);
	}
}
