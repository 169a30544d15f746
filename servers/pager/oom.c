/*
 * oom.c - neither a frame nor a slot is left, and somebody waits.
 *
 * The space with most pages in memory ends, so that all else lives; the
 * console says so.  One at a time: the next only when that one is gone.
 */
#include <servers/pager/swap.h>
#include <libc/sys/sys.h>
#include <proto/who.h>

static u32 ending; /* the space that is being ended; 0: none */

void
oom_ended(u32 asid)
{
	if (asid == ending)
		ending = 0;
}

static u32
space_pid(const struct space *s)
{
	return s->who < WHO_MAX ? ((const struct who *)WHO_BASE)[s->who].pid : 0;
}

void
out_of_memory(void)
{
	u32 best = 0, most = 0;

	if (ending != 0)
		return;
	for (u32 i = 1; i <= spaces_highest(); i++) {
		const struct space *s = space_of(i);
		u32 n = s != NULL ? space_resident(s) : 0;

		if (n > most) {
			most = n;
			best = i;
		}
	}
	if (best == 0)
		return;
	ending = best;
	count.killed++;
	serve_log("out of memory: process %u ends, which has %u KiB", space_pid(space_of(best)),
	    most * (PAGE_SIZE / 1024));
	if (sys_task_kill(space_of(best)->task) != 0)
		ending = 0;
}
