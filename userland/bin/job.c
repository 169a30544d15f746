/*
 * job - carry out a job from the host: the guest's half of build/vm.
 *
 * /dev/job is the job (a text of records); file descriptor 0 is the line to the
 * host.  Records, each a line, some followed by bytes:
 *
 *	F mode size path	make that file, and directories on its way
 *	S size			the shell script to run
 *	I			the host has input for it
 *	E			end
 *
 * On the line go frames: a letter, two bytes of length (low first), bytes.
 * O output; R (length: how much) please send input, answered by D data or by an
 * empty D at its end; X the exit status as text, after everything is on disk.
 */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

enum { LINE = 0, CHUNK = 4096, INPUT = 1024, FAILED = 125 };

static char *script;
static int has_input;

static void
send_frame(int letter, const void *data, size_t n)
{
	static unsigned char buf[3 + CHUNK];
	size_t done = 0, len = n + 3;
	ssize_t k;

	buf[0] = (unsigned char)letter;
	buf[1] = (unsigned char)n;
	buf[2] = (unsigned char)(n >> 8);
	if (data != NULL)
		memcpy(buf + 3, data, n);
	else
		len = 3;
	while (done < len) {
		k = write(LINE, buf + done, len - done);
		if (k < 0 && errno != EINTR)
			_exit(FAILED);
		if (k > 0)
			done += (size_t)k;
	}
}

static void
finish(int status)
{
	char text[16];
	int n = snprintf(text, sizeof text, "%d", status);

	sync();
	send_frame('X', text, (size_t)n);
	for (;;)
		pause();
}

static void
fail(const char *what)
{
	char text[300];
	int n =
	    snprintf(text, sizeof text, "job: %s: %s\n", what, strerror(errno));

	send_frame(
	    'O', text, (size_t)n < sizeof text ? (size_t)n : sizeof text);
	finish(FAILED);
}

static void
make_parents(char *path)
{
	char *p;

	for (p = path + 1; (p = strchr(p, '/')) != NULL; p++) {
		*p = 0;
		if (mkdir(path, 0755) < 0 && errno != EEXIST)
			fail(path);
		*p = '/';
	}
}

static void
make_file(FILE *job, unsigned mode, size_t size, char *path)
{
	static char buf[65536];
	size_t n;
	int fd;

	make_parents(path);
	unlink(path);
	fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, mode);
	if (fd < 0)
		fail(path);
	while (size > 0) {
		n = size < sizeof buf ? size : sizeof buf;
		if (fread(buf, 1, n, job) != n ||
		    write(fd, buf, n) != (ssize_t)n)
			fail(path);
		size -= n;
	}
	if (fchmod(fd, mode) < 0 || close(fd) < 0)
		fail(path);
}

static void
read_job(void)
{
	static char line[5000];
	FILE *job = fopen("/dev/job", "r");
	unsigned long size;
	unsigned mode;
	int at;

	if (job == NULL)
		fail("/dev/job");
	while (fgets(line, sizeof line, job) != NULL && line[0] != 'E') {
		line[strcspn(line, "\n")] = 0;
		if (line[0] == 'I') {
			has_input = 1;
		} else if (sscanf(line, "S %lu", &size) == 1 &&
			   size < 1 << 20) {
			script = malloc(size + 1);
			if (script == NULL ||
			    fread(script, 1, size, job) != size)
				fail("script");
			script[size] = 0;
		} else if (sscanf(line, "F %o %lu %n", &mode, &size, &at) ==
			       2 &&
			   line[at] == '/') {
			make_file(job, mode, size, line + at);
		} else {
			errno = EINVAL;
			fail(line);
		}
	}
	fclose(job);
	if (script == NULL) {
		errno = EINVAL;
		fail("no script");
	}
}

static void
raw_line(void)
{
	struct termios t;

	if (tcgetattr(LINE, &t) < 0)
		return;
	t.c_iflag = 0;
	t.c_oflag = 0;
	t.c_lflag = 0;
	t.c_cc[VMIN] = 1;
	t.c_cc[VTIME] = 0;
	tcsetattr(LINE, TCSANOW, &t);
}

static int
read_exactly(unsigned char *buf, size_t n)
{
	ssize_t k;

	while (n > 0) {
		k = read(LINE, buf, n);
		if (k <= 0 && !(k < 0 && errno == EINTR))
			return -1;
		if (k > 0) {
			buf += k;
			n -= (size_t)k;
		}
	}
	return 0;
}

/* Fetch the host's input, piece by piece, into fd. */
static void
feed(int fd)
{
	unsigned char buf[INPUT], ask[3] = { 'R', INPUT & 0xff, INPUT >> 8 };
	unsigned char head[3];
	size_t n;

	for (;;) {
		if (write(LINE, ask, 3) != 3 || read_exactly(head, 3) < 0)
			_exit(1);
		n = head[1] | (size_t)head[2] << 8;
		if (head[0] != 'D' || n == 0 || n > INPUT ||
		    read_exactly(buf, n) < 0)
			_exit(0);
		if (write(fd, buf, n) != (ssize_t)n)
			_exit(0);
	}
}

static void
woken(int sig)
{
	(void)sig;
}

/* Send what comes through fd until it ends, or is asked not to wait. */
static void
relay(int fd)
{
	static char buf[CHUNK];
	ssize_t n;

	for (;;) {
		n = read(fd, buf, sizeof buf);
		if (n > 0)
			send_frame('O', buf, (size_t)n);
		else if (n == 0 || errno != EINTR)
			_exit(0);
	}
}

static pid_t
start_feeder(int *in)
{
	int p[2];
	pid_t pid;

	if (!has_input) {
		*in = open("/dev/null", O_RDONLY);
		return -1;
	}
	if (pipe(p) < 0)
		fail("pipe");
	pid = fork();
	if (pid == 0) {
		close(p[0]);
		feed(p[1]);
	}
	close(p[1]);
	*in = p[0];
	return pid;
}

static pid_t
start_script(int in, int out)
{
	pid_t pid = fork();

	if (pid != 0)
		return pid;
	dup2(in, 0);
	dup2(out, 1);
	dup2(out, 2);
	for (int fd = 3; fd < 20; fd++)
		close(fd);
	if (chdir("/") < 0)
		_exit(FAILED);
	setenv("PATH", "/bin", 1);
	setenv("HOME", "/root", 1);
	execl("/bin/sh", "sh", "-c", script, (char *)NULL);
	_exit(127);
}

int
main(void)
{
	struct sigaction sa = { .sa_handler = woken };
	int in, out[2], status;
	pid_t feeder, reader, child;

	raw_line();
	read_job();
	if (pipe(out) < 0)
		fail("pipe");
	sigaction(SIGUSR1, &sa, NULL);
	reader = fork();
	if (reader == 0) {
		close(out[1]);
		relay(out[0]);
	}
	feeder = start_feeder(&in);
	child = start_script(in, out[1]);
	close(in);
	close(out[1]);
	if (child < 0 || reader < 0)
		fail("fork");
	while (waitpid(child, &status, 0) < 0)
		if (errno != EINTR)
			fail("wait");
	/* what it started in the background may keep the pipe open */
	fcntl(out[0], F_SETFL, O_NONBLOCK);
	kill(reader, SIGUSR1);
	while (waitpid(reader, NULL, 0) < 0 && errno == EINTR)
		;
	if (feeder > 0)
		kill(feeder, SIGKILL);
	finish(
	    WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status));
}
