/*
 * fuzz.c - random kernel calls by tasks that hold every right there is: their
 * own task and each other's, account, both authorities, ports, badges, calls,
 * irqs.
 *
 * They may ruin each other, not the kernel, and not us, who gave them no handle
 * of our own task.
 */
#include <tests/kernel/core/core.h>
#include <tests/kernel/values.h>

enum {
	FUZZERS = 3,
	CALLS = 30000,
	OWN = 0x20000000,
	OWN_PAGES = 16,
	HAVE = 24
};

struct work {
	u32 loops, answers, errors; /* in shared memory */
};

static struct puppet *fuzzer[FUZZERS];
static handle_t port, badge, account;
static u8 secret[8 * PAGE_SIZE];

/* Handles of a fuzzer, by what they are at first; the calls change them. */
enum { SELF = HS_FREE, OTHER, ACCOUNT, MEMORY, DEVICE, OUT, LAST };

static u32
handle(void)
{
	switch (below(8)) {
	case 0:
		return rnd();
	case 1:
		return below(400);
	case 2:
		return HS_PORT;
	case 3:
		return LAST + below(HAVE);
	default:
		return SELF + below(LAST - SELF);
	}
}

static u32
address(void)
{
	switch (below(4)) {
	case 0:
		return edge();
	case 1:
		return below(USER_END >> PAGE_SHIFT) << PAGE_SHIFT;
	case 2:
		return OWN + below(OWN_PAGES * PAGE_SIZE);
	default:
		return OWN + (below(OWN_PAGES) << PAGE_SHIFT);
	}
}

static u32
value(void)
{
	switch (below(5)) {
	case 0:
		return rnd();
	case 1:
		return edge();
	case 2:
		return address();
	case 3:
		return below(64);
	default:
		return handle();
	}
}

static void
fill_buffer(void)
{
	static token_t last;
	struct msgbuf *b = ipc_buf();

	if (b->token != 0)
		last = b->token;
	for (u32 i = 0; i < BODY_WORDS; i++)
		b->body[i] = below(3) ? handle() : value();
	b->give[0] = below(3) ? MEMORY : handle();
	b->give[1] = handle();
	b->slots = slot() | slot() << 16;
	b->deadline = 1;
	b->deadline_mode = DEADLINE_ABORT;
	b->token = below(4) == 0 ? last : 0;
}

/* Arguments that some calls get now and then, so that they get somewhere. */
static void
plausible(u32 n, u32 w[4])
{
	struct msgbuf *b = ipc_buf();

	switch (n) {
	case SYS_mem_zero:
	case SYS_mem_protect:
	case SYS_mem_empty:
	case SYS_mem_scan:
		w[0] = below(8) ? OTHER : SELF;
		w[1] = below(4) ? OWN + (below(OWN_PAGES) << PAGE_SHIFT)
				: address() & ~(u32)PAGE_MASK;
		w[2] = below(4) ? below(20) : value();
		w[3] = below(64);
		break;
	case SYS_mem_evict:
	case SYS_mem_fill:
		b->give[0] = below(8) ? MEMORY : DEVICE;
		w[0] = below(8) ? OTHER : SELF;
		w[1] = OWN + (below(OWN_PAGES) << PAGE_SHIFT);
		w[2] = OWN + (below(OWN_PAGES) << PAGE_SHIFT);
		w[3] = below(5) | (below(3) ? 0 : FILL_MOVE);
		break;
	case SYS_mem_clone:
		w[0] = SELF;
		w[1] = OTHER;
		w[2] = OWN;
		w[3] = below(64);
		break;
	case SYS_mem_share:
		b->body[0] = MEMORY;
		b->body[1] = below(2) ? OTHER : SELF;
		b->body[2] = below(2) ? OTHER : SELF;
		b->body[3] = OWN + (below(OWN_PAGES) << PAGE_SHIFT);
		b->body[4] = OWN + (below(OWN_PAGES) << PAGE_SHIFT);
		b->body[5] = below(8);
		b->body[6] = below(128);
		break;
	case SYS_mem_phys:
		w[0] = DEVICE;
		w[1] = OTHER;
		b->body[0] = OWN + (below(OWN_PAGES) << PAGE_SHIFT);
		b->body[1] = below(2) ? 0xa0000 : value() & ~(u32)PAGE_MASK;
		b->body[2] = below(4) ? 0 : value();
		b->body[3] = below(4) ? below(8) : value();
		b->body[4] = below(4) ? PROT_R | PROT_W : below(64);
		break;
	case SYS_task_create:
		w[0] = ACCOUNT;
		w[1] = below(2) ? NO_HANDLE : OUT;
		w[2] = below(RANK_USER + 2);
		b->body[0] = HS_PORT;
		break;
	case SYS_task_set:
		w[0] = below(4) ? OTHER : NO_HANDLE;
		w[1] = below(8);
		break;
	case SYS_thread_create:
	case SYS_thread_get:
	case SYS_thread_set:
	case SYS_interrupt:
		w[0] = OTHER;
		w[1] = below(4) ? below(4) : value();
		b->body[0] = below(6);
		break;
	case SYS_copy:
		w[0] = OTHER;
		w[1] = address();
		w[2] = OWN + below(OWN_PAGES * PAGE_SIZE);
		w[3] = below(2) ? below(20000) : value();
		break;
	case SYS_irq_create:
		w[0] = DEVICE;
		w[1] = 5 + below(8);
		break;
	case SYS_io_grant:
		w[0] = DEVICE;
		w[1] = OTHER;
		w[2] = below(0x10000);
		w[3] = below(64);
		break;
	case SYS_account_create:
		w[0] = ACCOUNT;
		w[1] = w[2] = w[3] = below(50);
		break;
	case SYS_reset:
		w[0] = MEMORY;
		w[1] = OTHER;
		w[2] = LAST + below(HAVE);
		break;
	case SYS_handle_put:
	case SYS_handles_clone:
		w[0] = OTHER;
		w[1] = handle();
		w[2] = slot();
		break;
	case SYS_port_create:
		w[0] = below(RANK_USER + 2);
		break;
	case SYS_mint:
	case SYS_irq_bind:
	case SYS_timer:
	case SYS_call_create:
		w[0] = n == SYS_irq_bind ? LAST + below(HAVE) : HS_PORT;
		w[1] = below(2) ? HS_PORT : below(100);
		w[2] = slot();
		w[3] = 0;
		break;
	}
}

/* Not what ends the test itself, and seldom what ends the task. */
static int
excluded(u32 n)
{
	switch (n) {
	case SYS_machine:
	case SYS_debug:
	case SYS_sleep:
		return 1;
	case SYS_thread_exit:
	case SYS_upcall_return:
	case SYS_task_kill:
	case SYS_reset:
		return below(50) != 0;
	}
	return 0;
}

static i32
do_fuzz(struct puppet *p)
{
	struct work *work = (struct work *)(void *)shared_page + p->arg[1];
	u32 w[4], n, r;

	state = p->arg[0] | 1;
	while (p->loops < p->arg[2]) {
		p->loops++;
		for (n = 0; n < 4; n++)
			w[n] = value();
		n = below(SYS_COUNT);
		if (excluded(n))
			continue;
		fill_buffer();
		if (below(4) != 0)
			plausible(n, w);
		if (below(10) == 0)
			n = ~(u32)OUT;
		r = ipc_call(~n, label(), w);
		work->loops++;
		if (IS_ERR(r))
			work->errors++;
		else
			work->answers++;
	}
	return 0;
}

static void
start(u32 k, u32 seed, u32 loops)
{
	struct puppet *p;
	handle_t other;

	p = fuzzer[k] = puppet_task(&(struct task_options){
	    .rank = RANK_USER | (k == 0 ? 0 : TASK_SERVER),
	    .pager = NO_HANDLE,
	    .account = account,
	    .dead = port });
	other = (handle_t)must(
	    sys_task_create(account, NO_HANDLE, RANK_USER, 1, port), "task");
	must(sys_mem_zero(p->task, OWN, OWN_PAGES, PROT_R | PROT_W), "zero");
	must(sys_handle_put(p->task, p->task, SLOT_AT(SELF)), "put");
	must(sys_handle_put(p->task, other, SLOT_AT(OTHER)), "put");
	must(sys_handle_put(p->task, account, SLOT_AT(ACCOUNT)), "put");
	must(sys_handle_put(p->task, HI_MEMORY, SLOT_AT(MEMORY)), "put");
	must(sys_handle_put(p->task, HI_DEVICE, SLOT_AT(DEVICE)), "put");
	must(sys_handle_put(p->task, badge, SLOT_AT(OUT)), "put");
	sys_handle_close(other);
	sys_thread_set(p->task, p->index, TH_PRIORITY, 5);
	p->arg[0] = seed;
	p->arg[1] = k;
	p->arg[2] = loops;
	puppet_go(p, do_fuzz);
}

static u32
sum(const u8 *p, u32 n)
{
	u32 s = 1;

	while (n-- > 0)
		s = s * 31 + *p++;
	return s;
}

static void
fuzz(void)
{
	struct work *work = (struct work *)(void *)shared_page;
	u32 k, want, made, last[FUZZERS] = { 0 }, quiet[FUZZERS] = { 0 },
			   ended = 0;
	u32 seed = option("seed=", 1), calls = option("calls=", CALLS);
	struct message m;

	memset(shared_page, 0, sizeof shared_page);
	for (k = 0; k < sizeof secret; k++)
		secret[k] = (u8)(k * k >> 5);
	want = sum(secret, sizeof secret);
	port = serve_at(RANK_USER);
	badge = badge_of(port, 7);
	account = (handle_t)must(
	    sys_account_create(HI_ACCOUNT, 6000, 20000, 20000), "account");
	say("# seed %u\n", (unsigned)seed);
	for (k = 0; k < FUZZERS; k++)
		start(k, seed++, 2000);
	do {
		sys_sleep(sys_clock(NULL) + 1000);
		while ((i32)receive(&m, 0) != -E_TIMEDOUT)
			if (m.token != 0)
				answer(m.token, 0, 0);
		made = 0;
		for (k = 0; k < FUZZERS; k++) {
			made += work[k].loops;
			quiet[k] = work[k].loops == last[k] ? quiet[k] + 1 : 0;
			last[k] = work[k].loops;
			if (!fuzzer[k]->done && quiet[k] < 3)
				continue;
			sys_task_kill(fuzzer[k]->task);
			puppet_gone(fuzzer[k]);
			ended++;
			quiet[k] = 0;
			start(k, seed++, 2000);
		}
	} while (made < calls);
	for (k = 0; k < FUZZERS; k++) {
		sys_task_kill(fuzzer[k]->task);
		puppet_gone(fuzzer[k]);
	}
	while ((i32)receive(&m, 0) != -E_TIMEDOUT)
		;
	IS(fuzz.secret, sum(secret, sizeof secret), want);
	say("# %u calls, %u answered, %u processes\n", (unsigned)made,
	    (unsigned)(work[0].answers + work[1].answers + work[2].answers),
	    (unsigned)ended);
	sys_handle_close(account);
	sys_handle_close(badge);
	sys_handle_close(port);
}

const struct test fuzz_tests[] = {
	{ "fuzz.privileged", fuzz, 1 },
	{ NULL, NULL, 0 },
};
