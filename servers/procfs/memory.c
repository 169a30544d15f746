/*
 * memory.c - /proc/meminfo, in the form that free and top read.
 */
#include "procfs.h"

enum { KB_PER_FRAME = PAGE_SIZE / 1024 };

static void
line(struct buffer *b, const char *name, u64 kb)
{
	put(b, "%-15s %8llu kB\n", name, (unsigned long long)kb);
}

int
write_meminfo(struct buffer *b, u32 pid)
{
	u64 total = ask_stat(KSTAT_frames_total) * KB_PER_FRAME;
	u64 free = ask_stat(KSTAT_frames_free) * KB_PER_FRAME;

	struct pager_memory_r m;

	(void)pid;
	ask_swap(&m);
	line(b, "MemTotal:", total);
	line(b, "MemFree:", free);
	line(b, "MemAvailable:", free);
	/* There is one cache, in the file servers' own memory. */
	line(b, "Buffers:", 0);
	line(b, "Cached:", 0);
	line(b, "SwapTotal:", (u64)m.slots * KB_PER_FRAME);
	line(b, "SwapFree:", (u64)m.slots_free * KB_PER_FRAME);
	line(b, "Shmem:", 0);
	line(b, "Slab:", ask_stat(KSTAT_slab_bytes) / 1024);
	line(b, "PageTables:", ask_stat(KSTAT_page_tables) * KB_PER_FRAME);
	return 0;
}

/* In Linux's form. */
int
write_swaps(struct buffer *b, u32 pid)
{
	struct pager_swaps_q q = { 0 };
	struct pager_swaps_r r;

	(void)pid;
	put(b, "%-39s %-15s %-15s %-15s %s\n", "Filename", "Type", "Size", "Used", "Priority");
	for (; pager_swaps(H_PAGER_SYSTEM, &q, &r, NULL) == 0; q.index++)
		put(b, "%-39s %-15s %-15u %-15u %d\n", r.name,
		    r.kind == SWAP_FILE ? "file" : "partition", r.pages * KB_PER_FRAME,
		    r.used * KB_PER_FRAME, -2 - (int)q.index);
	return 0;
}

int
write_vmstat(struct buffer *b, u32 pid)
{
	struct pager_memory_r m;

	(void)pid;
	ask_swap(&m);
	put(b, "nr_free_pages %llu\n", (unsigned long long)ask_stat(KSTAT_frames_free));
	put(b, "pswpin %u\n", m.count.in);
	put(b, "pswpout %u\n", m.count.out);
	put(b, "pgfault %llu\n", (unsigned long long)ask_stat(KSTAT_ev_faults));
	put(b, "pgmajfault %u\n", m.count.in);
	put(b, "pgsteal %u\n", m.count.dropped);
	put(b, "oom_kill %u\n", m.count.killed);
	return 0;
}
