/*
 * job.c - the processes that the shell started, and waiting for them.
 *
 * There are no process groups here: a background job is only one that nobody
 * waits for yet.  Ended ones are kept until asked for, at most KEPT of them.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#include "builtin.h"
#include "check.h"
#include "error.h"
#include "eval.h"
#include "job.h"
#include "num.h"
#include "mem.h"
#include "opt.h"
#include "out.h"
#include "redir.h"
#include "scope.h"
#include "signals.h"
#include "source.h"
#include "trap.h"

enum { KEPT = 256, LOST = 127 << 8 };

static struct job *jobs; /* newest first */
static int kept;
pid_t job_last_pid;

static void
job_free(struct job *j)
{
	struct job **at = &jobs;

	while (*at != j)
		at = &(*at)->next;
	*at = j->next;
	kept -= j->id > 0;
	free(j);
}

static bool
job_done(const struct job *j)
{
	for (int i = 0; i < j->n; i++)
		if (!j->procs[i].done)
			return false;
	return true;
}

static void
drop_oldest_done(void)
{
	struct job *oldest = NULL;

	for (struct job *j = jobs; j; j = j->next)
		if (j->id > 0 && job_done(j))
			oldest = j;
	if (oldest)
		job_free(oldest);
}

struct job *
job_new(int room, const struct node *n, bool background)
{
	struct job *j = xmalloc(sizeof *j + (size_t)room * sizeof j->procs[0]);

	*j = (struct job){ .room = room };
	if (background) {
		if (kept >= KEPT)
			drop_oldest_done();
		for (struct job *k = jobs; k; k = k->next)
			if (k->id > j->id)
				j->id = k->id;
		j->id++;
		kept++;
		if (OPT(INTERACTIVE) && n)
			node_text(n, j->text, sizeof j->text);
	}
	j->next = jobs;
	jobs = j;
	return j;
}

static void
become_child(bool background, bool first)
{
	int fd;

	catch_top = NULL;
	jobs = NULL;
	kept = 0;
	scope_forget();
	redir_forget();
	trap_child();
	OPT(INTERACTIVE) = false;
	if (!background)
		return;
	signal_set(SIGINT, SIGNAL_IGNORE);
	signal_set(SIGQUIT, SIGNAL_IGNORE);
	fd = first ? open("/dev/null", O_RDONLY) : -1;
	if (fd >= 0)
		fd_place(fd, 0);
}

pid_t
job_fork(struct job *j, bool background)
{
	pid_t pid;

	assert(j->n < j->room);
	out_flush_all();
	source_sync();
	pid = fork();
	if (pid == 0) {
		become_child(background, j->n == 0);
		return 0;
	}
	if (pid < 0) {
		sh_warn("cannot fork: %s", error_text(errno));
		return -1;
	}
	j->procs[j->n++] = (struct proc){ .pid = pid };
	if (background)
		job_last_pid = pid;
	return pid;
}

static void
record(pid_t pid, int status)
{
	for (struct job *j = jobs; j; j = j->next) {
		for (int i = 0; i < j->n; i++) {
			if (j->procs[i].pid == pid && !j->procs[i].done) {
				j->procs[i].done = true;
				j->procs[i].status = status;
				return;
			}
		}
	}
}

/* One waitpid; false if there was nothing, errno saying why. */
static bool
reap(int options)
{
	int status;
	pid_t pid = waitpid(-1, &status, options);

	if (pid > 0)
		record(pid, status);
	return pid > 0;
}

static int
to_exit_status(int status)
{
	if (WIFSIGNALED(status))
		return 128 + WTERMSIG(status);
	return WEXITSTATUS(status);
}

/* Say of what the job's processes died, where that is news. */
static void
tell_deaths(const struct job *j)
{
	for (int i = 0; i < j->n; i++) {
		const int status = j->procs[i].status;
		int sig;

		if (!WIFSIGNALED(status))
			continue;
		sig = WTERMSIG(status);
		if (sig == SIGINT || sig == SIGPIPE)
			continue;
		out_fmt(&out2, "%s\n", signal_text(sig));
		out_flush(&out2);
	}
}

/* The processes are not our children any more: nobody knows their end. */
static void
give_up(struct job *j)
{
	for (int i = 0; i < j->n; i++) {
		if (!j->procs[i].done) {
			j->procs[i].done = true;
			j->procs[i].status = LOST;
		}
	}
}

/* Wait until j is done; false if a trapped signal came first. */
static bool
await(struct job *j, bool interruptible)
{
	while (!job_done(j)) {
		if (interruptible && (signal_interrupt || trap_waiting()))
			return false;
		if (reap(0) || errno == EINTR)
			continue;
		give_up(j);
	}
	return true;
}

int
job_wait(struct job *j)
{
	int last, status;

	await(j, false);
	tell_deaths(j);
	last = j->n > 0 ? j->procs[j->n - 1].status : LOST;
	status = to_exit_status(last);
	job_free(j);
	if (OPT(INTERACTIVE)) {
		/* Ctrl-C was for the job; it decided what to do of it. */
		signal_interrupt = 0;
		if (WIFSIGNALED(last) && WTERMSIG(last) == SIGINT) {
			out_puts(&out2, "\n");
			exit_status = status;
			throw_up(WHY_INTERRUPT);
		}
	}
	return status;
}

void
job_abandon(struct job *j)
{
	await(j, false);
	job_free(j);
}

/* The newest background job is current, the one before it previous. */
static struct job *
nth_newest(int n)
{
	for (struct job *j = jobs; j; j = j->next)
		if (j->id > 0 && n-- == 0)
			return j;
	return NULL;
}

static void
print(const struct job *j)
{
	const int status = j->procs[j->n - 1].status;
	char mark = ' ';
	char state[64];
	struct out o = { .fd = -1 };
	size_t n;

	if (j == nth_newest(0))
		mark = '+';
	else if (j == nth_newest(1))
		mark = '-';
	out_fmt(&o, "[%d] %c ", j->id, mark);
	if (!job_done(j))
		out_puts(&o, "Running");
	else if (WIFSIGNALED(status))
		out_puts(&o, signal_text(WTERMSIG(status)));
	else if (WEXITSTATUS(status))
		out_fmt(&o, "Done(%d)", WEXITSTATUS(status));
	else
		out_puts(&o, "Done");
	n = o.len < sizeof state ? o.len : sizeof state - 1;
	memcpy(state, o.buf, n);
	state[n] = '\0';
	out_fmt(&out1, "%-33s%s\n", state, j->text);
}

/* Print the jobs, newest first, and forget those that have ended. */
static void
list(bool only_ended, bool pids)
{
	struct job *j, *next;

	for (j = jobs; j; j = next) {
		next = j->next;
		if (j->id == 0 || (only_ended && !job_done(j)))
			continue;
		if (pids)
			out_fmt(&out1, "%d\n", (int)j->procs[0].pid);
		else
			print(j);
	}
	for (j = jobs; j; j = next) {
		next = j->next;
		if (j->id > 0 && job_done(j))
			job_free(j);
	}
}

void
job_notify(void)
{
	while (reap(WNOHANG))
		;
	list(true, false);
	out_flush(&out1);
}

struct job *
job_find(const char *name)
{
	int n;

	if (*name == '%') {
		name++;
		if (strcmp(name, "") == 0 || strcmp(name, "%") == 0 ||
		    strcmp(name, "+") == 0)
			return nth_newest(0);
		if (strcmp(name, "-") == 0)
			return nth_newest(1);
		n = num_parse(name);
		for (struct job *j = jobs; j; j = j->next)
			if (j->id > 0 && j->id == n)
				return j;
		return NULL;
	}
	n = num_parse(name);
	for (struct job *j = jobs; j; j = j->next)
		for (int i = 0; i < j->n; i++)
			if (j->id > 0 && j->procs[i].pid == n)
				return j;
	return NULL;
}

int
builtin_jobs(int argc, char **argv)
{
	while (reap(WNOHANG))
		;
	list(false, argc > 1 && strcmp(argv[1], "-p") == 0);
	return 0;
}

/* As await(), for the wait builtin: the status if it was cut short. */
static int
wait_one(struct job *j)
{
	int status;

	if (!await(j, true)) {
		int sig = trap_waiting();

		return 128 + (sig ? sig : SIGINT);
	}
	tell_deaths(j);
	status = to_exit_status(j->procs[j->n - 1].status);
	job_free(j);
	return status;
}

int
builtin_wait(int argc, char **argv)
{
	int status = 0;
	struct job *j;

	if (argc < 2) {
		while ((j = nth_newest(0)) != NULL) {
			status = wait_one(j);
			if (trap_waiting() || signal_interrupt)
				return status;
		}
		return 0;
	}
	for (argv++; *argv; argv++) {
		j = job_find(*argv);
		if (j == NULL && **argv == '%')
			sh_error("No such job: %s", *argv);
		if (j == NULL)
			num_need(*argv);
		status = j ? wait_one(j) : 127;
	}
	return status;
}
