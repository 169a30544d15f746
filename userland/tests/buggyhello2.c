/*
 * buggyhello2 - a text that is said to be longer than all memory behind it.
 */
#include <errno.h>
#include <lib.h>
#include "../lib/seed.h"

int
main(void)
{
	char *last = sbrk(0);
	int fd[2];

	/* to the last byte there is, and 16 MiB further */
	MUST(last != (char *)-1);
	last = (char *)(((uintptr_t)last + 4095) & ~(uintptr_t)4095) - 1;
	MUST_FAIL(sys_cputs(last, 16 << 20), EFAULT);
	MUST(pipe(fd) == 0);
	MUST(write(fd[1], last + 1, 16) == -1 && errno == EFAULT);
	say("buggyhello2 pass.\n");
	return 0;
}
