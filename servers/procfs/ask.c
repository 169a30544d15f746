/*
 * ask.c - questions to proc, pager, tty and the kernel.
 *
 * procfs lies above them all, so it may simply call and wait.
 */
#include <string.h>
#include <libc/sys/sys.h>
#include "procfs.h"

int
ask_next(u32 pid, struct proc_info_r *r)
{
	struct proc_info_q q = { .pid = pid };
	int err = proc_info(H_PROC_SYSTEM, &q, r, NULL);

	r->name[PROC_NAME - 1] = 0;
	return err;
}

int
ask_process(u32 pid, struct proc_info_r *r)
{
	int err = ask_next(pid, r);

	return err == 0 && r->pid == pid ? 0 : -E_NOENT;
}

void
ask_swap(struct pager_memory_r *r)
{
	static const struct pager_memory_q q;

	if (pager_memory(H_PAGER_SYSTEM, &q, r, NULL) != 0)
		memset(r, 0, sizeof *r);
}

void
ask_memory(u32 asid, struct pager_info_r *r)
{
	struct pager_info_q q = { .asid = asid };

	if (pager_info(H_PAGER_SYSTEM, &q, r, NULL) != 0)
		memset(r, 0, sizeof *r);
}

void
ask_terminal(u32 session, struct tty_owner_r *r)
{
	struct tty_owner_q q = { 0 };
	int err;

	for (; session != 0; q.unit++) {
		err = tty_owner(H_TTY_LOOK, &q, r, NULL);
		if (err == 0 && r->session == session)
			return;
		if (err != 0 && err != -E_NXIO)
			break;
	}
	memset(r, 0, sizeof *r);
}

u64
ask_stat(u32 index)
{
	u64 value = 0;

	(void)sys_stat(index, &value);
	return value;
}

void
ask_clock(u32 *seconds, u32 *hundredths)
{
	u64 us = sys_clock(NULL);

	*seconds = (u32)(us / 1000000);
	*hundredths = (u32)(us / 10000 % 100);
}

void
ask_census(struct census *c)
{
	struct proc_info_r p;
	u32 pid = 1;

	memset(c, 0, sizeof *c);
	while (ask_next(pid, &p) == 0 && p.pid >= pid) {
		c->processes++;
		c->running += p.state == 'R';
		c->last = p.pid;
		c->user_ms += p.utime_ms;
		c->system_ms += p.stime_ms;
		pid = p.pid + 1;
	}
	if (c->running > 0)
		c->running--; /* proc itself, which was answering */
}
