/*
 * testclose - a closed descriptor is none, and its number is free again.
 */
#include <errno.h>
#include <lib.h>
#include "../lib/seed.h"

int
main(void)
{
	int fd = open("/dev/null", O_RDWR), again;

	MUST(fd >= 0 && close(fd) == 0);
	MUST_FAIL(close(fd), EBADF);
	MUST_FAIL(close(-1), EBADF);
	MUST_FAIL(close(1 << 20), EBADF);
	again = open("/dev/null", O_RDWR);
	MUST(again == fd && close(again) == 0);
	say("testclose pass.\n");
	return 0;
}
