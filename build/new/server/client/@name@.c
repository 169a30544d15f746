/*
 * @name@.c - the notice board from the command line:
 *
 *	@name@			print the text
 *	@name@ TEXT		replace it
 *	@name@ -w [MS]		wait for the next one (at most MS ms), then print it
 */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <proto/@name@.h>

static int
fail(const char *what, int err)
{
	fprintf(stderr, "@name@: %s: %s\n", what, strerror(-err));
	return 1;
}

static int
get(handle_t board, char *text, struct @name@_get_r *r)
{
	struct @name@_get_q q = { 0 };
	struct ipc_opt o = { .addr = text, .len = @NAME@_TEXT, .out = 1 };

	return @name@_get(board, &q, r, &o);
}

static int
set(handle_t board, const char *text)
{
	struct @name@_set_q q = { 0 };
	struct @name@_set_r r;
	struct ipc_opt o = { .addr = text, .len = strlen(text) };

	return @name@_set(board, &q, &r, &o);
}

int
main(int argc, char **argv)
{
	char text[@NAME@_TEXT];
	struct @name@_get_r r;
	int fd = open("/srv/@name@", O_RDWR), err;

	if (fd < 0) {
		perror("@name@: /srv/@name@");
		return 1;
	}
	if (argc == 2 && strcmp(argv[1], "-w") != 0) {
		err = set((handle_t)fd, argv[1]);
		return err != 0 ? fail("set", err) : 0;
	}
	err = get((handle_t)fd, text, &r);
	if (err == 0 && argc > 1) {
		struct @name@_wait_q q = { r.version,
			argc > 2 ? (u32)atoi(argv[2]) : 0 };
		struct @name@_wait_r w;

		err = @name@_wait((handle_t)fd, &q, &w, NULL);
		if (err == 0)
			err = get((handle_t)fd, text, &r);
	}
	if (err != 0)
		return fail(argc > 1 ? "wait" : "get", err);
	printf("%.*s\n", (int)r.len, text);
	return 0;
}
