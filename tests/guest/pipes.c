/*
 * pipes.c - pipes and FIFOs between processes: what POSIX says of them, and
 * that no byte is lost whoever is killed.  Run with a directory to work in.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include "check.h"

int failures;

/* A child that runs f and exits with what it answers. */
static pid_t
child(int (*f)(int), int arg)
{
	pid_t pid = fork();

	if (pid == 0)
		_exit(f(arg));
	CHECK(pid > 0);
	return pid;
}

static int
status_of(pid_t pid)
{
	int status = -1;

	EQ(waitpid(pid, &status, 0), pid);
	return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

static void
settle(void)
{
	usleep(50000);
}

static void
simple(void)
{
	char buf[100];
	struct stat st;
	int p[2];

	EQ(pipe(p), 0);
	EQ(write(p[1], "hello", 5), 5);
	EQ(fstat(p[0], &st), 0);
	CHECK(S_ISFIFO(st.st_mode));
	EQ(read(p[0], buf, 2), 2);
	EQ(read(p[0], buf, 100), 3);
	CHECK(memcmp(buf, "llo", 3) == 0);
	FAILS(read(p[1], buf, 1), EBADF);
	FAILS(write(p[0], buf, 1), EBADF);
	FAILS(lseek(p[0], 0, SEEK_SET), ESPIPE);
	EQ(write(p[1], "last words", 10), 10);
	EQ(close(p[1]), 0);
	EQ(read(p[0], buf, 100), 10);
	EQ(read(p[0], buf, 100), 0);
	EQ(close(p[0]), 0);
	EQ(pipe(p), 0);
	EQ(close(p[0]), 0);
	FAILS(write(p[1], "x", 1), EPIPE);
	FAILS(write(p[1], "more than twelve bytes", 22), EPIPE);
	EQ(close(p[1]), 0);
}

static void
nonblocking(void)
{
	static char big[100000];
	int p[2], n = 0, k;

	EQ(pipe2(p, O_NONBLOCK | O_CLOEXEC), 0);
	FAILS(read(p[0], big, 10), EAGAIN);
	while ((k = write(p[1], big, sizeof big)) > 0)
		n += k;
	CHECK(errno == EAGAIN && n >= 4096);
	FAILS(write(p[1], big, 1), EAGAIN);
	EQ(read(p[0], big, 4095), 4095);
	FAILS(write(p[1], big, 4096), EAGAIN);
	EQ(fcntl(p[0], F_SETFL, 0), 0);
	n -= 4095;
	while (n > 0 && (k = read(p[0], big, sizeof big)) > 0)
		n -= k;
	EQ(n, 0);
	EQ(close(p[0]), 0);
	EQ(close(p[1]), 0);
}

static int wfd, rfd;

static int
write_later(int arg)
{
	(void)arg;
	settle();
	return write(wfd, "late", 4) == 4 ? 0 : 1;
}

static void
poll_waits(void)
{
	struct pollfd f;
	char buf[8];
	pid_t pid;
	int p[2];

	EQ(pipe(p), 0);
	wfd = p[1];
	f = (struct pollfd){ .fd = p[1], .events = POLLIN | POLLOUT };
	EQ(poll(&f, 1, 0), 1);
	EQ(f.revents, POLLOUT);
	f = (struct pollfd){ .fd = p[0], .events = POLLIN };
	EQ(poll(&f, 1, 20), 0);
	f = (struct pollfd){ .fd = p[0], .events = POLLIN };
	pid = child(write_later, 0);
	EQ(poll(&f, 1, 5000), 1);
	EQ(f.revents, POLLIN);
	EQ(read(p[0], buf, 8), 4);
	EQ(status_of(pid), 0);
	EQ(close(p[1]), 0);
	EQ(poll(&f, 1, 5000), 1);
	CHECK(f.revents & POLLHUP);
	EQ(close(p[0]), 0);
}

/* Ten writers of whole records into one pipe, larger than it holds. */
enum { WRITERS = 10, RECORDS = 40, RECORD = 500 };

static int
write_records(int who)
{
	char record[RECORD];

	close(rfd);
	memset(record, 'a' + who, sizeof record);
	for (int i = 0; i < RECORDS; i++)
		if (write(wfd, record, sizeof record) != RECORD)
			return 1;
	return 0;
}

static void
records(void)
{
	static char all[WRITERS * RECORDS * RECORD + 1];
	pid_t pid[WRITERS];
	int p[2], n = 0, k, count[WRITERS] = { 0 };

	EQ(pipe(p), 0);
	rfd = p[0];
	wfd = p[1];
	for (int i = 0; i < WRITERS; i++)
		pid[i] = child(write_records, i);
	EQ(close(p[1]), 0);
	while ((k = read(p[0], all + n, sizeof all - (size_t)n)) > 0)
		n += k;
	EQ(n, WRITERS * RECORDS * RECORD);
	for (int i = 0; i < n; i += RECORD) {
		for (k = 1; k < RECORD && all[i + k] == all[i]; k++)
			continue;
		EQ(k, RECORD);
		count[all[i] - 'a']++;
	}
	for (int i = 0; i < WRITERS; i++) {
		EQ(count[i], RECORDS);
		EQ(status_of(pid[i]), 0);
	}
	EQ(close(p[0]), 0);
}

/* Readers killed while they wait take no byte with them. */
static int
read_one(int arg)
{
	char c;

	(void)arg;
	return read(rfd, &c, 1) == 1 ? c : 255;
}

/*
 * With a second argument: whoever kill(2) hit reads nothing any more.  POSIX
 * does not promise that, and on other systems the dying may still take a byte.
 */
static int dead_at_once;

static void
killed_readers(void)
{
	pid_t pid[6];
	char c;
	int p[2];

	EQ(pipe(p), 0);
	rfd = p[0];
	for (int i = 0; i < 6; i++)
		pid[i] = child(read_one, 0);
	settle();
	for (int i = 0; i < 6; i += 2)
		EQ(kill(pid[i], SIGKILL), 0);
	if (dead_at_once)
		EQ(write(p[1], "123", 3), 3);
	for (int i = 0; i < 6; i += 2)
		EQ(status_of(pid[i]), -SIGKILL);
	if (!dead_at_once)
		EQ(write(p[1], "123", 3), 3);
	c = (char)(status_of(pid[1]) + status_of(pid[3]) + status_of(pid[5]));
	EQ(c, (char)('1' + '2' + '3'));
	/* one at a time, killed at any moment */
	for (int i = 0; i < 30; i++) {
		int got;

		pid[0] = child(read_one, 0);
		if (i % 3 == 0)
			settle();
		EQ(write(p[1], "k", 1), 1);
		if (i % 2)
			kill(pid[0], SIGKILL);
		got = status_of(pid[0]);
		if (got == 'k')
			continue;
		/* killed before its read came back: the byte is there, or
		 * it had it already */
		EQ(got, -SIGKILL);
		EQ(fcntl(p[0], F_SETFL, O_NONBLOCK), 0);
		if (read(p[0], &c, 1) == 1)
			EQ(c, 'k');
		EQ(fcntl(p[0], F_SETFL, 0), 0);
	}
	EQ(close(p[0]), 0);
	EQ(close(p[1]), 0);
}

static void
handler(int sig)
{
	(void)sig;
}

/* A signal ends a read that waits, and a long write that waits says how far. */
static void
interrupted(void)
{
	struct sigaction sa = { .sa_handler = handler };
	static char big[200000];
	char c;
	int p[2], n;

	sigaction(SIGALRM, &sa, NULL);
	EQ(pipe(p), 0);
	alarm(1);
	FAILS(read(p[0], &c, 1), EINTR);
	alarm(1);
	n = write(p[1], big, sizeof big);
	CHECK(n >= 4096 && n < (int)sizeof big);
	EQ(close(p[0]), 0);
	EQ(close(p[1]), 0);
}

/* No room for the second descriptor: none is made, and nothing stays open. */
static void
full_table(void)
{
	int p[2], q[2], fd, top = -1;
	char c;

	EQ(pipe(p), 0);
	while ((fd = dup(p[1])) >= 0)
		top = fd;
	EQ(errno, EMFILE);
	FAILS(pipe(q), EMFILE);
	EQ(close(top), 0);
	FAILS(pipe(q), EMFILE);
	EQ(dup(p[1]), top);
	for (fd = p[1] + 1; fd <= top; fd++)
		EQ(close(fd), 0);
	EQ(close(p[1]), 0);
	EQ(read(p[0], &c, 1), 0);
	EQ(close(p[0]), 0);
}

static int
open_writer(int arg)
{
	int fd;

	(void)arg;
	settle();
	fd = open("fifo", O_WRONLY);
	return fd >= 0 && write(fd, "through", 7) == 7 ? 0 : 1;
}

static void
fifos(void)
{
	char buf[20];
	struct stat st;
	pid_t pid;
	int r, w;

	unlink("fifo");
	EQ(mkfifo("fifo", 0600), 0);
	FAILS(mkfifo("fifo", 0600), EEXIST);
	EQ(stat("fifo", &st), 0);
	CHECK(S_ISFIFO(st.st_mode));
	FAILS(open("fifo", O_WRONLY | O_NONBLOCK), ENXIO);
	pid = child(open_writer, 0);
	r = open("fifo", O_RDONLY);
	CHECK(r >= 0);
	EQ(read(r, buf, 20), 7);
	EQ(status_of(pid), 0);
	EQ(read(r, buf, 20), 0);
	w = open("fifo", O_WRONLY | O_NONBLOCK);
	CHECK(w >= 0);
	EQ(write(w, "again", 5), 5);
	EQ(read(r, buf, 20), 5);
	EQ(close(r), 0);
	FAILS(write(w, "x", 1), EPIPE);
	EQ(close(w), 0);
	/* both at once, without a name */
	r = open("fifo", O_RDWR);
	CHECK(r >= 0);
	EQ(unlink("fifo"), 0);
	EQ(write(r, "self", 4), 4);
	EQ(read(r, buf, 20), 4);
	EQ(close(r), 0);
	/* a new FIFO of that name is another one */
	EQ(mkfifo("fifo", 0600), 0);
	r = open("fifo", O_RDONLY | O_NONBLOCK);
	EQ(read(r, buf, 20), 0);
	EQ(close(r), 0);
	EQ(unlink("fifo"), 0);
}

/* A hundred pipes in a row, each passing a byte on. */
enum { CHAIN = 100 };

static int
pass_on(int arg)
{
	char c;

	(void)arg;
	return read(rfd, &c, 1) == 1 && write(wfd, &c, 1) == 1 ? 0 : 1;
}

static void
chain(void)
{
	pid_t pid[CHAIN];
	int first[2], p[2], in;
	char c;

	EQ(pipe(first), 0);
	in = first[0];
	for (int i = 0; i < CHAIN; i++) {
		EQ(pipe(p), 0);
		rfd = in;
		wfd = p[1];
		pid[i] = child(pass_on, 0);
		close(in);
		close(p[1]);
		in = p[0];
	}
	EQ(write(first[1], "!", 1), 1);
	EQ(read(in, &c, 1), 1);
	EQ(c, '!');
	EQ(read(in, &c, 1), 0);
	for (int i = 0; i < CHAIN; i++)
		EQ(status_of(pid[i]), 0);
	close(in);
	close(first[1]);
}

int
main(int argc, char **argv)
{
	signal(SIGPIPE, SIG_IGN);
	if (argc > 1)
		CHECK(chdir(argv[1]) == 0);
	dead_at_once = argc > 2;
	simple();
	nonblocking();
	poll_waits();
	records();
	killed_readers();
	interrupted();
	full_table();
	fifos();
	chain();
	printf(failures ? "%d failures\n" : "ok\n", failures);
	return failures != 0;
}
