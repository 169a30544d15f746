/*
 * procinfo.h - what /proc says about memory and processes.
 */
#pragma once
#include "tool.h"

struct process {
	int pid, ppid, pgrp, session, tty, tty_pgrp, nice, threads;
	long priority;
	char state;
	bool locked; /* has memory that stays */
	char *comm;
	unsigned uid, euid;
	uintmax_t flags, utime, stime; /* in ticks */
	uintmax_t start;               /* in ticks since the boot */
	uintmax_t vsize, rss;          /* in KiB */
	char *command;                 /* with its arguments; NULL: none */
};

size_t process_list(struct process **to);
bool process_read(int pid, struct process *p);
uintmax_t meminfo(const char *name); /* in KiB; 0 when not there */
bool proc_uptime(double *up);
int proc_pid_width(void);
char *proc_text(const char *path, size_t *len);
