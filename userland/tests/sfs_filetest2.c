/*
 * sfs_filetest2 - a block 8 MiB into an empty file, beyond what one indirect
 * block reaches.
 */
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "../lib/seed.h"

enum { BLOCK = 4096, AT = 8 << 20 };

static unsigned char block[BLOCK];

int
main(void)
{
	struct stat st;
	int fd;

	seed_enter("sfs_filetest2");
	fd = open("file", O_RDWR | O_CREAT | O_TRUNC, 0644);
	MUST(fd >= 0 && lseek(fd, AT, SEEK_SET) == AT);
	memset(block, 0x5a, BLOCK);
	MUST(write(fd, block, BLOCK) == BLOCK);
	MUST(fstat(fd, &st) == 0 && st.st_size == AT + BLOCK);
	/* the hole takes no room */
	MUST(st.st_blocks > 0 && st.st_blocks < 100);
	memset(block, 0, BLOCK);
	MUST(lseek(fd, AT, SEEK_SET) == AT);
	MUST(read(fd, block, BLOCK) == BLOCK);
	for (int i = 0; i < BLOCK; i++)
		MUST(block[i] == 0x5a);
	MUST(pread(fd, block, BLOCK, AT / 2) == BLOCK);
	for (int i = 0; i < BLOCK; i++)
		MUST(block[i] == 0);
	MUST(ftruncate(fd, 0) == 0);
	MUST(fstat(fd, &st) == 0 && st.st_size == 0 && st.st_blocks == 0);
	MUST(close(fd) == 0 && unlink("file") == 0);
	seed_leave();
	say("sfs_filetest2 pass.\n");
	return 0;
}
