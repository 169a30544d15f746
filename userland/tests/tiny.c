/*
 * tiny - the smallest program: posixbench measures starting it.
 */
#include <unistd.h>

int
main(void)
{
	_exit(0);
}
