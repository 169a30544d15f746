/*
 * rename.c - give a file another name; what had that name goes.
 */
#include <stdio.h>
#include <libc/posix/walk.h>

int
renameat(int dirfd1, const char *path1, int dirfd2, const char *path2)
{
	struct dir_rename_q q = { 0 };
	struct dir_rename_r r;
	struct walk w;

	WALK(w, rename, q, r);
	return __done(__walk2(&w, dirfd1, path1, dirfd2, path2));
}

int
rename(const char *path1, const char *path2)
{
	return renameat(AT_FDCWD, path1, AT_FDCWD, path2);
}
