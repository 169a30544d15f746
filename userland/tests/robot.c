/*
 * robot - say what comes in, line by line.
 */
#include <stdio.h>

int
main(void)
{
	char line[4096];

	while (fgets(line, sizeof line, stdin) != NULL)
		if (fputs(line, stdout) < 0)
			return 1;
	return fflush(stdout) == 0 && !ferror(stdin) ? 0 : 1;
}
