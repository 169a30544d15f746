/*
 * hello - the first program: three lines.
 */
#include <stdio.h>
#include <unistd.h>

int
main(void)
{
	printf("Hello world!!.\n");
	printf("I am process %d.\n", (int)getpid());
	printf("hello pass.\n");
	return 0;
}
