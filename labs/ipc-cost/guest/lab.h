/*
 * lab.h - what the experiments share: counting, printing, a server to talk to.
 *
 * A figure is a line
 *
 *	name <TAB> x <TAB> value <TAB> unit
 *
 * where x is what was varied, or `-'.  Values are counts of the time-stamp
 *counter: guest instructions in the emulator's counting mode.  The best of
 *REPEATS is taken, and the cost of the empty loop taken off.
 */
#pragma once
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>
#include <libc/arch/i386/tsc.h>
#include <libc/sys/sys.h>
#include <proto/proto.h>

enum { REPEATS = 7, LOOPS = 500, LAB_STACK = 16384, LAB_BUFFER = 256 * 1024 };

/* ---- the server's protocol: stubs as every program has them -------------- */

struct bench_echo_q { /* four words there and back: registers */
	u32 w[4];
};
struct bench_echo_r {
	u32 w[4];
};
struct bench_body_q { /* 80 bytes: registers and the message buffer */
	u32 w[4 + BODY_WORDS];
};
struct bench_body_r {
	u32 w[4];
};
struct bench_take_q { /* the server copies the lease into its own buffer */
	u32 zero;
};
struct bench_take_r {
	u32 bytes;
};
struct bench_look_q { /* the server maps `bytes' of the shared file, or has
		       * (keep), and looks at each page */
	u32 bytes, keep;
};
struct bench_look_r {
	u32 sum;
};
struct bench_hold_q { /* no answer comes */
	u32 zero;
};
struct bench_hold_r {
	u32 zero;
};
struct bench_end_q {
	u32 zero;
};
struct bench_end_r {
	u32 zero;
};
#define BENCH_OPS(op)                                                     \
	op(bench, 0, echo, 0) op(bench, 1, body, 0) op(bench, 2, take, 1) \
	    op(bench, 3, look, 0) op(bench, 4, hold, 0) op(bench, 5, end, 0)
PROTO(bench, BENCH_OPS)

/* ---- figures ------------------------------------------------------------- */

static inline void
lab_figure(const char *name, long x, u64 count, u64 ops, const char *unit)
{
	u64 v = (count * 10 + ops / 2) / ops;

	if (x < 0)
		printf("%s\t-\t", name);
	else
		printf("%s\t%ld\t", name, x);
	printf("%lu.%lu\t%s\n", (unsigned long)(v / 10),
	    (unsigned long)(v % 10), unit);
	fflush(stdout);
}

static inline void
lab_die(const char *what, int err)
{
	printf("fail\t-\t0\t%s: error %d\n", what, err < 0 ? -err : err);
	exit(1);
}

static inline void
lab_skip(const char *name, const char *why)
{
	printf("skip\t-\t0\t%s: %s\n", name, why);
}

static inline u64
lab_empty(u32 n)
{
	u64 t = read_tsc();

	for (volatile u32 i = 0; i < n; i++)
		;
	return read_tsc() - t;
}

/* The fewest counts of n times `statement', in `best'. */
#define LAB_BEST(best, n, statement)                                \
	do {                                                        \
		best = ~0ull;                                       \
		for (u32 r_ = 0; r_ <= REPEATS; r_++) {             \
			u64 empty_ = lab_empty(n), t_ = read_tsc(); \
			for (volatile u32 i_ = 0; i_ < (n); i_++) { \
				statement;                          \
			}                                           \
			t_ = read_tsc() - t_;                       \
			t_ = t_ > empty_ ? t_ - empty_ : 0;         \
			if (t_ < best)                              \
				best = t_;                          \
		}                                                   \
	} while (0)

#define LAB_COST(name, x, n, statement)                 \
	do {                                            \
		u64 b_;                                 \
		LAB_BEST(b_, n, statement);             \
		lab_figure(name, x, b_, n, "per call"); \
	} while (0)

/* ---- a server ------------------------------------------------------------ */

enum {
	SERVE_SPLIT = 1, /* answer and receive by two kernel calls, not one */
	SERVE_TOUCH =
	    2, /* look at so many pages before each answer: lab_pages */
	LAB_HOLDS = 16,
};

static u8 lab_buffer[LAB_BUFFER] __attribute__((aligned(PAGE_SIZE)));
static u32 lab_pages;
static int lab_file = -1; /* what `look' maps, or has: */
static volatile u8 *lab_shared;

static inline u32
lab_touch(u32 pages)
{
	u32 sum = 0;

	for (u32 i = 0; i < pages; i++)
		sum += ((volatile u8 *)lab_buffer)[i * PAGE_SIZE % LAB_BUFFER];
	return sum;
}

/* Everything of the lease, into our buffer. */
static inline u32
lab_take(u32 token, u32 len)
{
	u32 done = 0;
	i32 n;

	while (done < len) {
		n = sys_copy(token, 0, done, lab_buffer + done, len - done);
		if (n <= 0)
			return 0;
		done += (u32)n;
	}
	return done;
}

/* ~0: it cannot be mapped. */
static inline u32
lab_look(u32 bytes, u32 keep)
{
	volatile u8 *p = lab_shared;
	u32 sum = 0;

	if (!keep)
		p = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_SHARED,
		    lab_file, 0);
	if (p == MAP_FAILED)
		return ~0u;
	for (u32 i = 0; i < bytes; i += PAGE_SIZE)
		sum += p[i];
	if (!keep)
		munmap((void *)p, bytes);
	return sum;
}

/* Answer until told to end; `how' is SERVE_ bits. */
static inline void
lab_serve(handle_t port, u32 how)
{
	struct msgbuf *b = ipc_buf();
	u32 w[4] = { 0 }, label;

	if (sys_port_bind(port) != 0)
		_exit(1);
	b->token = 0;
	for (;;) {
		label = sys_reply_recv(0, w);
		if (IS_ERR(label))
			_exit(1);
		if (b->token == 0)
			continue; /* an event */
		if (how & SERVE_TOUCH)
			lab_touch(lab_pages);
		switch (LABEL_OP(label)) {
		case bench_take_n:
			w[0] = lab_take(b->token, w[3]);
			break;
		case bench_look_n:
			w[0] = lab_look(w[0], w[1]);
			break;
		case bench_hold_n:
			b->token = 0; /* kept from being answered */
			break;
		case bench_end_n:
			sys_reply(0, w);
			_exit(0);
		}
		if ((how & SERVE_SPLIT) && b->token != 0) {
			sys_reply(0, w);
			b->token = 0;
		}
	}
}

struct lab_server {
	handle_t port, to;
	pid_t pid;  /* in a process of its own */
	i32 thread; /* or in a thread of this one */
};

static inline handle_t
lab_port(void)
{
	i32 h = sys_port_create(RANK_USER);

	if (h < 0)
		lab_die("port", h);
	return (handle_t)h;
}

static inline handle_t
lab_mint(handle_t port, u32 badge)
{
	i32 h = sys_mint(port, badge, SLOT_FROM(H_FREE));

	if (h < 0)
		lab_die("mint", h);
	return (handle_t)h;
}

/* A server in a process of its own, and a handle to call it by. */
static inline struct lab_server
lab_start(u32 how)
{
	struct lab_server s = { .port = lab_port(), .thread = -1 };

	s.to = lab_mint(s.port, 1);
	s.pid = fork();
	if (s.pid == 0)
		lab_serve(s.port, how);
	if (s.pid < 0)
		lab_die("fork", 11);
	return s;
}

static inline void
lab_stop(struct lab_server *s)
{
	struct bench_end_r r;

	bench_end(s->to, &(struct bench_end_q){ 0 }, &r, NULL);
	waitpid(s->pid, NULL, 0);
	sys_handle_close(s->to);
	sys_handle_close(s->port);
}

static inline void
lab_echo(handle_t to)
{
	struct bench_echo_q q = { { 1, 2, 3, 4 } };
	struct bench_echo_r r;

	bench_echo(to, &q, &r, NULL);
}

/* A thread of this process; it must not return. */
static inline u32
lab_thread(void (*f)(void), u8 *stack, u32 priority)
{
	i32 i = sys_thread_create(
	    NO_HANDLE, ~0u, (u32)f, (u32)(stack + LAB_STACK - 16), priority, 0);

	if (i < 0)
		lab_die("thread", i);
	return (u32)i;
}
