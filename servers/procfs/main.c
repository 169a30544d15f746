/*
 * main.c - procfs: what the system is doing, as files.
 */
#include "procfs.h"

enum { OPEN_FILES = 512 };

static struct openfile open_files[OPEN_FILES];

static void
notify(u32 bits)
{
	if (bits & LOAD_BIT)
		load_sample();
}

static const struct service service = {
	.name = "procfs",
	.request = fserve_request,
	.notify = notify,
	.ready = fserve_ready,
	.cancel = fserve_cancel,
	.closed = fserve_closed,
	.idle = fserve_idle,
	.work = &park_runnable,
};

int
main(void)
{
	serve_name = "procfs";
	fserve.tree.ops = &procfs_ops;
	fserve.tree.root = node_of(0, NODE_DIR);
	fserve.open = open_files;
	fserve.nopen = OPEN_FILES;
	fserve.readonly = 1;
	fserve_tell(fserve_start());
	load_sample();
	serve(&service);
}
