/*
 * main.c - tmpfs: a file system in memory, for /tmp or for the lack of a disk.
 */
#include <servers/lib/pages.h>
#include "tmpfs.h"

enum { OPEN_FILES = 4096 };

static struct openfile open_files[OPEN_FILES];

static const struct service service = {
	.name = "tmpfs",
	.request = fserve_request,
	.ready = fserve_ready,
	.cancel = fserve_cancel,
	.closed = fserve_closed,
	.idle = fserve_idle,
	.work = &park_runnable,
};

int
main(void)
{
	int err;

	serve_name = "tmpfs";
	pages_init_heap();
	err = tmpfs_start();
	if (err == 0) {
		fserve.tree.ops = &tmpfs_ops;
		fserve.tree.root = tmpfs_root;
		fserve.open = open_files;
		fserve.nopen = OPEN_FILES;
		err = fserve_start();
	}
	fserve_tell(err);
	serve(&service);
}
