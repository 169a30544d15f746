/*
 * main.c - the server's beginning.
 */
#include <servers/sync/sync.h>

int
main(void)
{
	serve_name = "sync";
	waiter_init();
	session_init();
	serve_ready(0, NO_HANDLE);
	serve(&sync_service);
}
