/*
 * main.c - tmpfs: a file system in memory, for /tmp or for the lack of a disk.
 */
#include <servers/lib/pages.h>
#include <servers/lib/retain.h>
#include "tmpfs.h"

enum { OPEN_FILES = 4096, VERSION = 2 };

RETAINED static struct openfile open_files[OPEN_FILES];

static const struct service service = {
	.name = "tmpfs",
	.request = fserve_request,
	.ready = fserve_ready,
	.cancel = fserve_cancel,
	.closed = fserve_closed,
	.idle = fserve_idle,
	.work = &park_runnable,
};

/* Begin with an empty tree. */
static int
begin(void)
{
	int err;

	pages_init_heap();
	err = tmpfs_start();
	if (err != 0)
		return err;
	fserve.tree.root = tmpfs_root;
	return fserve_start();
}

static bool
trees_ok(void)
{
	bool ok = tmpfs_ok(tmpfs_root);

	for (u32 i = 0; i < TREES_MORE && ok; i++)
		ok = fserve.tree.more[i].root == NULL ||
		     tmpfs_ok(fserve.tree.more[i].root);
	return ok;
}

/* Go on with the last instance's, if it is whole. */
static int
resume(void)
{
	if (pages_ok() && trees_ok() && fserve_resume(tmpfs_is_node) == 0)
		return 0;
	serve_log("what the last instance left is damaged: all files are gone");
	retain_forget();
	return -E_INVAL;
}

int
main(void)
{
	bool warm;
	int err = -E_INVAL;

	serve_name = "tmpfs";
	warm = retain_begin(VERSION);
	for (u32 i = 0; i < 2 && err != 0; i++, warm = false) {
		fserve.tree.ops = &tmpfs_ops;
		fserve.open = open_files;
		fserve.nopen = OPEN_FILES;
		err = warm ? resume() : begin();
	}
	fserve_tell(err);
	serve(&service);
}
