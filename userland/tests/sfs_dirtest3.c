/*
 * sfs_dirtest3 - an open file, and the current directory, move elsewhere.
 */
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "../lib/seed.h"

static const char line[] = "Hello world!!\n";

enum { LINE = sizeof line - 1 };

static void
move_file(void)
{
	struct stat st;
	int fd = open("one/file", O_RDWR | O_CREAT, 0644);

	MUST(fd >= 0 && write(fd, line, LINE) == LINE);
	MUST(rename("one/file", "two/other") == 0);
	MUST(stat("one/file", &st) < 0);
	MUST(write(fd, line, LINE) == LINE);
	MUST(stat("two/other", &st) == 0 && st.st_size == 2 * LINE);
	MUST(close(fd) == 0 && unlink("two/other") == 0);
}

static void
move_directory(void)
{
	char path[100], *end;

	MUST(mkdir("one/sub", 0755) == 0 && chdir("one/sub") == 0);
	MUST(rename("../../one/sub", "../../two/moved") == 0);
	MUST(getcwd(path, sizeof path) != NULL);
	end = strstr(path, "/two/moved");
	MUST(end != NULL && strcmp(end, "/two/moved") == 0);
	MUST(chdir("..") == 0 && rmdir("moved") == 0 && chdir("..") == 0);
}

int
main(void)
{
	seed_enter("sfs_dirtest3");
	MUST(mkdir("one", 0755) == 0 && mkdir("two", 0755) == 0);
	move_file();
	move_directory();
	MUST(rmdir("one") == 0 && rmdir("two") == 0);
	seed_leave();
	say("sfs_dirtest3 pass.\n");
	return 0;
}
