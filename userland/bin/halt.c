/*
 * halt - stop the system.
 */
#include <sys/reboot.h>
#include "../lib/power.h"

int
main(int argc, char **argv)
{
	(void)argc;
	power_main(argv, (int)RB_HALT_SYSTEM);
}
