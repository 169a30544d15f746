/*
 * @name@.c - the clock chip from the command line:
 *
 *	@name@			print its time
 *	@name@ -t N		wait for N interrupts
 */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <proto/@name@.h>

int
main(int argc, char **argv)
{
	int fd = open("/srv/@name@", O_RDONLY), err;

	if (fd < 0) {
		perror("@name@: /srv/@name@");
		return 1;
	}
	if (argc == 3 && strcmp(argv[1], "-t") == 0) {
		struct @name@_tick_q q = { (u32)atoi(argv[2]) };
		struct @name@_tick_r r;

		err = @name@_tick((handle_t)fd, &q, &r, NULL);
		if (err == 0)
			printf("%s ticks\n", argv[2]);
	} else {
		struct @name@_now_q q = { 0 };
		struct @name@_now_r r;

		err = @name@_now((handle_t)fd, &q, &r, NULL);
		if (err == 0)
			printf("%02u:%02u:%02u\n", (unsigned)r.hour,
			    (unsigned)r.minute, (unsigned)r.second);
	}
	if (err != 0)
		fprintf(stderr, "@name@: %s\n", strerror(-err));
	return err != 0;
}
