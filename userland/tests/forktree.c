/*
 * forktree - a process for every binary string of up to DEPTH digits.
 *
 * Each says who it is and forks two children, one for each digit more; none
 * waits for them.  2,047 lines, each once, in no particular order.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { DEPTH = 10 };

static void grow(const char *name);

static void
branch(const char *name, char digit)
{
	char longer[DEPTH + 1];
	pid_t pid;

	if (strlen(name) >= DEPTH)
		return;
	snprintf(longer, sizeof longer, "%s%c", name, digit);
	fflush(stdout);
	pid = fork();
	if (pid < 0) {
		printf("forktree fork error! pid :%d err:%d\n", (int)getpid(),
		    (int)pid);
		return;
	}
	if (pid == 0) {
		grow(longer);
		exit(0);
	}
}

static void
grow(const char *name)
{
	printf("%08d: I am '%s'\n", (int)getpid(), name);
	branch(name, '0');
	branch(name, '1');
}

int
main(void)
{
	grow("");
	return 0;
}
