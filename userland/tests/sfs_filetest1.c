/*
 * sfs_filetest1 - O_TRUNC, a file seen through two descriptors, reading at
 * random, growing.
 */
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "../lib/seed.h"

enum { BLOCK = 4096, BLOCKS = 128, SIZE = BLOCK * BLOCKS, TRIES = 200 };

static unsigned char block[BLOCK];

static void
init_data(int fd)
{
	struct stat st;

	for (int i = 0; i < BLOCKS; i++) {
		memset(block, i, BLOCK);
		MUST(write(fd, block, BLOCK) == BLOCK);
	}
	MUST(fstat(fd, &st) == 0 && st.st_size == SIZE);
	say("init_data ok.\n");
}

/* The copy moves with the first: one position for both. */
static void
random_test(int fd, int copy)
{
	struct stat st;

	MUST(fstat(copy, &st) == 0 && st.st_size == SIZE);
	srand(1);
	for (int i = 0; i < TRIES; i++) {
		int at = rand() % (SIZE - 1);

		MUST(lseek(fd, at, SEEK_SET) == at);
		MUST(read(copy, block, 1) == 1 && block[0] == at / BLOCK);
		MUST(lseek(fd, 0, SEEK_CUR) == at + 1);
	}
	say("random_test ok.\n");
}

/* Going past the end changes nothing yet; ftruncate() and write() do. */
static void
grow(int fd)
{
	struct stat st;

	MUST(lseek(fd, SIZE + BLOCK, SEEK_SET) == SIZE + BLOCK);
	MUST(fstat(fd, &st) == 0 && st.st_size == SIZE);
	MUST(ftruncate(fd, SIZE + BLOCK) == 0);
	MUST(fstat(fd, &st) == 0 && st.st_size == SIZE + BLOCK);
	MUST(pread(fd, block, BLOCK, SIZE) == BLOCK);
	for (int i = 0; i < BLOCK; i++)
		MUST(block[i] == 0);
}

int
main(void)
{
	struct stat st;
	int fd, copy;

	seed_enter("sfs_filetest1");
	fd = open("file", O_RDWR | O_CREAT, 0644);
	copy = dup(fd);
	MUST(fd >= 0 && copy >= 0);
	init_data(fd);
	random_test(fd, copy);
	grow(fd);
	close(open("file", O_WRONLY | O_TRUNC));
	MUST(fstat(fd, &st) == 0 && st.st_size == 0 && st.st_blocks == 0);
	MUST(close(fd) == 0 && close(copy) == 0 && unlink("file") == 0);
	seed_leave();
	say("sfs_filetest1 pass.\n");
	return 0;
}
