/*
 * handles.c - close handles nobody asked for.
 *
 * Rule: a handler finds in got[] at most as many handles as its operation
 * takes; the rest is NO_HANDLE.
 */
#include <servers/lib/handles.h>
#include <libc/sys/sys.h>
#include <proto/dev.h>
#include <proto/dir.h>
#include <proto/pager.h>
#include <proto/pipe.h>
#include <proto/proc.h>
#include <proto/svc.h>
#include <proto/tty.h>
#include <proto/vfs.h>

/* How many handles come with operation op. */
static u32
takes(u32 op)
{
	switch (op) {
	case pager_program_n:
	case vfs_mount_n:
	case tty_attach_n:
		return 2;
	case dir_link_n:
	case dir_rename_n:
	case pipe_fifo_n:
	case dev_publish_n:
	case svc_ready_n:
	case pager_adopt_n:
	case pager_fork_n:
	case pager_mapfile_n:
	case pager_swapon_n:
	case pager_store_n:
	case proc_exec_n:
	case proc_adopt_n:
		return 1;
	}
	return 0;
}

static void
drop(struct request *rq, u32 from)
{
	for (u32 i = from; i < 2; i++) {
		if (rq->got[i] != NO_HANDLE && rq->got[i] != OWN_HANDLE)
			sys_handle_close(rq->got[i]);
		rq->got[i] = NO_HANDLE;
	}
}

void
handles_trim(struct request *rq)
{
	drop(rq, takes(LABEL_OP(rq->label)));
}

void
handles_drop(struct request *rq)
{
	drop(rq, 0);
}
