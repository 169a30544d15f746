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

	(void)pid;
	line(b, "MemTotal:", total);
	line(b, "MemFree:", free);
	line(b, "MemAvailable:", free);
	/* There is one cache, in the file servers' own memory; no swap yet. */
	line(b, "Buffers:", 0);
	line(b, "Cached:", 0);
	line(b, "SwapTotal:", 0);
	line(b, "SwapFree:", 0);
	line(b, "Shmem:", 0);
	line(b, "Slab:", ask_stat(KSTAT_slab_bytes) / 1024);
	line(b, "PageTables:", ask_stat(KSTAT_page_tables) * KB_PER_FRAME);
	return 0;
}
