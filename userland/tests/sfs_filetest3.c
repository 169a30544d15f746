/*
 * sfs_filetest3 - two names for one file, and the links that may not be.
 */
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "../lib/seed.h"

static void
two_names(void)
{
	struct stat st;
	char text[8];
	int one, two;

	one = open("one", O_RDWR | O_CREAT, 0644);
	MUST(one >= 0 && fstat(one, &st) == 0 && st.st_nlink == 1);
	MUST(link("one", "two") == 0);
	MUST(fstat(one, &st) == 0 && st.st_nlink == 2);
	two = open("two", O_RDWR);
	MUST(two >= 0 && write(one, "hello", 5) == 5);
	MUST(read(two, text, sizeof text) == 5 && !memcmp(text, "hello", 5));
	MUST(unlink("one") == 0);
	MUST(fstat(two, &st) == 0 && st.st_nlink == 1 && st.st_size == 5);
	close(open("two", O_WRONLY | O_TRUNC));
	MUST(fstat(one, &st) == 0 && st.st_size == 0);
	MUST(unlink("two") == 0);
	MUST(fstat(one, &st) == 0 && st.st_nlink == 0);
	MUST(close(one) == 0 && close(two) == 0);
}

static void
refused(void)
{
	MUST(mkdir("dir", 0755) == 0);
	MUST(close(open("file", O_WRONLY | O_CREAT, 0644)) == 0);
	MUST_FAIL(link("dir", "other"), EPERM);
	MUST_FAIL(link("file", "."), EEXIST);
	MUST_FAIL(link("file", "file"), EEXIST);
	MUST_FAIL(link("absent", "other"), ENOENT);
	MUST(unlink(".") < 0);
	MUST(unlink("..") < 0);
	MUST(unlink("dir") < 0);
	MUST(rmdir("dir") == 0 && unlink("file") == 0);
}

int
main(void)
{
	seed_enter("sfs_filetest3");
	two_names();
	refused();
	seed_leave();
	say("sfs_filetest3 pass.\n");
	return 0;
}
