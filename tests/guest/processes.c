/*
 * processes.c - fork, exec, exit, wait, pipes between processes, memory.
 * Run with a directory to work in; runs itself for exec.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/times.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include "check.h"

int failures;
static const char *self;
extern char **environ;

/* The child's status; the parent's copy of failures is not the child's. */
static int
in_child(int (*fn)(void))
{
	int status = -1;
	pid_t pid;

	fflush(stdout);
	pid = fork();
	if (pid == 0) {
		failures = 0;
		status = fn();
		fflush(stdout);
		_exit(status);
	}
	CHECK(pid > 0);
	EQ(waitpid(pid, &status, 0), pid);
	return status;
}

static int
seven(void)
{
	return 7;
}

static int
killed(void)
{
	raise(SIGKILL);
	return 1;
}

static int
fault(void)
{
	*(volatile char *)0 = 1;
	return 1;
}

static int
divide(void)
{
	volatile int zero = 0, one = 1;

	one = one / zero;
	return one;
}

static int
illegal(void)
{
	__builtin_trap();
}

static int
aborts(void)
{
	signal(SIGABRT, SIG_IGN);
	abort();
}

static void
statuses(void)
{
	int status;

	EQ(in_child(seven), 7 << 8);
	EQ(in_child(killed), SIGKILL);
	EQ(in_child(fault) & 0x7f, SIGSEGV);
	EQ(in_child(divide) & 0x7f, SIGFPE);
	EQ(in_child(illegal) & 0x7f, SIGILL);
	EQ(in_child(aborts) & 0x7f, SIGABRT);
	FAILS(wait(&status), ECHILD);
	FAILS(waitpid(1, &status, 0), ECHILD);
	FAILS(waitpid(-1, &status, WNOHANG), ECHILD);
	FAILS(waitpid(-1, &status, 1 << 20), EINVAL);
	FAILS(kill(999999, 0), ESRCH);
	FAILS(kill(getpid(), 99), EINVAL);
	EQ(kill(getpid(), 0), 0);
	status = system("exit 3");
	EQ(status, 3 << 8);
	CHECK(system(NULL) != 0);
}

static void
no_hang(void)
{
	int go[2], status;
	char c;
	pid_t pid;

	EQ(pipe(go), 0);
	pid = fork();
	if (pid == 0) {
		close(go[1]);
		_exit(read(go[0], &c, 1) == 0 ? 5 : 6);
	}
	close(go[0]);
	EQ(waitpid(pid, &status, WNOHANG), 0);
	EQ(waitpid(-1, &status, WNOHANG), 0);
	CHECK(getpgid(pid) == getpgrp());
	close(go[1]);
	EQ(waitpid(-1, &status, 0), pid);
	EQ(status, 5 << 8);
}

/* Both write to one file at one offset; what the child stores stays its own. */
static void
sharing(void)
{
	volatile int here = 1;
	char buf[8] = { 0 };
	int fd = open("share", O_RDWR | O_CREAT | O_TRUNC, 0600), status;
	pid_t pid = fork();

	if (pid == 0) {
		here = 2;
		_exit(write(fd, "ab", 2) == 2 && here == 2 ? 0 : 1);
	}
	EQ(waitpid(pid, &status, 0), pid);
	EQ(status, 0);
	EQ(here, 1);
	EQ(write(fd, "cd", 2), 2);
	EQ(pread(fd, buf, 8, 0), 4);
	CHECK(strcmp(buf, "abcd") == 0);
	close(fd);
	unlink("share");
}

static int
exec_self(void)
{
	char *const argv[] = { "name", "echo", "one", "", "two words", NULL };
	char *const envp[] = { "A=1", "B=", NULL };

	execve(self, argv, envp);
	return 99;
}

static int
exec_none(void)
{
	execl("none", "none", (char *)NULL);
	return errno;
}

static int
exec_directory(void)
{
	execl(".", "x", (char *)NULL);
	return errno;
}

static int
exec_plain(void)
{
	execl("./plain", "x", (char *)NULL);
	return errno;
}

static int
exec_text(void)
{
	execl("./text", "x", (char *)NULL);
	return errno;
}

static int
exec_text_by_path(void)
{
	setenv("PATH", "/none:.:/bin:/usr/bin", 1);
	execlp("text", "text", "arg", (char *)NULL);
	return errno;
}

static int
exec_script(void)
{
	execl("./script", "x", "1", "2", (char *)NULL);
	return errno;
}

static int
exec_script_loop(void)
{
	execl("./loop", "x", (char *)NULL);
	return errno;
}

static int
exec_too_much(void)
{
	size_t n = 3 * 1024 * 1024;
	char **argv = calloc(40, sizeof *argv), *big = malloc(n / 30);

	memset(big, 'x', n / 30 - 1);
	big[n / 30 - 1] = '\0';
	for (int i = 0; i < 30; i++)
		argv[i] = big;
	execv(self, argv);
	return errno;
}

static int
exec_much(void)
{
	static char *argv[80];
	static char big[1024];

	memset(big, 'y', sizeof big - 1);
	argv[0] = "name";
	argv[1] = "count";
	for (int i = 2; i < 72; i++)
		argv[i] = big;
	execv(self, argv);
	return errno;
}

static int
exec_closes(void)
{
	char a[12], b[12];
	int kept = open("/dev/null", O_RDONLY);
	int closed = open("/dev/null", O_RDONLY | O_CLOEXEC);

	snprintf(a, sizeof a, "%d", kept);
	snprintf(b, sizeof b, "%d", closed);
	umask(031);
	signal(SIGUSR1, SIG_IGN);
	execl(self, "name", "open", a, b, (char *)NULL);
	return 99;
}

static void
make(const char *path, const char *text, mode_t mode)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);

	EQ(write(fd, text, strlen(text)), strlen(text));
	EQ(fchmod(fd, mode), 0);
	close(fd);
}

static void
execs(void)
{
	char text[600];

	make("plain", "no program\n", 0644);
	make("text", "exit 42\n", 0755);
	snprintf(text, sizeof text, "#!%s script first second\n", self);
	make("script", text, 0755);
	make("loop", "#!./loop\n", 0755);
	EQ(in_child(exec_self), 0);
	EQ(in_child(exec_none), ENOENT << 8);
	EQ(in_child(exec_directory), EACCES << 8);
	EQ(in_child(exec_plain), EACCES << 8);
	EQ(in_child(exec_text), ENOEXEC << 8);
	EQ(in_child(exec_text_by_path), 42 << 8);
	EQ(in_child(exec_script), 0);
	EQ(in_child(exec_script_loop), ELOOP << 8);
	EQ(in_child(exec_too_much), E2BIG << 8);
	EQ(in_child(exec_much), 70 << 8);
	EQ(in_child(exec_closes), 0);
	unlink("plain");
	unlink("text");
	unlink("script");
	unlink("loop");
}

/* What a program finds that exec_... started; its exit status. */
static int
started(int argc, char **argv)
{
	struct sigaction act;

	if (strcmp(argv[1], "echo") == 0) {
		EQ(argc, 5);
		CHECK(strcmp(argv[0], "name") == 0 &&
		      strcmp(argv[2], "one") == 0);
		CHECK(strcmp(argv[3], "") == 0);
		CHECK(strcmp(argv[4], "two words") == 0 && argv[5] == NULL);
		CHECK(strcmp(getenv("A"), "1") == 0);
		CHECK(strcmp(getenv("B"), "") == 0 && environ[2] == NULL);
	} else if (strcmp(argv[1], "count") == 0) {
		return argc - 2;
	} else if (strcmp(argv[1], "open") == 0) {
		EQ(fcntl(atoi(argv[2]), F_GETFD), 0);
		FAILS(fcntl(atoi(argv[3]), F_GETFD), EBADF);
		EQ(umask(0), 031);
		sigaction(SIGUSR1, NULL, &act);
		CHECK(act.sa_handler == SIG_IGN);
	} else if (strcmp(argv[1], "script first second") == 0) {
		EQ(argc, 5);
		CHECK(strcmp(argv[2], "./script") == 0);
		CHECK(strcmp(argv[3], "1") == 0 && strcmp(argv[4], "2") == 0);
	} else {
		return 98;
	}
	return failures;
}

/* The first member of a pipeline of n writes, the last one reads. */
static void
pipes(void)
{
	static char block[70000];
	char buf[16];
	int p[2], status, fd;
	ssize_t n;
	size_t all = 0;
	struct stat st;
	FILE *f;
	pid_t pid;

	EQ(pipe(p), 0);
	EQ(fstat(p[0], &st), 0);
	CHECK(S_ISFIFO(st.st_mode));
	FAILS(lseek(p[0], 0, SEEK_CUR), ESPIPE);
	FAILS(pread(p[0], buf, 1, 0), ESPIPE);
	FAILS(read(p[1], buf, 1), EBADF);
	FAILS(write(p[0], buf, 1), EBADF);
	EQ(fcntl(p[0], F_SETFL, O_NONBLOCK), 0);
	FAILS(read(p[0], buf, 1), EAGAIN);
	EQ(fcntl(p[0], F_SETFL, 0), 0);
	pid = fork();
	if (pid == 0) {
		close(p[0]);
		memset(block, 'z', sizeof block);
		_exit(write(p[1], block, sizeof block) == sizeof block ? 0 : 1);
	}
	close(p[1]);
	while ((n = read(p[0], block, sizeof block)) > 0)
		all += (size_t)n;
	EQ(n, 0);
	EQ(all, sizeof block);
	EQ(waitpid(pid, &status, 0), pid);
	EQ(status, 0);
	close(p[0]);
	EQ(pipe(p), 0);
	close(p[0]);
	signal(SIGPIPE, SIG_IGN);
	FAILS(write(p[1], "x", 1), EPIPE);
	FAILS(write(p[1], block, 5000), EPIPE);
	signal(SIGPIPE, SIG_DFL);
	pid = fork();
	if (pid == 0)
		_exit(write(p[1], "x", 1) < 0);
	EQ(waitpid(pid, &status, 0), pid);
	EQ(status, SIGPIPE);
	close(p[1]);
	EQ(pipe2(p, O_CLOEXEC | O_NONBLOCK), 0);
	EQ(fcntl(p[1], F_GETFD), FD_CLOEXEC);
	EQ(fcntl(p[1], F_GETFL) & O_NONBLOCK, O_NONBLOCK);
	close(p[0]);
	close(p[1]);
	/* a FIFO */
	EQ(mkfifo("fifo", 0600), 0);
	FAILS(open("fifo", O_WRONLY | O_NONBLOCK), ENXIO);
	pid = fork();
	if (pid == 0) {
		fd = open("fifo", O_WRONLY);
		_exit(fd < 0 || write(fd, "through", 7) != 7);
	}
	fd = open("fifo", O_RDONLY);
	CHECK(fd >= 0);
	EQ(read(fd, buf, 16), 7);
	EQ(read(fd, buf, 16), 0);
	close(fd);
	EQ(waitpid(pid, &status, 0), pid);
	EQ(status, 0);
	unlink("fifo");
	f = popen("echo said", "r");
	CHECK(f != NULL && fgets(buf, sizeof buf, f) != NULL);
	CHECK(strcmp(buf, "said\n") == 0);
	EQ(pclose(f), 0);
}

static void
memory(void)
{
	size_t big = 8 * 1024 * 1024;
	char *p = malloc(big), *q, *end;
	int status;
	pid_t pid;

	CHECK(p != NULL);
	for (size_t i = 0; i < big; i += 4096)
		p[i] = (char)i;
	free(p);
	q = calloc(1, big);
	CHECK(q != NULL);
	for (size_t i = 0; q != NULL && i < big; i += 1024)
		if (q[i] != 0) {
			CHECK(!"calloc is not zero");
			break;
		}
	free(q);
	end = sbrk(0);
	CHECK(sbrk(100) == end);
	CHECK(sbrk(0) == (void *)(end + 100));
	memset(end, 'x', 100);
	CHECK(sbrk(-100) != (void *)-1);
	CHECK(sbrk(100) == end && end[0] == 0 && end[99] == 0);
	if (sizeof(void *) == 4)
		CHECK(sbrk(0x7fffffff) == (void *)-1 && errno == ENOMEM);
	p = mmap(NULL, 3 * 4096, PROT_READ | PROT_WRITE,
	    MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	CHECK(p != MAP_FAILED && p[0] == 0 && p[3 * 4096 - 1] == 0);
	p[4096] = 1;
	EQ(munmap(p + 4096, 4096), 0);
	p[0] = p[2 * 4096] = 1;
	EQ(mprotect(p, 4096, PROT_READ), 0);
	pid = fork();
	if (pid == 0) {
		p[0] = 2;
		_exit(0);
	}
	EQ(waitpid(pid, &status, 0), pid);
	EQ(status & 0x7f, SIGSEGV);
	pid = fork();
	if (pid == 0)
		_exit(p[4096]);
	EQ(waitpid(pid, &status, 0), pid);
	EQ(status & 0x7f, SIGSEGV);
	EQ(munmap(p, 3 * 4096), 0);
	CHECK(mmap(NULL, 0, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) ==
		  MAP_FAILED &&
	      errno == EINVAL);
	FAILS(munmap(p + 1, 4096), EINVAL);
	/* a file, privately */
	status = open("map", O_RDWR | O_CREAT | O_TRUNC, 0600);
	EQ(write(status, "mapped", 6), 6);
	p = mmap(NULL, 6, PROT_READ | PROT_WRITE, MAP_PRIVATE, status, 0);
	CHECK(p != MAP_FAILED && memcmp(p, "mapped", 7) == 0);
	p[0] = 'M';
	EQ(munmap(p, 6), 0);
	close(status);
	unlink("map");
}

static void
numbers(void)
{
	struct rusage usage;
	struct timespec a, b;
	struct tms tms;
	time_t now = time(NULL);
	pid_t pid;
	int status;

	CHECK(now > 1500000000);
	EQ(clock_gettime(CLOCK_MONOTONIC, &a), 0);
	EQ(usleep(20000), 0);
	EQ(clock_gettime(CLOCK_MONOTONIC, &b), 0);
	CHECK((b.tv_sec - a.tv_sec) * 1000000000ll + b.tv_nsec - a.tv_nsec >=
	      20000000);
	FAILS(clock_gettime(99, &a), EINVAL);
	CHECK(times(&tms) != (clock_t)-1);
	EQ(getrusage(RUSAGE_SELF, &usage), 0);
	CHECK(getpid() > 0 && getppid() > 0);
	pid = fork();
	if (pid == 0) {
		if (getpgid(0) != getpgrp() || setpgid(0, 0) != 0 ||
		    getpgrp() != getpid() || setsid() != -1)
			_exit(1);
		pid = fork();
		if (pid == 0)
			_exit(setsid() == getpid() && getsid(0) == getpid() &&
				      open("/dev/tty", O_RDWR) < 0
				  ? 0
				  : 1);
		_exit(waitpid(pid, &status, 0) == pid && status == 0 ? 0 : 2);
	}
	EQ(waitpid(pid, &status, 0), pid);
	EQ(status, 0);
}

int
main(int argc, char **argv)
{
	char path[512];

	setvbuf(stdout, NULL, _IOLBF, 0);
	if (argc > 1 && argv[1][0] != '/')
		return started(argc, argv);
	if (argc < 2 || argv[0][0] != '/' || chdir(argv[1]) < 0) {
		puts("usage: /path/of/processes /directory");
		return 2;
	}
	self = strcpy(path, argv[0]);
	statuses();
	no_hang();
	sharing();
	execs();
	pipes();
	memory();
	numbers();
	puts(failures ? "FAILED" : "ok");
	return failures != 0;
}
