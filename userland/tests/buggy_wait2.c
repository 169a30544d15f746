/*
 * buggy_wait2 - the status of a child goes to a page that was never touched.
 */
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include "../lib/seed.h"

int
main(void)
{
	int *status = mmap(NULL, 4096, PROT_READ | PROT_WRITE,
	    MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	pid_t pid;

	MUST(status != MAP_FAILED);
	pid = seed_fork();
	if (pid == 0) {
		say("child fork ok.\n");
		seed_sleep_ms(20);
		exit(0x5a);
	}
	MUST(waitpid(pid, status, 0) == pid);
	MUST(seed_exited(*status, 0x5a));
	say("buggy_wait2 pass.\n");
	return 0;
}
