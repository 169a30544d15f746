/*
 * main.c - @name@: find the device, take its line, tell init, serve for ever.
 */
#include <libc/sys/sys.h>
#include "@name@.h"

int
main(void)
{
	handle_t node = NO_HANDLE;
	int err;

	serve_name = service.name;
	@name@_init();
	err = sys_irq_bind(HS_A, serve_port, BIT_IRQ);
	if (err == 0)
		err = session_start(&node);
	serve_ready(err, node);
	serve(&service);
}
