/*
 * main.c - dev: the directory of devices.
 */
#include <servers/lib/retain.h>
#include "devices.h"

enum { OPEN_FILES = 1024, VERSION = 1 };

RETAINED static struct openfile open_files[OPEN_FILES];

static const struct service service = {
	.name = "dev",
	.request = fserve_request,
	.ready = fserve_ready,
	.cancel = fserve_cancel,
	.closed = fserve_closed,
	.idle = fserve_idle,
	.work = &park_runnable,
};

static int
is_device(const struct node *n)
{
	return n >= devices && n < devices + DEVICES_MAX &&
	       ((uintptr_t)n - (uintptr_t)devices) % sizeof *n == 0 &&
	       n->kind != DEV_NONE && n->len <= DEVICE_NAME;
}

int
main(void)
{
	bool warm;
	int err = -E_INVAL;

	serve_name = "dev";
	warm = retain_begin(VERSION) && devices[DIR_DEV].kind == DEV_DIR;
	job_find();
	fserve_set_other(dev_request);
	for (u32 i = 0; i < 2 && err != 0; i++, warm = false) {
		fserve.tree.ops = &device_ops;
		fserve.tree.root = &devices[DIR_DEV];
		fserve.open = open_files;
		fserve.nopen = OPEN_FILES;
		if (!warm)
			devices_init();
		err = warm ? fserve_resume(is_device) : fserve_start();
	}
	fserve_tell(err);
	serve(&service);
}
