/*
 * main.c - the pipe server: pipes and FIFOs.
 */
#include <libc/sys/sys.h>
#include <servers/lib/pages.h>
#include "pipe.h"
#include "request.h"

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

int
main(void)
{
	serve_name = "pipe";
	pages_init_heap();
	pool_init();
	serve_ready(find_dev(), NO_HANDLE);
	serve(&service);
}
