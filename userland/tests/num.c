/*
 * num - the lines of files, or of what comes in, with their numbers.
 */
#include <stdio.h>

static long number;

static int
number_lines(FILE *in)
{
	int c, start = 1;

	while ((c = getc(in)) != EOF) {
		if (start)
			printf("%5ld ", ++number);
		putchar(c);
		start = c == '\n';
	}
	return ferror(in) ? -1 : 0;
}

int
main(int argc, char **argv)
{
	int status = 0;

	if (argc < 2 && number_lines(stdin) < 0)
		status = 1;
	for (int i = 1; i < argc; i++) {
		FILE *in = fopen(argv[i], "r");

		if (in == NULL || number_lines(in) < 0) {
			fprintf(stderr, "num: ");
			perror(argv[i]);
			status = 1;
		}
		if (in != NULL)
			fclose(in);
	}
	return fflush(stdout) == 0 ? status : 1;
}
