/*
 * fuzz.c - random kernel calls, and random messages to every server.
 *
 *	fuzz kernel SEED CALLS	kernel calls by several processes; half of the
 *				arguments are valid handles and addresses, or
 *				values at some edge
 *	fuzz server SEED CALLS	messages to all that a process can reach: any
 *				operation, lease, body and handles
 *
 * Meanwhile a victim watches its own memory and talks to itself.  What must
 * hold: the calls end, the victim is well, and what was made is gone when
 * the processes are.  The fuzzing processes are no superusers.  A process that
 * the calls kill or stop is replaced by another, which goes on with the next
 *call.
 */
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <libc/sys/sys.h>
#include <proto/pager.h>
#include <proto/proc.h>
#include <proto/svc.h>
#include "check.h"
#include "gauges.h"
#include "values.h"

enum {
	WORKERS = 4,
	ROOM = 64 * 1024,
	VICTIM_BYTES = 256 * 1024,
	MINE = 24,
	STUCK_MS = 100,
	UID = 1000,
	TURNS = 2000
};
enum { PORT, BADGE, CALL, KINDS, KEPT = 4 * KINDS };

static struct shared {
	volatile unsigned next; /* number of the next call */
	volatile unsigned stop;
	volatile unsigned answers; /* calls that came back without error */
	volatile unsigned errors;
	volatile unsigned stuck; /* processes that were */
	volatile unsigned turn[WORKERS];
	volatile unsigned seen[300]; /* by error number */
} * shared;

static unsigned seed, limit;
static int servers, target = -1; /* only this one of mine */
static unsigned char room[ROOM] __attribute__((aligned(4096)));
static unsigned char stacks[4][4096] __attribute__((aligned(16)));
static handle_t mine[MINE]; /* handles of all kinds */

static unsigned
ms(void)
{
	return (unsigned)(sys_clock(NULL) / 1000);
}

/* ---- values -----------------------------------------------------------------
 */

static unsigned
address(void)
{
	switch (below(8)) {
	case 0:
		return edge();
	case 1:
		return (unsigned)(unsigned long)&address;
	case 2:
		return (unsigned)(unsigned long)&state - below(64);
	case 3:
		return 0x10000000u + below(1u << 22);
	default:
		return (unsigned)(unsigned long)room + below(ROOM);
	}
}

static unsigned
handle(void)
{
	return below(8) != 0   ? mine[below(MINE)]
	       : below(4) != 0 ? below(300)
			       : rnd();
}

static unsigned
value(void)
{
	switch (below(6)) {
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

/* The message buffer, as hostile as the words. */
static void
fill_buffer(void)
{
	static token_t last;
	struct msgbuf *b = ipc_buf();
	unsigned i;

	if (b->token != 0)
		last = b->token;
	for (i = 0; i < BODY_WORDS; i++)
		b->body[i] = value();
	b->give[0] = handle();
	b->give[1] = handle();
	b->slots = slot() | slot() << 16;
	b->deadline_mode = below(20) == 0 ? below(3) : DEADLINE_ABORT;
	/* always soon: nothing here waits for ever */
	b->deadline = below(16) ? 1 : sys_clock(NULL) + below(2000);
	if (below(4) != 0)
		b->token = below(3) == 0 ? rnd() : 0;
	else if (below(2))
		b->token = last;
}

/* ---- kernel calls
 * -------------------------------------------------------------- */

static void
thread(void)
{
	for (unsigned i = 0; i < 50; i++)
		sys_yield();
	sys_thread_exit();
}

/* An endless server in this task, so that some calls are received. */
static void
server(void)
{
	u32 w[4] = { 0 };

	sys_port_bind(mine[PORT]);
	ipc_buf()->token = 0;
	for (;;) {
		u32 l = sys_reply_recv(0, w);

		if (IS_ERR(l) && (i32)l != -E_STALE)
			break;
		if (IS_ERR(l))
			ipc_buf()->token = 0;
		if (!IS_ERR(l) && LABEL_GIVE(l) != 0)
			sys_handle_close(ipc_buf()->got[0]);
	}
	sys_thread_exit();
}

/* The first handles of `mine' are, in turn, a port, a badge of it, a call. */
static i32
made(unsigned kind, handle_t p)
{
	if (kind == PORT)
		return sys_port_create(RANK_USER - below(2));
	return kind == BADGE
		   ? sys_mint(p, below(20), SLOT_FROM(H_FREE + below(300)))
		   : sys_call_create(p, 7);
}

/* Calls close and replace them: make those anew that are not what they were. */
static void
repair(void)
{
	static const i32 type[KINDS] = { HT_PORT, HT_BADGE, HT_CALL };
	u32 flags;

	for (unsigned i = 0; i < KEPT; i++) {
		unsigned k = i % KINDS;
		i32 h;

		if (sys_handle_info(mine[i], &flags) == type[k] &&
		    (k != PORT || (flags & RIGHT_CTRL)))
			continue;
		h = made(k, mine[i - k]);
		if (h >= 0)
			mine[i] = (handle_t)h;
	}
}

static void
first_handles(void)
{
	static const handle_t given[] = { H_PROC, H_PAGER, H_VFS, H_ROOT, H_CWD,
		H_PIPE, H_INIT, H_TTY, 0, 1, 2 };
	unsigned i;

	for (i = 0; i < MINE; i++)
		mine[i] = i < KEPT
			      ? NO_HANDLE
			      : given[i % (sizeof given / sizeof given[0])];
	repair();
	if (sys_thread_create(
		NO_HANDLE, ~0u, (u32)server, (u32)(stacks[3] + 4080), 0, 0) < 0)
		_exit(1);
	sys_yield();
}

static void
put_mine(i32 h)
{
	if (h >= 0)
		mine[KEPT + below(MINE - KEPT)] = (handle_t)h;
}

static handle_t
kept(unsigned kind)
{
	return mine[below(KEPT / KINDS) * KINDS + kind];
}

/* Handles of the types this call wants. */
static void
right_handles(unsigned n, u32 w[4])
{
	switch (n) {
	case SYS_notify:
	case SYS_identity:
		w[0] = kept(BADGE);
		break;
	case SYS_call_create:
	case SYS_port_bind:
	case SYS_mint:
	case SYS_timer:
		w[0] = kept(PORT);
		break;
	case SYS_submit:
		w[1] = kept(BADGE);
		w[0] = kept(CALL);
		break;
	case SYS_call_result:
	case SYS_call_cancel:
		w[0] = kept(CALL);
		break;
	case SYS_thread_create:
	case SYS_thread_set:
		w[0] = NO_HANDLE;
		w[1] = below(8);
		break;
	case SYS_port_create:
		w[0] = below(RANK_USER + 3);
		break;
	case SYS_task_set:
		w[0] = NO_HANDLE;
		break;
	default:
		w[0] = handle();
		break;
	}
}

/* What a call needs so that it does not end or block the process each time. */
static int
tame(unsigned n, u32 w[4])
{
	struct msgbuf *b = ipc_buf();

	switch (n) {
	case SYS_thread_exit:
		return below(50) == 0;
	case SYS_upcall_return:
		return below(50) == 0;
	case SYS_debug:
		w[1] = below(20) != 0 ? 2000 + below(10) : 1;
		return below(4) == 0;
	case SYS_thread_create:
		w[2] = below(40) != 0 ? (u32)thread : value();
		w[3] = (u32)(stacks[below(3)] + 4080);
		b->body[1] = 0;
		return below(4) == 0;
	case SYS_thread_set:
		return w[2] != TH_SUSPEND || below(100) == 0;
	case SYS_task_set:
		if (w[1] == TS_UPCALL && below(10) != 0)
			w[2] = 0xc0000000u + below(99);
		return 1;
	case SYS_reply_recv:
	case SYS_sleep:
		if (below(8) != 0)
			b->deadline = 1;
		return 1;
	case SYS_port_bind:
		return below(4) == 0;
	case SYS_handle_close:
		if (below(4) != 0)
			w[0] = 300 + below(700);
		return 1;
	}
	return 1;
}

static void
kernel_call(void)
{
	u32 w[4], n, l = label(), r;

	for (n = 0; n < 4; n++)
		w[n] = value();
	n = below(40) != 0 ? below(SYS_COUNT) : rnd() & 0xfff;
	if (below(3) != 0)
		right_handles(n, w);
	fill_buffer();
	if (below(5) == 0) { /* a call to ourselves */
		n = ~kept(BADGE);
		ipc_buf()->deadline = sys_clock(NULL) + 1000;
	} else if (!tame(n, w)) {
		return;
	}
	if (n == SYS_mint || n == SYS_handle_dup)
		w[n == SYS_mint ? 2 : 1] = slot();
	r = ipc_call(~n, l, w);
	if (!IS_ERR(r)) {
		shared->answers++;
		if (n == SYS_mint || n == SYS_handle_dup ||
		    n == SYS_port_create || n == SYS_call_create)
			put_mine((i32)r);
		return;
	}
	shared->errors++;
	shared->seen[-r < 300 ? -r : 0]++;
}

/* ---- messages to servers
 * ---------------------------------------------------------- */

/* What mine[i] understands: a bit for each protocol. */
static unsigned speaks[MINE];

#define P(name) (1u << PROTO_##name)

static void
open_all(void)
{
	static const char *const path[] = { "/", "/tmp", "/dev", "/proc",
		"/dev/null", "/dev/zero", "/dev/random", "/bin/sh",
		"/proc/meminfo", "/proc/uptime", "/tmp/fuzz.file",
		"/tmp/fuzz.fifo" };
	static const unsigned session[] = { P(proc), P(pager), P(vfs),
		P(dir) | P(file), P(dir) | P(file), P(pipe), P(svc),
		P(tty) | P(file) };
	unsigned i, n = 0;
	int fd[2];

	if (pipe(fd) == 0) {
		mine[n++] = (handle_t)fd[0];
		mine[n++] = (handle_t)fd[1];
	}
	for (i = 0; i < sizeof path / sizeof path[0]; i++) {
		fd[0] = open(path[i],
		    i < 10 ? O_RDONLY | O_NONBLOCK : O_RDWR | O_NONBLOCK);
		if (fd[0] >= 0)
			mine[n++] = (handle_t)fd[0];
	}
	for (i = 0; i < n; i++)
		speaks[i] = i < 2 || i > 5 ? P(file) : P(file) | P(dir);
	for (i = 0; i < 8 && n < MINE; i++) {
		speaks[n] = session[i];
		mine[n++] = H_PROC + i;
	}
	for (i = n; i < MINE; i++) {
		mine[i] = mine[i - n];
		speaks[i] = speaks[i - n];
	}
}

/* Mostly something that mine[i] knows. */
static unsigned
operation(unsigned i)
{
	unsigned proto = below(64), at;

	if (below(10) != 0)
		for (at = 0; at < 200; at++) {
			proto = below(PROTO_bench);
			if (speaks[i] >> proto & 1)
				break;
		}
	return OP(proto, below(10) != 0 ? below(20) : below(64));
}

static void
server_call(void)
{
	static char text[] = "/tmp/fuzz.file\0fuzz.name\0..\0/proc/1/status";
	unsigned to = target >= 0 ? (unsigned)target : below(MINE), r;
	unsigned l = operation(to), n = below(6) == 0 ? below(32) : below(17);
	u32 w[4];

	for (unsigned i = 0; i < 4; i++)
		w[i] = below(2) ? value() : below(100);
	fill_buffer();
	if (l == proc_exit_n && below(20) != 0)
		return;
	if (l == proc_kill_n && w[0] + 1000 < 2000) /* us, our group */
		return;
	if (below(4) != 0)
		n = 0;
	l |= n << LABEL_BODY_SHIFT;
	if (below(3) != 0) {
		l |= LABEL_LEASE1 | (below(2) ? LABEL_LEASE1_OUT : 0);
		w[2] = below(4) ? (u32)text + below(40) : address();
		w[3] = below(4) ? below(64) : below(2) ? value() : below(ROOM);
	}
	if (below(2)) {
		l |= LABEL_LEASE2;
		w[0] = below(4) ? (u32)text + below(40) : address();
		w[1] = below(4) ? below(64) : value();
	}
	if (below(4) == 0) /* copies, lest we lose them all */
		l |= below(3) << LABEL_GIVE_SHIFT | LABEL_COPY1 | LABEL_COPY2;
	ipc_buf()->deadline = sys_clock(NULL) + 1000 + below(5000);
	ipc_buf()->slots = SLOT_FROM(320) | SLOT_FROM(320) << 16;
	r = ipc_call(mine[to], l, w);
	shared->seen[IS_ERR(r) ? (-r < 300 ? -r : 0) : LABEL_OP(r) % 300]++;
	if (IS_ERR(r)) {
		shared->errors++;
		return;
	}
	shared->answers++;
	for (unsigned i = 0; i < LABEL_GIVE(r) && i < 2; i++)
		if (below(4) == 0 && ipc_buf()->got[i] != NO_HANDLE)
			mine[below(MINE)] = ipc_buf()->got[i];
		else
			sys_handle_close(ipc_buf()->got[i]);
}

/* ---- processes
 * --------------------------------------------------------------------- */

static void
worker(unsigned k)
{
	unsigned n, turns = 0;

	state = (seed + shared->next * 2654435761u + k) | 1;
	setsid();
	if (servers)
		open_all();
	if (setgid(UID) != 0 || setuid(UID + k) != 0)
		_exit(1);
	if (!servers)
		first_handles();
	while ((n = shared->next) < limit && turns++ < TURNS) {
		shared->next = n + 1;
		shared->turn[k]++;
		state ^= n;
		if (state == 0)
			state = 1;
		if (servers)
			server_call();
		else if (n % 32 == 0)
			repair();
		else
			kernel_call();
	}
	_exit(0);
}

static unsigned
sum(const unsigned char *p, unsigned n)
{
	unsigned s = 1;

	while (n-- > 0)
		s = s * 31 + *p++;
	return s;
}

/* Somebody else's data, and somebody else's calls. */
static void
victim(void)
{
	unsigned char *p = malloc(VICTIM_BYTES), buf[100];
	unsigned want, i;
	int fd[2];

	if (p == NULL || pipe(fd) != 0)
		_exit(2);
	for (i = 0; i < VICTIM_BYTES; i++)
		p[i] = (unsigned char)(i * i >> 7);
	want = sum(p, VICTIM_BYTES);
	for (i = 0; !shared->stop; i++) {
		if (sum(p, VICTIM_BYTES) != want)
			_exit(3);
		if (write(fd[1], p + i % 1000, sizeof buf) != sizeof buf ||
		    read(fd[0], buf, sizeof buf) != sizeof buf ||
		    memcmp(buf, p + i % 1000, sizeof buf) != 0)
			_exit(4);
		if (getppid() <= 1)
			_exit(5);
		usleep(20000);
	}
	_exit(0);
}

static pid_t
start(unsigned k)
{
	pid_t p = fork();

	if (p == 0) {
		if (k < WORKERS)
			worker(k);
		victim();
	}
	return p;
}

/* Until all calls are made: replace who dies, kill who is stuck. */
static unsigned
supervise(pid_t victim_pid, int *victim_status)
{
	unsigned turn[WORKERS] = { 0 }, since[WORKERS], ended = 0, left, k;
	pid_t pid[WORKERS], p;
	int status;

	for (k = 0; k < WORKERS; k++) {
		pid[k] = start(k);
		since[k] = ms();
	}
	do {
		left = 0;
		usleep(5000);
		while ((p = waitpid(-1, &status, WNOHANG)) > 0) {
			if (p == victim_pid)
				*victim_status = status;
			for (k = 0; k < WORKERS; k++)
				if (pid[k] == p)
					pid[k] = 0;
			ended++;
		}
		for (k = 0; k < WORKERS; k++) {
			if (pid[k] <= 0 && shared->next < limit) {
				pid[k] = start(k);
				since[k] = ms();
			}
			if (pid[k] <= 0)
				continue;
			left++;
			if (turn[k] != shared->turn[k]) {
				turn[k] = shared->turn[k];
				since[k] = ms();
			} else if (ms() - since[k] > STUCK_MS) {
				kill(pid[k], SIGKILL);
				since[k] = ms();
				shared->stuck++;
			}
		}
	} while (left > 0);
	return ended;
}

static int
round_of(unsigned calls)
{
	int status = -1;
	unsigned ended;
	pid_t v;

	shared->stop = 0;
	limit = shared->next + calls;
	v = start(WORKERS);
	ended = supervise(v, &status);
	shared->stop = 1;
	if (status == -1)
		waitpid(v, &status, 0);
	printf("# %u calls, %u answers, %u errors, %u processes, %u stuck\n",
	    shared->next, shared->answers, shared->errors, ended,
	    shared->stuck);
	fflush(stdout);
	return status;
}

int
main(int argc, char **argv)
{
	u64 before[KSTAT_COUNT];
	unsigned calls, i, kinds = 0;
	int status;

	if (argc < 4)
		return 2;
	if (argc > 4)
		target = atoi(argv[4]);
	servers = strcmp(argv[1], "server") == 0;
	seed = (unsigned)strtoul(argv[2], NULL, 0);
	calls = (unsigned)strtoul(argv[3], NULL, 0);
	printf("# seed %u\n", seed);
	shared = mmap(NULL, sizeof *shared, PROT_READ | PROT_WRITE,
	    MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (shared == MAP_FAILED)
		return 2;
	close(open("/tmp/fuzz.file", O_CREAT | O_RDWR, 0666));
	mkfifo("/tmp/fuzz.fifo", 0666);
	signal(SIGHUP, SIG_IGN);
	round_of(calls / 10); /* what servers keep, they have after this */
	sleep(1);
	gauges_read(before);
	status = round_of(calls - calls / 10);
	check(status == 0, servers ? "server.victim" : "kernel.victim",
	    "status %x", status);
	gauges_check(servers ? "server.gauges" : "kernel.gauges", before,
	    servers ? 400 : 96);
	printf("#");
	for (i = 0; i < 300; i++)
		if (shared->seen[i] != 0) {
			printf(" %u:%u", i, shared->seen[i]);
			kinds++;
		}
	printf("\n");
	check(kinds >= 8, servers ? "server.kinds" : "kernel.kinds",
	    "only %u kinds of answers", kinds);
	return check_failed != 0;
}
