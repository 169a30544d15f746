/*
 * power.c - write everything to the disks, then ask for the end.
 */
#include <sys/reboot.h>
#include <unistd.h>
#include "power.h"

void
power_main(char **argv, int command)
{
	struct opt o;

	tool_init(argv, 1);
	opt_init(&o, argv, "f", NULL, "[-f]");
	while (opt_next(&o) != -1)
		; /* -f: as it is done anyway */
	opt_need(&o, 0, 0);
	sync();
	if (reboot(command) != 0)
		die_errno("cannot do it");
	for (;;)
		pause();
}
