/*
 * ipcbench - what the kernel's operations cost, in time-stamp-counter ticks.
 *
 *	name <TAB> best <TAB> median <TAB> unit
 *
 * Under icount a tick is a guest instruction.  Client and server are two
 * processes with a minted badge between them, calling through the stubs that
 * every program uses; the cost of an empty loop is taken off.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>
#include <libc/arch/i386/tsc.h>
#include <libc/sys/sys.h>
#include <proto/pager.h>

/* What the bench's server can do. */
struct bench_echo_q {
	u32 w[4];
};
struct bench_echo_r {
	u32 w[4];
};
struct bench_body_q {
	u32 w[4 + BODY_WORDS];
};
struct bench_body_r {
	u32 w[4];
};
struct bench_both_q {
	u32 w[4 + BODY_WORDS];
};
struct bench_both_r {
	u32 w[4 + BODY_WORDS];
};
struct bench_copy_q {
	u32 zero;
};
struct bench_copy_r {
	u32 ticks;
};
#define BENCH_OPS(op)                                                     \
	op(bench, 0, echo, 0) op(bench, 1, body, 0) op(bench, 2, copy, 1) \
	    op(bench, 3, stamp, 0) op(bench, 4, end, 0) op(bench, 5, both, 0)
struct bench_stamp_q {
	u32 w[4];
};
struct bench_stamp_r {
	u32 ticks;
};
struct bench_end_q {
	u32 zero;
};
struct bench_end_r {
	u32 zero;
};
PROTO(bench, BENCH_OPS)

enum { REPEATS = 11, LOOPS = 1000, PAGES = 256, CLIENTS = 3, STACK = 16384 };

static handle_t port, server;
static u8 page[PAGE_SIZE] __attribute__((aligned(PAGE_SIZE)));
static u8 thread_stack[STACK] __attribute__((aligned(16)));

/* ---- figures ----------------------------------------------------------------
 */

static int
ascending(const void *a, const void *b)
{
	u64 x = *(const u64 *)a, y = *(const u64 *)b;

	return (x > y) - (x < y);
}

static void
print(const char *name, u64 *sample, unsigned n, u64 ops)
{
	u64 best, median;

	qsort(sample, n, sizeof *sample, ascending);
	best = (sample[0] * 10 + ops / 2) / ops;
	median = (sample[n / 2] * 10 + ops / 2) / ops;
	printf("%s\t%u.%u\t%u.%u\tticks\n", name, (unsigned)(best / 10),
	    (unsigned)(best % 10), (unsigned)(median / 10),
	    (unsigned)(median % 10));
}

static void
die(const char *what, int err)
{
	fprintf(stderr, "ipcbench: %s: error %d\n", what, -err);
	exit(1);
}

/* Ticks of an empty loop of n iterations. */
static u64
empty_loop(u32 n)
{
	u64 t = read_tsc();

	for (volatile u32 i = 0; i < n; i++)
		;
	return read_tsc() - t;
}

#define MEASURE(name, n, statement)                                 \
	do {                                                        \
		u64 sample_[REPEATS], t_;                           \
		for (unsigned r_ = 0; r_ <= REPEATS; r_++) {        \
			u64 empty_ = empty_loop(n);                 \
			t_ = read_tsc();                            \
			for (volatile u32 i_ = 0; i_ < (n); i_++) { \
				statement;                          \
			}                                           \
			t_ = read_tsc() - t_;                       \
			sample_[r_ > 0 ? r_ - 1 : 0] =              \
			    t_ > empty_ ? t_ - empty_ : 0;          \
		}                                                   \
		print(name, sample_, REPEATS, n);                   \
	} while (0)

/* ---- the server
 * --------------------------------------------------------------- */

/* Answer until told to end. */
static void
serve_bench(void)
{
	struct msgbuf *b = ipc_buf();
	u32 w[4] = { 0 }, label = 0, seen, answer = 0;
	i32 n;

	if (sys_port_bind(port) != 0)
		_exit(1);
	b->token = 0;
	for (;;) {
		label = ipc_trap(~(u32)SYS_reply_recv, answer, w);
		answer = 0;
		/* no event or error is like these */
		if (label == bench_echo_n || label == bench_body_n + (BODY_WORDS << LABEL_BODY_SHIFT))
			continue;
		if (IS_ERR(label))
			_exit(1);
		if (b->token == 0)
			continue; /* an event: nobody to answer */
		switch (LABEL_OP(label)) {
		case bench_both_n:
			answer = BODY_WORDS << LABEL_BODY_SHIFT;
			break;
		case bench_stamp_n:
			w[0] = (u32)read_tsc();
			break;
		case bench_copy_n:
			seen = (u32)read_tsc();
			n = sys_copy(b->token, 0, 0, page, PAGE_SIZE);
			w[0] = n == PAGE_SIZE ? (u32)read_tsc() - seen : 0;
			break;
		case bench_end_n:
			ipc_trap(~(u32)SYS_reply, 0, w);
			_exit(0);
		}
	}
}

static pid_t
start_server(void)
{
	i32 h;
	pid_t pid;

	h = sys_port_create(RANK_USER);
	if (h < 0)
		die("port", h);
	port = (handle_t)h;
	h = sys_mint(port, 1, SLOT_FROM(H_FREE));
	if (h < 0)
		die("mint", h);
	server = (handle_t)h;
	pid = fork();
	if (pid == 0)
		serve_bench();
	if (pid < 0)
		die("fork", -1);
	return pid;
}

static void
stop_server(pid_t pid)
{
	struct bench_end_r r;

	bench_end(server, &(struct bench_end_q){ 0 }, &r, NULL);
	waitpid(pid, NULL, 0);
	sys_handle_close(server);
	sys_handle_close(port);
}

/* ---- the client
 * ----------------------------------------------------------------- */

static void
one_way(const char *name, u32 words)
{
	struct bench_stamp_q q = { { 1, 2, 3, words } };
	struct bench_stamp_r r = { 0 };
	u64 sample[LOOPS], t;

	for (u32 i = 0; i < LOOPS; i++) {
		t = read_tsc();
		bench_stamp(server, &q, &r, NULL);
		sample[i] = r.ticks - (u32)t;
	}
	print(name, sample, LOOPS, 1);
}

static void
round_trips(void)
{
	struct bench_echo_q q = { { 1, 2, 3, 4 } };
	struct bench_echo_r r;
	struct bench_body_r br;
	u32 w[4] = { 0 };

	MEASURE("ipc_rtt_0", LOOPS, ipc_trap(server, bench_echo_n, w));
	MEASURE("ipc_rtt_4", LOOPS, bench_echo(server, &q, &r, NULL));
	/* and a body of 64 bytes, built in the message buffer: in the question, in both */
	MEASURE("ipc_rtt_16", LOOPS, bench_body(server, NULL, &br, NULL));
	MEASURE("ipc_rtt_16_16", LOOPS, bench_both(server, NULL, NULL, NULL));
}

/* Several callers at once: what a call costs while others are queued. */
static void
loaded(void)
{
	struct bench_echo_q q = { { 1, 2, 3, 4 } };
	struct bench_echo_r r;
	u64 sample[REPEATS], t;
	pid_t pid[CLIENTS];

	for (unsigned k = 0; k < REPEATS; k++) {
		t = read_tsc();
		for (unsigned c = 0; c < CLIENTS; c++) {
			pid[c] = fork();
			if (pid[c] == 0) {
				for (u32 i = 0; i < 10 * LOOPS; i++)
					bench_echo(server, &q, &r, NULL);
				_exit(0);
			}
		}
		for (unsigned c = 0; c < CLIENTS; c++)
			waitpid(pid[c], NULL, 0);
		sample[k] = read_tsc() - t;
	}
	print("ipc_loaded_4", sample, REPEATS, CLIENTS * 10 * LOOPS);
}

static void
same_space(void)
{
	u32 w[4] = { 0 };
	i32 h, index;

	h = sys_port_create(RANK_USER);
	if (h < 0)
		die("port", h);
	port = (handle_t)h;
	h = sys_mint(port, 1, SLOT_FROM(H_FREE));
	if (h < 0)
		die("mint", h);
	server = (handle_t)h;
	index = sys_thread_create(NO_HANDLE, ~0u, (u32)serve_bench,
	    (u32)(thread_stack + STACK - 16), 0, 0);
	if (index < 0)
		die("thread", index);
	MEASURE("ipc_same_as_0", LOOPS, ipc_trap(server, bench_echo_n, w));
	sys_thread_set(NO_HANDLE, (u32)index, TH_KILL, 0);
	sys_handle_close(server);
	sys_handle_close(port);
}

static void
notifications(void)
{
	i32 p = sys_port_create(RANK_USER), h;

	if (p < 0)
		die("port", p);
	h = sys_mint((handle_t)p, 1, SLOT_FROM(H_FREE));
	if (h < 0)
		die("mint", h);
	MEASURE("notify", LOOPS, sys_notify((handle_t)h, 1));
	sys_handle_close((handle_t)h);
	sys_handle_close((handle_t)p);
}

static u64
touch(u8 *p)
{
	u64 t = read_tsc();

	for (u32 i = 0; i < PAGES; i++)
		((volatile u8 *)p)[i * PAGE_SIZE] = 1;
	return read_tsc() - t;
}

static void
faults(void)
{
	u64 zero[REPEATS], cow[REPEATS];
	u8 *p;
	int status;

	for (unsigned k = 0; k < REPEATS; k++) {
		int fd[2];

		p = mmap(NULL, PAGES * PAGE_SIZE, PROT_READ | PROT_WRITE,
		    MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
		if (p == MAP_FAILED || pipe(fd) < 0)
			die("mmap", -1);
		zero[k] = touch(p);
		if (fork() == 0) {
			cow[k] = touch(p);
			_exit(write(fd[1], &cow[k], sizeof cow[k]) < 0);
		}
		wait(&status);
		if (read(fd[0], &cow[k], sizeof cow[k]) != sizeof cow[k])
			die("child", -1);
		close(fd[0]);
		close(fd[1]);
		munmap(p, PAGES * PAGE_SIZE);
	}
	print("fault_zero", zero, REPEATS, PAGES);
	print("fault_cow", cow, REPEATS, PAGES);
}

/* Pages that the pager holds: nothing is made or cleared, only moved in. */
static void
held(void)
{
	struct pager_mmap_q q = { 0, PAGES * PAGE_SIZE, PROT_R | PROT_W,
		PMAP_PRIVATE | PMAP_ANON | PMAP_HELD };
	struct pager_mmap_r r;
	struct pager_munmap_r none;
	u64 sample[REPEATS];
	int err;

	for (unsigned k = 0; k < REPEATS; k++) {
		err = pager_mmap(H_PAGER, &q, &r, NULL);
		if (err != 0)
			die("held pages", err);
		sample[k] = touch((u8 *)r.addr);
		pager_munmap(H_PAGER,
		    &(struct pager_munmap_q){ r.addr, PAGES * PAGE_SIZE },
		    &none, NULL);
	}
	print("fault_pager", sample, REPEATS, PAGES);
}

static void
lease_copy(void)
{
	struct bench_copy_r r = { 0 };
	u64 sample[LOOPS];

	for (u32 i = 0; i < LOOPS; i++) {
		struct ipc_opt o = { .addr = page, .len = PAGE_SIZE };

		bench_copy(server, &(struct bench_copy_q){ 0 }, &r, &o);
		sample[i] = r.ticks;
	}
	print("lease_copy_4k", sample, LOOPS, 1);
}

int
main(void)
{
	pid_t pid;

	memset(page, 1, sizeof page);
	MEASURE("null_call", LOOPS, sys_null());
	pid = start_server();
	one_way("ipc_oneway_0", 0);
	one_way("ipc_oneway_4", 4);
	round_trips();
	loaded();
	lease_copy();
	stop_server(pid);
	same_space();
	notifications();
	faults();
	held();
	return 0;
}
