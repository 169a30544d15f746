/*
 * testcreate - create() makes a file, or empties it, in both of its forms.
 */
#include <errno.h>
#include <lib.h>
#include <string.h>
#include "../lib/seed.h"

int
main(void)
{
	struct stat st;
	int fd;

	seed_enter("testcreate");
	fd = create("file", 0640);
	MUST(fd >= 0 && fstat(fd, &st) == 0);
	MUST(S_ISREG(st.st_mode) && (st.st_mode & 0777) == 0640);
	MUST(write(fd, "text", 4) == 4 && close(fd) == 0);
	fd = create("file and more", 4, 0640);
	MUST(fd >= 0 && fstat(fd, &st) == 0 && st.st_size == 0);
	MUST(close(fd) == 0 && unlink("file") == 0);
	MUST_FAIL(create("absent/file", 0644), ENOENT);
	seed_leave();
	say("testcreate pass.\n");
	return 0;
}
