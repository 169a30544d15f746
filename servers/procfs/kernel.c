/*
 * kernel.c - /proc/kstat, stat, uptime, version, cpuinfo, cmdline.
 */
#include <libc/sys/sys.h>
#include <proto/svc.h>
#include "procfs.h"

int
write_kstat(struct buffer *b, u32 pid)
{
	struct pager_memory_r m;
	struct census c;

	(void)pid;
	ask_census(&c);
#define LINE(id, name) \
	put(b, "%s\t%llu\n", name, (unsigned long long)ask_stat(KSTAT_##id));
	KSTATS(LINE)
#undef LINE
	put(b, "processes\t%u\n", c.processes);
	ask_swap(&m);
	put(b, "swap_slots\t%u\n", m.slots - m.slots_free);
#define SWAP_LINE(what) put(b, "ev_swap_" #what "\t%u\n", m.count.what);
	SWAP_LINE(in)
	SWAP_LINE(out)
	SWAP_LINE(evicted)
	SWAP_LINE(evicted_clean)
	SWAP_LINE(back)
	SWAP_LINE(dropped)
	SWAP_LINE(recycled)
	SWAP_LINE(read_errors)
	SWAP_LINE(write_errors)
	SWAP_LINE(killed)
#undef SWAP_LINE
	return 0;
}

int
write_stat(struct buffer *b, u32 pid)
{
	u64 epoch, us = sys_clock(&epoch), busy;
	struct census c;

	(void)pid;
	ask_census(&c);
	/* in hundredths: user, nice, system, idle */
	busy = c.user_ms / 10 + c.system_ms / 10;
	put(b, "cpu  %llu 0 %llu %llu 0 0 0\n",
	    (unsigned long long)(c.user_ms / 10),
	    (unsigned long long)(c.system_ms / 10),
	    (unsigned long long)(us / 10000 > busy ? us / 10000 - busy : 0));
	put(b, "intr %llu\n", (unsigned long long)ask_stat(KSTAT_ev_irqs));
	put(b, "ctxt %llu\n", (unsigned long long)ask_stat(KSTAT_ev_switches));
	put(b, "btime %llu\n", (unsigned long long)epoch);
	put(b, "processes %u\n", c.last);
	put(b, "procs_running %u\n", c.running);
	put(b, "procs_blocked 0\n");
	return 0;
}

int
write_uptime(struct buffer *b, u32 pid)
{
	u32 seconds, hundredths;
	struct census c;
	u64 idle;

	(void)pid;
	ask_clock(&seconds, &hundredths);
	ask_census(&c);
	idle = (u64)seconds * 100 + hundredths;
	idle -= (c.user_ms + c.system_ms) / 10 < idle
		    ? (c.user_ms + c.system_ms) / 10
		    : idle;
	put(b, "%u.%02u %u.%02u\n", seconds, hundredths, (u32)(idle / 100),
	    (u32)(idle % 100));
	return 0;
}

int
write_version(struct buffer *b, u32 pid)
{
	(void)pid;
	put(b, "Maque version 0.1 (" __VERSION__ ") #1\n");
	return 0;
}

int
write_cpuinfo(struct buffer *b, u32 pid)
{
	(void)pid;
	put(b, "processor\t: 0\nmodel name\t: x86, 32-bit\n\n");
	return 0;
}

int
write_cmdline(struct buffer *b, u32 pid)
{
	struct ipc_opt o = { .out = 1 };
	struct svc_cmdline_q q = { 0 };
	struct svc_cmdline_r r;
	char *at = buffer_room(b, &o.len);
	int err;

	(void)pid;
	o.addr = at;
	err = svc_cmdline(HS_INIT, &q, &r, &o);
	if (err != 0)
		return err;
	while (r.len > 0 && r.len <= BUFFER_SIZE && at[r.len - 1] == 0)
		r.len--;
	buffer_add(b, r.len);
	put(b, "\n");
	return 0;
}
