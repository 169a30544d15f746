/*
 * poweroff - stop the system and switch the machine off.
 */
#include <sys/reboot.h>
#include "../lib/power.h"

int
main(int argc, char **argv)
{
	(void)argc;
	power_main(argv, (int)RB_POWER_OFF);
}
