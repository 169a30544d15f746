/*
 * lease.c - copies to and from memory that a caller lends, and what happens
 * when pages are missing there.  The test is server and pager in turn.
 */
#include <tests/kernel/core/core.h>

enum { FAR = 0x20000000, PAGER_BADGE = 33 };

static handle_t port, badge, pager_port, pager;
static struct puppet *p;
static struct message m, fault;
static u8 buf[4 * PAGE_SIZE];

static struct puppet *
paged(u32 rank)
{
	struct task_options o = { .rank = rank,
		.pager = pager,
		.account = NO_HANDLE,
		.dead = pager_port,
		.id = 44 };

	return puppet_task(&o);
}

static void
setup(void)
{
	pager_port = serve_at(RANK_PAGER);
	pager = badge_of(pager_port, PAGER_BADGE);
	port = serve_at(RANK_USER - 10);
	badge = badge_of(port, 7);
	p = paged(RANK_USER);
	prepare(p, hand_over(p, badge), 5, 0, 0);
}

static void
finish(void)
{
	struct message d;

	if (p != NULL)
		puppet_end(p);
	sys_port_bind(pager_port);
	while (receive(&d, 0) != -E_TIMEDOUT)
		;
	sys_handle_close(pager);
	receive(&d, 0); /* CLOSED */
	sys_handle_close(pager_port);
	sys_handle_close(badge);
	sys_handle_close(port);
}

/* p calls and lends; the test has received it then. */
static void
lend(u32 addr, u32 len, u32 bits)
{
	p->label = 5 | bits;
	p->w[2] = addr;
	p->w[3] = len;
	puppet_go(p, do_call);
	if (receive(&m, 0) != (i32)p->label)
		give_up("the call does not come", 0);
}

static i32
copy(u32 flags, u32 off, void *mine, u32 n)
{
	return sys_copy(m.token, flags, off, mine, n);
}

/* The pager has this to say to the next fault; it is for that page. */
static int
pager_says(const char *name, u32 page, u32 bits, u32 answer_label)
{
	int good;

	sys_port_bind(pager_port);
	receive(&fault, 0);
	good = check(fault.label == OP_FAULT && fault.badge == PAGER_BADGE &&
			 fault.w[0] == page && fault.w[1] == bits,
	    name, "label %x badge %u address %x bits %x", (unsigned)fault.label,
	    (unsigned)fault.badge, (unsigned)fault.w[0], (unsigned)fault.w[1]);
	if (good)
		answer(fault.token, answer_label, 0);
	sys_port_bind(port);
	return good;
}

static void
zero(struct puppet *q, u32 addr, u32 pages, u32 prot)
{
	must(sys_mem_zero(q->task, addr, pages, prot), "zero");
}

/* Demand-zero pages nobody has touched: no pager, no fault, right at once. */
static void
untouched(void)
{
	setup();
	zero(p, FAR, 4, PROT_R | PROT_W);
	lend(FAR + 100, 3 * PAGE_SIZE, LABEL_LEASE1 | LABEL_LEASE1_OUT);
	memset(buf, 0x5a, sizeof buf);
	IS(lease.to_untouched, copy(COPY_TO_LEASE, 10, buf, 2 * PAGE_SIZE),
	    2 * PAGE_SIZE);
	answer(m.token, 0, 0);
	memset(buf, 1, sizeof buf);
	IS(lease.read_back,
	    sys_copy(p->task, COPY_TASK, FAR, buf, 4 * PAGE_SIZE),
	    4 * PAGE_SIZE);
	TRUE(lease.bytes, buf[109] == 0 && buf[110] == 0x5a &&
			      buf[110 + 2 * PAGE_SIZE - 1] == 0x5a &&
			      buf[110 + 2 * PAGE_SIZE] == 0);
	lend(FAR + 3 * PAGE_SIZE, PAGE_SIZE, LABEL_LEASE1);
	memset(buf, 7, sizeof buf);
	IS(lease.from_untouched, copy(0, 0, buf, PAGE_SIZE), PAGE_SIZE);
	TRUE(lease.zeroes, buf[0] == 0 && buf[PAGE_SIZE - 1] == 0);
	answer(m.token, 0, 0);
	finish();
}

static void
bounds(void)
{
	setup();
	zero(p, FAR, 1, PROT_R | PROT_W);
	lend(FAR, 100, LABEL_LEASE1);
	IS(lease.wrong_way, copy(COPY_TO_LEASE, 0, buf, 1), -E_PERM);
	IS(lease.no_second, copy(COPY_LEASE2, 0, buf, 1), -E_RANGE);
	IS(lease.past_end, copy(0, 101, buf, 1), -E_RANGE);
	IS(lease.at_end, copy(0, 100, buf, 1), 0);
	IS(lease.cut, copy(0, 90, buf, 1000), 10);
	IS(lease.huge, copy(0, 0, buf, 0xffffffff), -E_INVAL);
	IS(lease.huge_offset, copy(0, 0xffffffff, buf, 1), -E_RANGE);
	answer(m.token, 0, 0);
	IS(lease.stale, copy(0, 0, buf, 1), -E_STALE);
	lend(FAR, 100, LABEL_LEASE1 | LABEL_LEASE1_OUT);
	IS(lease.out_read, copy(0, 0, buf, 1), -E_PERM);
	answer(m.token, 0, 0);
	p->w[0] = FAR + 200;
	p->w[1] = 50;
	lend(FAR, 100, LABEL_LEASE1 | LABEL_LEASE2);
	memset(buf, 9, sizeof buf);
	IS(lease.second_out, copy(COPY_LEASE2 | COPY_TO_LEASE, 40, buf, 50),
	    10);
	IS(lease.second_in, copy(COPY_LEASE2, 0, buf, 50), 50);
	TRUE(lease.second_bytes, buf[39] == 0 && buf[40] == 9);
	answer(m.token, 0, 0);
	lend(FAR, 100, 0);
	IS(lease.none, copy(0, 0, buf, 1), -E_RANGE);
	answer(m.token, 0, 0);
	finish();
}

/* A page that the pager must bring. */
static void
missing(void)
{
	setup();
	zero(p, FAR, 1, PROT_R | PROT_W);
	lend(FAR, 2 * PAGE_SIZE, LABEL_LEASE1 | LABEL_LEASE1_OUT);
	IS(lease.again, copy(COPY_TO_LEASE, 0, buf, 2 * PAGE_SIZE), -E_AGAIN);
	IS(lease.again_still, copy(COPY_TO_LEASE, 0, buf, 2 * PAGE_SIZE),
	    -E_AGAIN);
	is_nothing("lease.not_ready_yet");
	zero(p, FAR + PAGE_SIZE, 1, PROT_R | PROT_W);
	pager_says("lease.fault", FAR + PAGE_SIZE,
	    FAULT_LEASE | FAULT_USER | FAULT_WRITE, 0);
	is_event("lease.ready", EV_READY, m.token);
	is_nothing("lease.ready_once");
	IS(lease.then, copy(COPY_TO_LEASE, 0, buf, 2 * PAGE_SIZE),
	    2 * PAGE_SIZE);
	sys_port_bind(pager_port);
	is_nothing("lease.one_fault_only");
	sys_port_bind(port);
	answer(m.token, 0, 0);
	finish();
}

/* The pager refuses: an error for the server, who tells the client. */
static void
refused(void)
{
	setup();
	lend(FAR, 10, LABEL_LEASE1);
	IS(lease.refuse_again, copy(0, 0, buf, 10), -E_AGAIN);
	pager_says(
	    "lease.refuse_fault", FAR, FAULT_LEASE | FAULT_USER, E_FAULT);
	is_event("lease.refuse_ready", EV_READY, m.token);
	IS(lease.refused, copy(0, 0, buf, 10), -E_FAULT);
	IS(lease.refused_ever, copy(0, 0, buf, 10), -E_FAULT);
	answer(m.token, E_FAULT, 0);
	IS(lease.client_told, p->answer, E_FAULT);
	/* the next call is a new one */
	zero(p, FAR, 1, PROT_R);
	lend(FAR, 10, LABEL_LEASE1);
	IS(lease.next_call, copy(0, 0, buf, 10), 10);
	answer(m.token, 0, 0);
	/* read-only memory lent to be written */
	lend(FAR, 10, LABEL_LEASE1 | LABEL_LEASE1_OUT);
	IS(lease.readonly, copy(COPY_TO_LEASE, 0, buf, 10), -E_AGAIN);
	pager_says("lease.readonly_fault", FAR,
	    FAULT_LEASE | FAULT_USER | FAULT_WRITE, E_FAULT);
	is_event("lease.readonly_ready", EV_READY, m.token);
	IS(lease.readonly_refused, copy(COPY_TO_LEASE, 0, buf, 10), -E_FAULT);
	answer(m.token, 0, 0);
	finish();
}

/* Unmapped between the call and the copy, and between two copies. */
static void
unmapped(void)
{
	setup();
	zero(p, FAR, 2, PROT_R | PROT_W);
	lend(FAR, 2 * PAGE_SIZE, LABEL_LEASE1);
	IS(lease.mapped, copy(0, 0, buf, 2 * PAGE_SIZE), 2 * PAGE_SIZE);
	must(sys_mem_empty(p->task, FAR + PAGE_SIZE, 1), "empty");
	IS(lease.first_page_there, copy(0, 0, buf, PAGE_SIZE), PAGE_SIZE);
	IS(lease.unmapped, copy(0, 0, buf, 2 * PAGE_SIZE), -E_AGAIN);
	pager_says("lease.unmapped_fault", FAR + PAGE_SIZE,
	    FAULT_LEASE | FAULT_USER, E_FAULT);
	is_event("lease.unmapped_ready", EV_READY, m.token);
	IS(lease.unmapped_refused, copy(0, 0, buf, 1), -E_FAULT);
	answer(m.token, 0, 0);
	finish();
}

/* The kernel's memory, and ranges that run out of memory's end. */
static void
wild(void)
{
	static const u32 addr[] = { 0xc0000000, 0xc0200000, 0xfffff000,
		0xffffffff, 0xbffff800, 0, 0x800, 0xf8003000 };
	u32 bad = 0, i;

	setup();
	for (i = 0; i < sizeof addr / sizeof addr[0]; i++) {
		i32 r;

		lend(addr[i], 0x3000,
		    i & 1 ? LABEL_LEASE1 : LABEL_LEASE1 | LABEL_LEASE1_OUT);
		r = copy(i & 1 ? 0 : COPY_TO_LEASE, 0, buf, 0x3000);
		bad += r != -E_AGAIN;
		sys_port_bind(pager_port);
		bad += receive(&fault, 0) != OP_FAULT;
		answer(fault.token, E_FAULT, 0);
		sys_port_bind(port);
		bad += receive(&fault, 0) != EV_READY;
		bad +=
		    copy(i & 1 ? 0 : COPY_TO_LEASE, 0, buf, 0x3000) != -E_FAULT;
		answer(m.token, 0, 0);
	}
	IS(lease.wild, bad, 0);
	/* the server's own side */
	zero(p, FAR, 1, PROT_R | PROT_W);
	IS(lease.task_kernel, sys_copy(p->task, COPY_TASK, 0xc0200000, buf, 4),
	    -E_FAULT);
	IS(lease.task_missing,
	    sys_copy(p->task, COPY_TASK, FAR + PAGE_SIZE, buf, 4), -E_FAULT);
	IS(lease.task_short,
	    sys_copy(p->task, COPY_TASK, FAR + 4000, buf, 4000), 96);
	IS(lease.task_no_right, sys_copy(p->go, COPY_TASK, FAR, buf, 4),
	    -E_BADHANDLE);
	finish();
}

/* The caller goes while its page is on the way. */
static void
caller_gone(void)
{
	setup();
	lend(FAR, 10, LABEL_LEASE1);
	IS(lease.gone_again, copy(0, 0, buf, 10), -E_AGAIN);
	sys_port_bind(pager_port);
	receive(&fault, 0);
	sys_port_bind(port);
	sys_task_kill(p->task);
	IS(lease.gone_copy, copy(0, 0, buf, 10), -E_STALE);
	is_event("lease.gone_cancel", EV_CANCEL, m.token);
	sys_port_bind(pager_port);
	IS(lease.gone_pager_stale, answer(fault.token, 0, 0), -E_STALE);
	is_event("lease.gone_pager_cancel", EV_CANCEL, fault.token);
	puppet_gone(p);
	p = NULL;
	finish();
}

/* The server answers while the page is on the way. */
static void
answered_first(void)
{
	setup();
	lend(FAR, 10, LABEL_LEASE1);
	copy(0, 0, buf, 10);
	answer(m.token, 3, 0);
	IS(lease.answered, p->answer, 3);
	sys_port_bind(pager_port);
	is_nothing("lease.answered_no_fault"); /* it was still queued */
	sys_port_bind(port);
	lend(FAR, 10, LABEL_LEASE1);
	copy(0, 0, buf, 10);
	sys_port_bind(pager_port);
	receive(&fault, 0);
	sys_port_bind(port);
	answer(m.token, 3, 0);
	sys_port_bind(pager_port);
	IS(lease.answered_pager, answer(fault.token, 0, 0), -E_STALE);
	is_event("lease.answered_cancel", EV_CANCEL, fault.token);
	finish();
}

/* A copy breaks copy-on-write at the caller, and only there. */
static void
cow(void)
{
	struct puppet *q;
	u32 page = FAR;

	setup();
	zero(p, page, 1, PROT_R | PROT_W);
	memset(buf, 1, PAGE_SIZE);
	must(sys_copy(p->task, COPY_TASK | COPY_TO_LEASE, page, buf, PAGE_SIZE),
	    "copy");
	q = puppet_bare();
	must(sys_mem_clone(HI_MEMORY, p->task, q->task, page, 1), "clone");
	lend(page, PAGE_SIZE, LABEL_LEASE1 | LABEL_LEASE1_OUT);
	memset(buf, 2, PAGE_SIZE);
	IS(lease.cow_write, copy(COPY_TO_LEASE, 8, buf, 8), 8);
	answer(m.token, 0, 0);
	must(sys_copy(q->task, COPY_TASK, page, buf, 32), "copy");
	TRUE(lease.cow_other, buf[7] == 1 && buf[8] == 1 && buf[16] == 1);
	must(sys_copy(p->task, COPY_TASK, page, buf, 32), "copy");
	TRUE(lease.cow_own, buf[7] == 1 && buf[8] == 2 && buf[16] == 1);
	sys_task_kill(q->task);
	puppet_gone(q);
	finish();
}

/* In the server: copy arg[0] bytes from the call of token arg[1] to arg[2]. */
static i32
do_copy(struct puppet *q)
{
	i32 r = sys_port_bind(q->to);

	if (r == 0 && q->arg[3] == 0) {
		r = sys_copy(q->arg[1], 0, 0, (void *)q->arg[2], q->arg[0]);
	} else if (r == 0) {
		u32 w[4] = { q->arg[1], 0, q->arg[2], q->arg[0] };

		r = (i32)ipc_call_int80(~SYS_copy, 0, w);
	}
	sys_port_bind(q->wait);
	return r;
}

/* More than the kernel does at a time; the server's own pages missing, too. */
static void
large_by(u32 int80)
{
	enum { PAGES = 300 };
	struct puppet *s;
	u32 word, i, bad = 0, faults = 0;

	setup();
	s = paged(RANK_SERVER | TASK_SERVER);
	zero(p, FAR, PAGES, PROT_R | PROT_W);
	for (i = 0; i < PAGES; i++)
		sys_copy(p->task, COPY_TASK | COPY_TO_LEASE,
		    FAR + i * PAGE_SIZE + 8, &i, 4);
	lend(FAR, PAGES * PAGE_SIZE, LABEL_LEASE1);
	zero(s, FAR, PAGES / 2, PROT_R | PROT_W);
	s->to = hand_over(s, port);
	s->arg[0] = PAGES * PAGE_SIZE;
	s->arg[1] = m.token;
	s->arg[2] = FAR;
	s->arg[3] = int80;
	puppet_go(s, do_copy);
	sys_port_bind(pager_port);
	while (!s->done && receive(&fault, 100) == OP_FAULT) {
		faults++;
		bad += fault.w[0] < FAR + PAGES / 2 * PAGE_SIZE ||
		       fault.w[1] != (FAULT_USER | FAULT_WRITE);
		zero(s, fault.w[0] & ~(u32)PAGE_MASK, 1, PROT_R | PROT_W);
		answer(fault.token, 0, 0);
	}
	TRUE(lease.large_done, s->done);
	IS(lease.large, s->result, PAGES * PAGE_SIZE);
	IS(lease.large_faults, faults, PAGES - PAGES / 2);
	IS(lease.large_right, bad, 0);
	for (i = 0; i < PAGES; i++)
		if (sys_copy(s->task, COPY_TASK, FAR + i * PAGE_SIZE + 8, &word,
			4) != 4 ||
		    word != i)
			bad++;
	IS(lease.large_bytes, bad, 0);
	sys_port_bind(port);
	answer(m.token, 0, 0);
	puppet_end(s);
	finish();
}

static void
large(void)
{
	large_by(0);
}

static void
large_int80(void)
{
	large_by(1);
}

const struct test lease_tests[] = {
	{ "lease.untouched", untouched, 0 },
	{ "lease.bounds", bounds, 0 },
	{ "lease.missing", missing, 0 },
	{ "lease.refused", refused, 0 },
	{ "lease.unmapped", unmapped, 0 },
	{ "lease.wild", wild, 0 },
	{ "lease.caller_gone", caller_gone, 0 },
	{ "lease.answered_first", answered_first, 0 },
	{ "lease.cow", cow, 0 },
	{ "lease.large", large, 0 },
	{ "lease.large_int80", large_int80, 0 },
	{ NULL, NULL, 0 },
};
