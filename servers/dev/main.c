/*
 * main.c - dev: the directory of devices.
 */
#include "devices.h"

enum { OPEN_FILES = 1024 };

static struct openfile open_files[OPEN_FILES];

static const struct service service = {
	.name = "dev",
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
	serve_name = "dev";
	devices_init();
	job_find();
	fserve.tree.ops = &device_ops;
	fserve.tree.root = &devices[0];
	fserve.open = open_files;
	fserve.nopen = OPEN_FILES;
	fserve_set_other(dev_request);
	fserve_tell(fserve_start());
	serve(&service);
}
