/*
 * boot.c - what to do next, whenever something has changed.
 *
 * Every step looks at the state of the services it needs and does what it can
 * exactly once; the order in which services get ready does not matter.
 */
#include <servers/init/init.h>

handle_t root = NO_HANDLE;

void
boot_step(void)
{
	swap_step();
	mount_step();
	post_step();
	populate_step();
	terminal_step();
	adopt_step();
	first_step();
}

/* Whoever is not ready by now is not waited for. */
void
boot_late(void)
{
	u32 late = 0;

	for (u32 i = 0; i < manifest_count; i++)
		if (svc[i].state == STATE_STARTING && svc[i].restarts == 0) {
			serve_log("%s is not ready yet: going on without it",
			    svc[i].m->name);
			svc[i].state = STATE_FAILED;
			late = 1;
		}
	if (late)
		boot_step();
}
