/*
 * main.c - the pipe server: pipes and FIFOs.
 */
#include <libc/sys/sys.h>
#include <servers/lib/pages.h>
#include <servers/lib/retain.h>
#include "pipe.h"
#include "request.h"

enum { VERSION = 1 };

static const struct service service = {
	.name = "pipe",
	.request = pipe_request,
	.ready = pipe_ready,
	.cancel = pipe_cancel,
	.closed = pipe_closed,
	.undelivered = read_undelivered,
};

/* The number of our port is st_dev: nobody else has it. */
static int
find_dev(void)
{
	handle_t h;
	u32 badge;
	int err = serve_mint(ENDS_MAX + 1, &h);

	if (err == 0) {
		err = sys_identity(h, &pipe_dev, &badge);
		(void)sys_handle_close(h);
	}
	return err;
}

static int
resume(void)
{
	if (!pages_ok() || !pool_resume()) {
		serve_log("the tables of the last instance are damaged: all pipes "
			  "are lost");
		retain_forget();
		return 0;
	}
	read_resume();
	wait_resume();
	return 1;
}

int
main(void)
{
	serve_name = "pipe";
	if (!retain_begin(VERSION) || !resume()) {
		pages_init_heap();
		pool_init();
	}
	serve_ready(find_dev(), NO_HANDLE);
	serve(&service);
}
