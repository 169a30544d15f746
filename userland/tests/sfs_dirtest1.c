/*
 * sfs_dirtest1 - where we are, and what is there.
 */
#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "../lib/seed.h"

static int
list(const char *path)
{
	DIR *dir = opendir(path);
	struct dirent *e;
	struct stat st;
	int n = 0;

	MUST(dir != NULL);
	while ((e = readdir(dir)) != NULL) {
		MUST(fstatat(dirfd(dir), e->d_name, &st, 0) == 0);
		printf("%c %3d   %4d %10d  %s\n",
		    S_ISDIR(st.st_mode) ? 'd' : '-', (int)st.st_nlink,
		    (int)st.st_blocks, (int)st.st_size, e->d_name);
		n++;
	}
	MUST(closedir(dir) == 0);
	return n;
}

int
main(void)
{
	char path[100];

	seed_enter("sfs_dirtest1");
	MUST(getcwd(path, sizeof path) != NULL);
	MUST(strncmp(path, "/home/sfs_dirtest1.", 19) == 0);
	printf("current: %s\n", path);
	MUST(mkdir("dir", 0755) == 0);
	MUST(close(open("file", O_WRONLY | O_CREAT, 0644)) == 0);
	MUST(list(".") == 4); /* with . and .. */
	MUST(rmdir("dir") == 0 && unlink("file") == 0);
	MUST(chdir("..") == 0 && getcwd(path, sizeof path) != NULL);
	MUST(strcmp(path, "/home") == 0);
	MUST(chdir("/../../..") == 0 && getcwd(path, sizeof path) != NULL);
	MUST(strcmp(path, "/") == 0);
	seed_leave();
	printf("sfs_dirtest1 pass.\n");
	return 0;
}
