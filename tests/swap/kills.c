/*
 * kills N - so many children that write to 3 MB again and again, each killed after
 * a random time.
 */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

enum { PAGES = 768, WORDS = 1024 };

static void
child(void)
{
	unsigned *memory = mmap(0, PAGES * 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANON, -1, 0);

	for (unsigned round = 0;; round++)
		for (unsigned i = 0; i < PAGES; i++) {
			if (round > 0 && memory[i * WORDS] != i + round - 1)
				_exit(2);
			memory[i * WORDS] = i + round;
		}
}

int
main(int argc, char **argv)
{
	int n = argc > 1 ? atoi(argv[1]) : 50, killed = 0, status;

	srand(n);
	for (int i = 0; i < n; i++) {
		pid_t pid = fork();

		if (pid < 0) { /* no memory just now; and -1 is everybody */
			usleep(10000);
			i--;
			continue;
		}
		if (pid == 0)
			child();
		usleep(rand() % 120000);
		kill(pid, SIGKILL);
		if (waitpid(pid, &status, 0) == pid && WIFSIGNALED(status))
			killed++;
	}
	printf("kills: %d\n", killed);
	return 0;
}
