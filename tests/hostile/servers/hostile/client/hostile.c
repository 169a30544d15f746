/*
 * hostile.c - let the hostile service commit its misdeeds, and commit a
 *client's.
 *
 *	hostile try		each misdeed of the service: NAME RESULT [COUNT]
 *	hostile client		each misdeed of a client: the same
 *	hostile latency		the round trip of another client, alone and
 *during each flood: NAME MEDIAN MEAN, in ns (what it costs while it runs: the
 *processor is shared by slices)
 */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <libc/sys/sys.h>
#include <proto/hostile.h>

enum { EMPTY = 4000, ROUNDS = 1000, CALLS = 64 };

static handle_t service;
static char page[2 * PAGE_SIZE];

static const char *
result(int err)
{
	static char number[16];

	switch (err < 0 ? -err : err) {
	case 0:
		return "0";
#define NAME(name, value, text) \
	case value:             \
		return "E_" #name;
		ERRORS(NAME)
	}
	snprintf(number, sizeof number, "%d", err);
	return number;
}

static void
say(const char *name, int err)
{
	printf("%s %s\n", name, result(err));
	fflush(stdout);
}

static int
try_with(
    u32 what, const void *lease, u32 len, u64 within, struct hostile_try_r *r)
{
	struct hostile_try_q q = { what, 0 };
	struct ipc_opt o = { .addr = lease,
		.len = len,
		.deadline = within != 0 ? sys_clock(NULL) + within : 0 };

	return hostile_try(service, &q, r, &o);
}

static int
try(u32 what)
{
	struct hostile_try_r r;

	return try_with(what, page, 100, 0, &r);
}

/* ---- the service's ------------------------------------------------------ */

static void
all_misdeeds(void)
{
	static const char *const name[] = {
#define STRING(n) #n,
		MISDEEDS(STRING)
	};
	struct hostile_try_r r;

	for (u32 i = 0; i < HOSTILE_COUNT; i++) {
		u64 within = i == HOSTILE_never ? 50000 : 0;
		int err = try_with(i, page, 100, within, &r);

		if (i == HOSTILE_reply_twice)
			err = try_with(i, page, 100, 0, &r);
		if (i < HOSTILE_memory)
			say(name[i], err);
		else
			printf("%s %s %u\n", name[i], result(err),
			    (unsigned)r.count);
	}
}

/* ---- a client's --------------------------------------------------------- */

static int
lease(u32 addr, u32 len)
{
	struct hostile_try_r r;

	return try_with(
	    HOSTILE_lease_copy, (void *)(uintptr_t)addr, len, 0, &r);
}

static int
give(handle_t a, u32 count)
{
	u32 w[4] = { HOSTILE_nothing, 0, (u32)(uintptr_t)page, 100 };

	ipc_buf()->give[0] = ipc_buf()->give[1] = a;
	return (int)ipc_call(service,
	    OP(PROTO_hostile, 0) | LABEL_LEASE1 | count << LABEL_GIVE_SHIFT |
		LABEL_COPY1 | LABEL_COPY2,
	    w);
}

static u32
first_free(void)
{
	struct hostile_try_r r = { 0 };

	(void)try_with(HOSTILE_first_free, page, 100, 0, &r);
	return r.count;
}

/* Handles that nobody asked for are not kept. */
static int
give_many(void)
{
	u32 before = first_free();

	for (int i = 0; i < 5000; i++)
		if (give(1, 2) != 0)
			return -E_INVAL;
	return first_free() == before ? 0 : -E_NFILE;
}

static int
forged_replies(void)
{
	u32 w[4] = { 0 };
	int err = -E_STALE;

	for (u32 i = 0; i < 20000 && err == -E_STALE; i++) {
		ipc_buf()->token = i < 10000 ? i : i * 2654435761u;
		err = sys_reply(0, w);
	}
	return err;
}

static int
many_sessions(void)
{
	int fd[300], n = 0, err = 0;

	while (n < 300 && (fd[n] = open("/srv/hostile", O_RDWR)) >= 0)
		n++;
	err = n < 300 ? errno : 0;
	while (n > 0)
		close(fd[--n]);
	return err;
}

/* Never answered, then killed: nobody waits for it. */
static int
killed_waiter(void)
{
	pid_t pid = fork();
	int status;

	if (pid == 0)
		_exit(try(HOSTILE_never) != 0);
	usleep(20000);
	kill(pid, SIGKILL);
	waitpid(pid, &status, 0);
	return WIFSIGNALED(status) ? 0 : -E_SRCH;
}

static void
client_misdeeds(void)
{
	int fd[2];

	say("lease_own", lease((u32)(uintptr_t)page, 100));
	say("lease_kernel", lease(0xc0100000, 100));
	say("lease_nothing", lease(0x30000000, 100));
	say("lease_null", lease(0, 100));
	say("lease_wraps", lease(0xfffff000, 0x2000));
	say("lease_huge", lease(0x30000000, 0xffffffff));
	pipe(fd);
	say("pipe_kernel",
	    write(fd[1], (void *)0xc0100000, 100) < 0 ? errno : 0);
	say("pipe_nothing",
	    write(fd[1], (void *)0x30000000, 100) < 0 ? errno : 0);
	say("pipe_goes_on",
	    write(fd[1], "x", 1) == 1 && read(fd[0], page, 9) == 1 ? 0 : errno);
	say("give_empty", give(EMPTY, 1));
	say("give_wild", give(0x80000001, 2));
	say("give_three", give(1, 3));
	say("give_many", give_many());
	say("reply_forged", forged_replies());
	say("mint", sys_mint(service, 1, SLOT_LOWEST));
	say("bind", sys_port_bind(service));
	say("timer", sys_timer(service, 1, 1));
	say("kill", sys_task_kill(service));
	say("own_priority",
	    sys_thread_set(NO_HANDLE, ipc_buf()->self, TH_PRIORITY, 31));
	say("server_task",
	    sys_task_create(service, NO_HANDLE, RANK_DRIVER, 0, service));
	say("sessions", many_sessions());
	say("killed_waiter", killed_waiter());
	for (u32 i = 0; i < 2000; i++)
		(void)sys_notify(service, ~0u);
	say("notify_flood", try(HOSTILE_nothing));
}

/* ---- latency ------------------------------------------------------------ */

static u64
now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (u64)t.tv_sec * 1000000000 + (u64)t.tv_nsec;
}

static int
order(const void *a, const void *b)
{
	return *(const u32 *)a < *(const u32 *)b ? -1 : 1;
}

/* One byte through a pipe of our own, many times. */
static void
measure(const char *name)
{
	static u32 ns[ROUNDS];
	u64 sum = 0, start;
	int fd[2];
	char c = 0;

	if (pipe(fd) != 0)
		exit(1);
	for (int i = 0; i < ROUNDS; i++) {
		start = now();
		if (write(fd[1], &c, 1) != 1 || read(fd[0], &c, 1) != 1)
			exit(1);
		ns[i] = (u32)(now() - start);
		sum += ns[i];
	}
	close(fd[0]);
	close(fd[1]);
	qsort(ns, ROUNDS, sizeof ns[0], order);
	printf("%s %u %u\n", name, (unsigned)ns[ROUNDS / 2],
	    (unsigned)(sum / ROUNDS));
	fflush(stdout);
}

static void
spin(void)
{
	for (volatile u32 i = 0;; i++)
		;
}

static void
flood_port(void)
{
	for (;;)
		(void)try(HOSTILE_nothing);
}

static void
flood_notify(void)
{
	for (;;)
		(void)sys_notify(service, ~0u);
}

static void
flood_forged(void)
{
	for (;;)
		(void)forged_replies();
}

/* Calls without waiting for the answer, as many as there may be, to `to'. */
static void
submit_to(handle_t to, u32 label, u32 word)
{
	handle_t port = (handle_t)sys_port_create(RANK_USER);
	handle_t call[CALLS];
	u32 w[4];

	if (sys_port_bind(port) != 0)
		_exit(1);
	for (u32 i = 0; i < CALLS; i++)
		call[i] = (handle_t)sys_call_create(port, i);
	for (u32 i = 0;; i = (i + 1) % CALLS) {
		ipc_buf()->body[0] = word;
		ipc_buf()->body[1] = 0;
		ipc_buf()->body[2] = (u32)(uintptr_t)page;
		ipc_buf()->body[3] = 100;
		(void)sys_submit(call[i], to, label);
		if (i == CALLS - 1) {
			ipc_buf()->token = 0;
			ipc_buf()->deadline = 1;
			while (!IS_ERR(
			    ipc_call(~(u32)SYS_reply_recv ^ CALL_TIMED, 0, w)))
				ipc_buf()->deadline = 1;
		}
	}
}

static void
flood_submit(void)
{
	submit_to(
	    service, OP(PROTO_hostile, 0) | LABEL_LEASE1, HOSTILE_nothing);
}

static void
flood_never(void)
{
	submit_to(service, OP(PROTO_hostile, 0) | LABEL_LEASE1, HOSTILE_never);
}

/* At the server that the other one uses, too. */
static void
flood_pipe(void)
{
	int fd[2];

	if (pipe(fd) != 0)
		_exit(1);
	submit_to((handle_t)fd[1], OP(62, 62), 0);
}

/* With pauses: what a server works for a client counts as nobody's share. */
static void
greed(void)
{
	for (u32 i = HOSTILE_memory;;
	     i = i + 1 < HOSTILE_first_free ? i + 1 : HOSTILE_memory) {
		if (i != HOSTILE_ports)
			(void)try(i);
		usleep(1000);
	}
}

static void
during(const char *name, void (*flood)(void))
{
	pid_t pid = fork();

	if (pid == 0) {
		flood();
		_exit(1);
	}
	usleep(5000); /* it is under way */
	measure(name);
	if (waitpid(pid, NULL, WNOHANG) != 0)
		printf("%s: over too soon\n", name);
	kill(pid, SIGKILL);
	waitpid(pid, NULL, 0);
}

static void
latency(void)
{
	measure("warm");
	measure("alone");
	during("spin", spin);
	during("port", flood_port);
	during("notify", flood_notify);
	during("forged", flood_forged);
	during("submit", flood_submit);
	during("never", flood_never);
	during("pipe", flood_pipe);
	during("greed", greed);
	measure("after");
}

int
main(int argc, char **argv)
{
	int fd = open("/srv/hostile", O_RDWR);

	if (fd < 0 || argc != 2) {
		perror("hostile: /srv/hostile");
		return 1;
	}
	service = (handle_t)fd;
	if (strcmp(argv[1], "try") == 0)
		all_misdeeds();
	else if (strcmp(argv[1], "client") == 0)
		client_misdeeds();
	else
		latency();
	return 0;
}
