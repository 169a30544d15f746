/*
 * process.c - the files in a process's directory.
 */
#include <libc/sys/sys.h>
#include <string.h>
#include "procfs.h"

enum { TICK_MS = 10, MAPS_MOST = 4096 };

/* No name that a process gives itself may break a line. */
static void
clean(struct proc_info_r *p)
{
	for (u32 i = 0; i < PROC_NAME && p->name[i] != 0; i++)
		if ((u8)p->name[i] < ' ' || p->name[i] == 127)
			p->name[i] = '?';
}

static int
ask(u32 pid, struct proc_info_r *p, struct pager_info_r *m)
{
	int err = ask_process(pid, p);

	if (err != 0)
		return err;
	clean(p);
	memset(m, 0, sizeof *m);
	if (p->state != 'Z')
		ask_memory(p->asid, m);
	return 0;
}

int
write_pid_stat(struct buffer *b, u32 pid)
{
	struct pager_info_r m;
	struct proc_info_r p;
	struct tty_owner_r t;
	int err = ask(pid, &p, &m);

	if (err != 0)
		return err;
	ask_terminal(p.session, &t);
	put(b,
	    "%u (%s) %c %u %u %u %u %d 0 %u 0 0 0 %u %u 0 0 20 0 1 0 %u "
	    "%u %u 4294967295 0 0 0 0 0 0 0 0 0 0 0 0 17 0 0 0 0 0 0 "
	    "0 0 0 0 0 0 0 %u\n",
	    p.pid, p.name, (int)p.state, p.ppid, p.pgrp, p.session, t.rdev,
	    t.rdev != 0 ? (i32)t.pgrp : -1, m.faults, p.utime_ms / TICK_MS,
	    p.stime_ms / TICK_MS, p.start_ms / TICK_MS, m.size * PAGE_SIZE,
	    m.resident, p.exit_status);
	return 0;
}

int
write_pid_statm(struct buffer *b, u32 pid)
{
	struct pager_info_r m;
	struct proc_info_r p;
	int err = ask(pid, &p, &m);

	if (err != 0)
		return err;
	put(b, "%u %u 0 0 0 %u 0\n", m.size, m.resident, m.data + m.stack);
	return 0;
}

static const char *
state_text(u32 state)
{
	switch (state) {
	case 'R':
		return "R (running)";
	case 'S':
		return "S (sleeping)";
	case 'T':
		return "T (stopped)";
	case 'Z':
		return "Z (zombie)";
	}
	return "?";
}

int
write_pid_status(struct buffer *b, u32 pid)
{
	struct pager_info_r m;
	struct proc_info_r p;
	int err = ask(pid, &p, &m);

	if (err != 0)
		return err;
	put(b, "Name:\t%s\nState:\t%s\nTgid:\t%u\nPid:\t%u\nPPid:\t%u\n",
	    p.name, state_text(p.state), p.pid, p.pid, p.ppid);
	put(b, "Uid:\t%u\t%u\t%u\t%u\nGid:\t%u\t%u\t%u\t%u\n", p.uid, p.uid,
	    p.uid, p.uid, p.gid, p.gid, p.gid, p.gid);
	put(b,
	    "VmSize:\t%8u kB\nVmRSS:\t%8u kB\nVmData:\t%8u kB\n"
	    "VmStk:\t%8u kB\n",
	    m.size * 4, m.resident * 4, m.data * 4, m.stack * 4);
	return 0;
}

int
write_pid_comm(struct buffer *b, u32 pid)
{
	struct proc_info_r p;
	int err = ask_process(pid, &p);

	if (err != 0)
		return err;
	clean(&p);
	put(b, "%s\n", p.name);
	return 0;
}

int
write_pid_cmdline(struct buffer *b, u32 pid)
{
	struct proc_args_q q = { .pid = pid };
	struct ipc_opt o = { .out = 1 };
	struct proc_args_r r;
	int err;

	o.addr = buffer_room(b, &o.len);
	err = proc_args(H_PROC_SYSTEM, &q, &r, &o);
	if (err == 0)
		buffer_add(b, r.len);
	return err == -E_SRCH ? -E_NOENT : err;
}

int
write_pid_maps(struct buffer *b, u32 pid)
{
	struct pager_map_q q = { 0 };
	struct pager_map_r r;
	struct proc_info_r p;
	int err = ask_process(pid, &p);

	if (err != 0 || p.state == 'Z')
		return err;
	q.asid = p.asid;
	while (q.from < MAPS_MOST) {
		struct ipc_opt o = { .out = 1 };

		o.addr = buffer_room(b, &o.len);
		if (o.len == 0 || pager_map(H_PAGER_SYSTEM, &q, &r, &o) != 0 ||
		    r.lines == 0 || r.bytes == 0)
			break;
		buffer_add(b, r.bytes);
		q.from += r.lines;
	}
	return 0;
}
