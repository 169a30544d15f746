/*
 * main.c - @name@: start, tell init, serve for ever.
 */
#include "@name@.h"

int
main(void)
{
	handle_t node = NO_HANDLE;
	int err;

	serve_name = service.name;
	@name@_init();
	err = session_start(&node);
	serve_ready(err, node);
	serve(&service);
}
