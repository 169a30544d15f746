/*
 * main.c - procfs: what the system is doing, as files.
 */
#include <servers/lib/retain.h>
#include "procfs.h"

enum { OPEN_FILES = 512, VERSION = 1 };

RETAINED static struct openfile open_files[OPEN_FILES];

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

static int
is_node(const struct node *n)
{
	(void)n; /* a number that says where to look, now or in vain */
	return 1;
}

/* Texts are made anew for who had not read to the end. */
static void
forget_text(struct openfile *of, void *ctx)
{
	(void)ctx;
	of->own = NULL;
}

static int
start(void)
{
	if (retain_begin(VERSION) && fserve_resume(is_node) == 0) {
		openfile_each(forget_text, NULL);
		return 0;
	}
	return fserve_start();
}

int
main(void)
{
	serve_name = "procfs";
	fserve.tree.ops = &procfs_ops;
	fserve.tree.root = node_of(0, NODE_DIR);
	fserve.open = open_files;
	fserve.nopen = OPEN_FILES;
	fserve.readonly = 1;
	fserve_tell(start());
	load_sample();
	serve(&service);
}
