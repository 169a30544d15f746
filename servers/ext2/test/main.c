/*
 * main.c - ext2_test TEST ARGUMENTS: the host tests of the ext2 server.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "tests.h"

void
must(int err)
{
	if (err < 0) {
		printf("unexpected error %d\n", err);
		abort();
	}
}

static void
run_fsck(const char *how, const char *image, int allowed)
{
	char cmd[400];
	int status;

	snprintf(cmd, sizeof(cmd), "e2fsck %s '%s' >'%s.log' 2>&1", how, image,
	    image);
	status = system(cmd);
	if (status == 0 || status == allowed << 8)
		return;
	snprintf(cmd, sizeof(cmd), "cat '%s.log'", image);
	if (system(cmd) != 0)
		printf("no log\n");
	printf("e2fsck: status %d\n", status >> 8);
	exit(1);
}

/* e2fsck must find nothing at all. */
void
fsck(const char *image)
{
	run_fsck("-fn", image, 0);
}

/* Open files without names: e2fsck deletes them and asks nothing. */
void
fsck_orphans(const char *image)
{
	run_fsck("-p", image, 1);
}

int
main(int argc, char **argv)
{
	static const struct {
		const char *name;
		int (*run)(int argc, char **argv);
	} tests[] = {
		{ "model", test_model },
		{ "inject", test_inject },
		{ "fuzz", test_fuzz },
		{ "script", test_script },
		{ "volume", test_volume },
	};

	for (size_t i = 0; argc > 1 && i < sizeof(tests) / sizeof(tests[0]);
	     i++)
		if (strcmp(argv[1], tests[i].name) == 0)
			return tests[i].run(argc - 2, argv + 2);
	fprintf(stderr, "usage: ext2_test TEST ARGUMENTS\n");
	return 2;
}
