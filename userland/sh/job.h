/*
 * job.h - the processes that the shell started, and waiting for them.
 */
#pragma once
#include <stdbool.h>
#include <sys/types.h>
#include "node.h"

enum { JOB_TEXT = 64 };

struct proc {
	pid_t pid;
	int status; /* as waitpid gave it */
	bool done;
};

struct job {
	struct job *next;
	int id;    /* as in %id; 0: in the foreground */
	bool told; /* its end has been reported */
	int n, room;
	char text[JOB_TEXT];
	struct proc procs[];
};

extern pid_t job_last_pid; /* $! */

/* For n processes; n, if not NULL, is what a background job runs. */
struct job *job_new(int room, const struct node *n, bool background);
/*
 * fork for a job.  The child comes back with 0, with traps, jobs and saved
 * descriptors forgotten and nothing to throw to.
 */
pid_t job_fork(struct job *j, bool background);
/* Wait for all of a foreground job, free it, and return its status. */
int job_wait(struct job *j);
/* Give up a job of which not all processes could be made. */
void job_abandon(struct job *j);
/* At a prompt: tell what ended in the background. */
void job_notify(void);
/* %n, %%, %+, %-, or the pid of one of its processes; NULL: none. */
struct job *job_find(const char *name);

int builtin_jobs(int argc, char **argv);
int builtin_wait(int argc, char **argv);
