/*
 * core.c - puppets, receiving, telling; and main, which runs the tests.
 *
 * After each test the kernel's gauges must be what they were before it.
 */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <tests/kernel/core/core.h>

extern char _end[];

struct puppet puppets[PUPPETS] __attribute__((aligned(PAGE_SIZE)));
u8 shared_page[PAGE_SIZE] __attribute__((aligned(PAGE_SIZE)));
static u8 stacks[PUPPETS][STACK] __attribute__((aligned(16)));
static u32 failures, checks;

/* ---- telling ----------------------------------------------------------------
 */

void
say(const char *fmt, ...)
{
	char line[300];
	va_list ap;
	int n;

	va_start(ap, fmt);
	n = vsnprintf(line, sizeof line, fmt, ap);
	va_end(ap);
	sys_debug(line, (u32)n < sizeof line ? (u32)n : sizeof line - 1);
}

int
check(int good, const char *name, const char *why, ...)
{
	char text[200];
	va_list ap;

	checks++;
	if (good) {
		say("ok %s\n", name);
		return 1;
	}
	failures++;
	va_start(ap, why);
	vsnprintf(text, sizeof text, why, ap);
	va_end(ap);
	say("not ok %s: %s\n", name, text);
	return 0;
}

_Noreturn void
give_up(const char *why, i32 err)
{
	say("not ok core: %s: error %d\n", why, (int)-err);
	sys_machine(HI_DEVICE, MACHINE_EXIT, 2);
	sys_thread_exit();
}

i32
must(i32 result, const char *what)
{
	if (result < 0)
		give_up(what, result);
	return result;
}

/* ---- puppets
 * ------------------------------------------------------------------ */

/* Where a puppet lives: wait for orders, carry them out. */
static void
puppet_main(struct puppet *p)
{
	struct msgbuf *b = ipc_buf();
	u32 w[4];

	b->user[0] = (u32)p;
	p->result = sys_port_bind(p->wait);
	p->done = 1;
	for (;;) {
		b->token = 0;
		b->deadline = 0;
		if (sys_reply_recv(0, w) == EV_NOTIFY) {
			p->result = p->run(p);
			p->done = 1;
		}
	}
}

/* Its stack, in whoever's memory, with the argument on it. */
static u32
stack_of(struct puppet *p)
{
	u32 *top = (u32 *)(void *)(stacks[p - puppets] + STACK) - 4;

	top[0] = 0;
	top[1] = (u32)p;
	return (u32)top;
}

static struct puppet *
fresh(void)
{
	struct puppet *p = puppets;

	while (p < puppets + PUPPETS && p->used)
		p++;
	if (p == puppets + PUPPETS)
		give_up("too many puppets", 0);
	memset(p, 0, sizeof *p);
	p->used = 1;
	p->task = NO_HANDLE;
	p->port = (handle_t)must(sys_port_create(RANK_USER), "puppet port");
	p->go = badge_of(p->port, 1);
	return p;
}

void
puppet_begin(struct puppet *p)
{
	if (p->task != NO_HANDLE)
		must(sys_handle_put(p->task, p->port, SLOT_AT(HS_PORT)),
		    "its port");
	p->index = (u32)must(sys_thread_create(p->task, ~0u, (u32)puppet_main,
				 stack_of(p), PUPPET_PRIORITY, 0),
	    "puppet thread");
	if (!p->done)
		sys_yield();
	if (!p->done || p->result != 0)
		give_up("a puppet does not start", p->result);
}

struct puppet *
puppet_thread(void)
{
	struct puppet *p = fresh();

	p->wait = p->port;
	puppet_begin(p);
	return p;
}

/* Its memory: a copy of ours, but for what is shared. */
static void
give_memory(handle_t task)
{
	struct share_args a = { HI_MEMORY, task, HI_SELF, (u32)puppets,
		(u32)puppets, (sizeof puppets + PAGE_MASK) / PAGE_SIZE,
		PROT_R | PROT_W | MEM_SHARED };
	u32 pages = ((u32)_end - TEXT_BASE + PAGE_MASK) >> PAGE_SHIFT;

	must(
	    sys_mem_clone(HI_MEMORY, HI_SELF, task, TEXT_BASE, pages), "clone");
	must(sys_mem_share(&a), "share");
	a.src_addr = a.dst_addr = (u32)shared_page;
	a.pages = 1;
	must(sys_mem_share(&a), "share");
}

static struct puppet *
task(const struct task_options *o)
{
	struct puppet *p = fresh();
	handle_t dead = o->dead, none = NO_HANDLE;

	if (dead == NO_HANDLE)
		dead = none =
		    (handle_t)must(sys_port_create(0), "port for DEAD");
	p->task = (handle_t)must(
	    sys_task_create(o->account == NO_HANDLE ? HI_ACCOUNT : o->account,
		o->pager, o->rank, o->id, dead),
	    "task");
	if (none != NO_HANDLE)
		sys_handle_close(none);
	stack_of(p);
	give_memory(p->task);
	p->wait = HS_PORT;
	return p;
}

struct puppet *
puppet_task(const struct task_options *o)
{
	struct puppet *p = task(o);

	puppet_begin(p);
	return p;
}

static const struct task_options user = { .rank = RANK_USER,
	.pager = NO_HANDLE,
	.account = NO_HANDLE,
	.dead = NO_HANDLE };

struct puppet *
puppet_user(void)
{
	return puppet_task(&user);
}

struct puppet *
puppet_bare(void)
{
	return task(&user);
}

void
puppet_gone(struct puppet *p)
{
	if (p->task != NO_HANDLE)
		sys_handle_close(p->task);
	sys_handle_close(p->go);
	sys_handle_close(p->port);
	p->used = 0;
}

void
puppet_end(struct puppet *p)
{
	if (p->task == NO_HANDLE)
		must(sys_thread_set(NO_HANDLE, p->index, TH_KILL, 0),
		    "end of a puppet");
	else
		must(sys_task_kill(p->task), "end of a task");
	puppet_gone(p);
}

int
puppet_go(struct puppet *p, i32 (*run)(struct puppet *))
{
	if (!p->done)
		give_up("the puppet has not finished", 0);
	p->run = run;
	p->done = 0;
	must(sys_notify(p->go, 1), "telling a puppet");
	return (int)p->done;
}

i32
puppet_wait(struct puppet *p)
{
	for (u32 i = 0; i < 100 && !p->done; i++) {
		ipc_buf()->deadline = from_now(10);
		sys_sleep(ipc_buf()->deadline);
	}
	return p->done ? p->result : -1;
}

struct puppet *
puppet_self(void)
{
	return (struct puppet *)ipc_buf()->user[0];
}

void
puppet_upcall(void)
{
	struct msgbuf *b = ipc_buf();
	struct puppet *p = puppet_self();

	p->upcalls++;
	p->regs = b->upcall;
	p->before = p->answer;
	if (p->handler != NULL)
		p->handler(p, &b->upcall);
	sys_upcall_return();
}

i32
do_call(struct puppet *p)
{
	struct msgbuf *b = ipc_buf();
	u32 w[4] = { p->w[0], p->w[1], p->w[2], p->w[3] };

	memcpy(b->body, p->body, sizeof b->body);
	b->give[0] = p->give[0];
	b->give[1] = p->give[1];
	b->slots = p->slots;
	b->deadline = p->deadline;
	b->deadline_mode = p->mode;
	p->answer = ipc_call(p->to, p->label, w);
	memcpy(p->rw, w, sizeof w);
	memcpy(p->rbody, b->body, sizeof b->body);
	memcpy(p->got, b->got, sizeof p->got);
	memcpy(p->got_badge, b->got_badge, sizeof p->got_badge);
	return 0;
}

i32
do_calls(struct puppet *p)
{
	for (u32 i = 0; i < p->loops; i++) {
		p->w[0] = i;
		do_call(p);
		if (IS_ERR(p->answer))
			return (i32)p->answer;
	}
	return 0;
}

void
prepare(struct puppet *p, handle_t to, u32 label, u32 w0, u32 w1)
{
	p->to = to;
	p->label = label;
	p->w[0] = w0;
	p->w[1] = w1;
	p->w[2] = p->w[3] = 0;
	p->deadline = 0;
	p->mode = 0;
	p->slots = 0;
}

handle_t
hand_over(struct puppet *p, handle_t h)
{
	if (p->task == NO_HANDLE)
		return h;
	return (handle_t)must(
	    sys_handle_put(p->task, h, SLOT_FROM(HS_FREE)), "handing over");
}

/* ---- the test as a server
 * ------------------------------------------------------ */

u64
from_now(u32 ms)
{
	return sys_clock(NULL) + (u64)ms * 1000;
}

handle_t
serve_at(u32 rank)
{
	handle_t p = (handle_t)must(sys_port_create(rank), "port");

	must(sys_port_bind(p), "bind");
	return p;
}

handle_t
badge_of(handle_t port, u32 badge)
{
	return (handle_t)must(
	    sys_mint(port, badge, SLOT_FROM(HS_FREE)), "mint");
}

i32
receive(struct message *m, u32 ms)
{
	struct msgbuf *b = ipc_buf();

	memset(m, 0, sizeof *m);
	b->token = 0;
	b->badge = 0xdead;
	b->deadline = ms != 0 ? from_now(ms) : 1;
	m->label = sys_reply_recv(0, m->w);
	m->badge = b->badge;
	m->who = b->who;
	m->token = b->token;
	memcpy(m->got, b->got, sizeof m->got);
	memcpy(m->got_badge, b->got_badge, sizeof m->got_badge);
	b->token = 0;
	return (i32)m->label;
}

int
is_event(const char *name, u32 event, u32 w0)
{
	struct message m;
	i32 l = receive(&m, 0);

	return check(l == (i32)event && m.token == 0 && m.w[0] == w0, name,
	    "label %d (token %x) argument %#x, not event %u of %#x", (int)l,
	    (unsigned)m.token, (unsigned)m.w[0], (unsigned)event, (unsigned)w0);
}

int
is_nothing(const char *name)
{
	struct message m;
	i32 l = receive(&m, 0);

	return check(l == -E_TIMEDOUT, name, "label %d argument %#x came",
	    (int)l, (unsigned)m.w[0]);
}

i32
answer(token_t token, u32 label, u32 w0)
{
	u32 w[4] = { w0, 0, 0, 0 };

	ipc_buf()->token = token;
	return sys_reply(label, w);
}

/* ---- all of them
 * ----------------------------------------------------------------- */

static const char *const stat_name[] = {
#define NAME(id, name) name,
	KSTATS(NAME)
};
/* Frames and slabs are kept in stock; objects are not. */
#define COUNTED                                                             \
	(1u << KSTAT_tasks | 1u << KSTAT_threads | 1u << KSTAT_ports |      \
	    1u << KSTAT_badges | 1u << KSTAT_calls | 1u << KSTAT_accounts | \
	    1u << KSTAT_irqs | 1u << KSTAT_handles | 1u << KSTAT_page_tables)

static void
gauges(u64 v[KSTAT_COUNT])
{
	for (u32 i = 0; i < KSTAT_COUNT; i++)
		sys_stat(i, &v[i]);
}

static void
run(const struct test *t)
{
	u64 before[KSTAT_COUNT], after[KSTAT_COUNT];
	char name[64];
	u32 i;

	say("# %s\n", t->name);
	gauges(before);
	t->run();
	if (t->leaves)
		return;
	gauges(after);
	snprintf(name, sizeof name, "leak.%s", t->name);
	for (i = 0; i < KSTAT_COUNT; i++)
		if ((COUNTED >> i & 1) && before[i] != after[i])
			break;
	check(i == KSTAT_COUNT, name, "%s was %u, is %u",
	    i < KSTAT_COUNT ? stat_name[i] : "",
	    (unsigned)before[i % KSTAT_COUNT],
	    (unsigned)after[i % KSTAT_COUNT]);
}

static const char *
word(const char *key)
{
	const struct bootinfo *bi = (const void *)BOOTINFO_ADDR;
	const char *p = strstr(bi->cmdline, key);

	return p == NULL ? NULL : p + strlen(key);
}

u32
option(const char *key, u32 otherwise)
{
	const char *p = word(key);

	return p == NULL ? otherwise : (u32)strtoul(p, NULL, 0);
}

/* The word only=NAME runs one group. */
static int
wanted(const char *name)
{
	const char *only = word("only=");
	size_t n = strlen(name);

	return only == NULL || strncmp(only, name, n) == 0;
}

int
main(void)
{
	static const struct {
		const char *name;
		const struct test *tests;
	} groups[] = {
		{ "token", token_tests },
		{ "close", close_tests },
		{ "handle", handle_tests },
		{ "lease", lease_tests },
		{ "signal", signal_tests },
		{ "rank", rank_tests },
		{ "task", task_tests },
		{ "time", time_tests },
		{ "error", error_tests },
		{ "random", random_tests },
		{ "fuzz", fuzz_tests },
	};

	must(sys_thread_set(NO_HANDLE, 0, TH_PRIORITY, TEST_PRIORITY),
	    "priority");
	must(sys_task_set(HI_SELF, TS_NAME, (u32) "core", 0), "name");
	sys_handle_close(serve_at(RANK_USER)); /* we are always bound to one */
	/* One of each once, so that what is made once is there. */
	puppet_end(puppet_thread());
	puppet_end(puppet_user());
	for (u32 i = 0; i < sizeof groups / sizeof groups[0]; i++)
		for (const struct test *t = groups[i].tests;
		     t->name != NULL && wanted(groups[i].name); t++)
			run(t);
	say("# %u checks, %u failed\n", (unsigned)checks, (unsigned)failures);
	sys_machine(HI_DEVICE, MACHINE_EXIT, failures != 0);
	return 0;
}
