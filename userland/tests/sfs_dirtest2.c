/*
 * sfs_dirtest2 - directories: made, refused, linked into, removed, the current
 * one too.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>
#include "../lib/seed.h"

static nlink_t
links(const char *path)
{
	struct stat st;

	MUST(stat(path, &st) == 0);
	return st.st_nlink;
}

static void
make(void)
{
	MUST(mkdir("dir/", 0755) == 0);
	MUST_FAIL(mkdir("dir", 0755), EEXIST);
	MUST(close(open("file", O_WRONLY | O_CREAT | O_EXCL, 0644)) == 0);
	MUST_FAIL(mkdir("file", 0755), EEXIST);
	MUST_FAIL(open("file", O_WRONLY | O_CREAT | O_EXCL, 0644), EEXIST);
	MUST_FAIL(mkdir("absent/dir", 0755), ENOENT);
	MUST_FAIL(mkdir("file/dir", 0755), ENOTDIR);
	MUST_FAIL(open("dir", O_RDWR), EISDIR);
}

static void
link_into(void)
{
	int fd;
	struct stat st;

	MUST(link("file", "dir/file") == 0 && links("file") == 2);
	MUST(links("dir") == 2);
	MUST(mkdir("dir/sub", 0755) == 0 && links("dir") == 3);
	MUST_FAIL(rmdir("dir"), ENOTEMPTY);
	fd = open("dir/file", O_RDWR);
	MUST(fd >= 0 && unlink("dir/file") == 0 && links("file") == 1);
	MUST(unlink("file") == 0);
	MUST(write(fd, "x", 1) == 1 && fstat(fd, &st) == 0);
	MUST(st.st_nlink == 0 && st.st_size == 1 && close(fd) == 0);
	MUST_FAIL(unlink("dir/file"), ENOENT);
}

static void
take_away(void)
{
	char path[100], *home = getcwd(path, sizeof path), here[100];

	MUST(home != NULL && chdir("dir/sub") == 0);
	MUST(rmdir("../sub") == 0);
	MUST_FAIL(open("file", O_WRONLY | O_CREAT, 0644), ENOENT);
	MUST(getcwd(here, sizeof here) == NULL);
	MUST(chdir(home) == 0 && links("dir") == 2);
	MUST(rmdir("dir") == 0);
	MUST_FAIL(rmdir("dir"), ENOENT);
}

int
main(void)
{
	seed_enter("sfs_dirtest2");
	make();
	link_into();
	take_away();
	seed_leave();
	say("sfs_dirtest2 pass.\n");
	return 0;
}
