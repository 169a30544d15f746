/*
 * reboot - start the machine again.
 */
#include <sys/reboot.h>
#include "../lib/power.h"

int
main(int argc, char **argv)
{
	(void)argc;
	power_main(argv, (int)RB_AUTOBOOT);
}
