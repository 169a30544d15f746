/*
 * who.c - what servers may know of a process: the table they all can read.
 *
 * Only proc writes it.  The pid is written last, and taken away first.
 */
#include <servers/proc/proc.h>
#include <servers/proc/who_table.h>

void
who_publish(const struct process *p)
{
	volatile struct who *w = &who_table()[p->slot];

	w->pgrp = p->pgrp;
	w->session = p->session;
	w->uid = p->euid;
	w->gid = p->egid;
	w->ngroups = 0;
	if (w->pid != p->pid)
		w->generation++;
	w->pid = p->pid;
}

void
who_clear(const struct process *p)
{
	volatile struct who *w = &who_table()[p->slot];

	w->pid = 0;
	/* Nobody is nobody: not root. */
	w->uid = w->gid = 65534;
}
