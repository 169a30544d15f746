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

/* As the host and a debugger find it. */
struct trace_ring trace_rings[MAX_CPUS];
u32 trace_on;

static struct trace_record small[MAX_CPUS][SMALL];
static struct trace_pair pairs[PAIRS];
static u32 npairs, watchers;

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

/* Chunks for the first CPU's ring, as many as a power of two up to mb. */
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
trace_init(void)
{
	char text[8];
	bool valued = cmdline_value("trace", text, sizeof text);

	for (u32 i = 0; i < MAX_CPUS; i++) {
		trace_rings[i].chunk[0] = small[i];
		trace_rings[i].mask = SMALL - 1;
	}
	if (!valued && !cmdline_has("trace"))
		return;
	ring_make(&trace_rings[0], valued ? number(text) : MEGABYTES);
	trace_on = TRACE_ALL;
	trace_entry(true);
	trace(TRACE_clock, 0xffffffffu / clock_page.us_per_tsc);
}

void
trace_write(u32 event, const u32 w[6])
{
	struct trace_ring *g = &trace_rings[this_cpu() - cpus];
	u32 at = g->next & g->mask;
	struct trace_record *r = g->chunk[0];

	if (r == NULL)
		return; /* before trace_init */
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
	struct trace_pair *p = pairs;

	for (; p < pairs + npairs; p++)
		if (memcmp(p->from, from->name, TASK_NAME) == 0 &&
		    memcmp(p->to, to->name, TASK_NAME) == 0) {
			p->calls++;
			return;
		}
	if (npairs == PAIRS)
		return;
	memcpy(p->from, from->name, TASK_NAME);
	memcpy(p->to, to->name, TASK_NAME);
	p->calls = 1;
	npairs++;
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

/* w0 TRACE_PAIR_ what, w1 index: the pair into the body; for servers. */
i32
sys_trace(struct thread *t)
{
	if (!t->task->server)
		return -E_PERM;
	switch (W0(t)) {
	case TRACE_PAIRS_ON:
		if (watchers++ == 0)
			npairs = 0;
		trace_on |= TRACE_PAIRS;
		trace_entry(true);
		return 0;
	case TRACE_PAIRS_OFF:
		if (watchers > 0 && --watchers == 0)
			trace_on &= ~(u32)TRACE_PAIRS;
		trace_entry(trace_on != 0);
		return 0;
	case TRACE_PAIR:
		if (W1(t) >= npairs)
			return -E_RANGE;
		memcpy(t->msg->body, &pairs[W1(t)], sizeof pairs[0]);
		return 0;
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
