/*
 * mkswap - mark a file, whose blocks all exist, as one to swap on.
 */
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "../lib/tool.h"

enum { PAGE = 4096, VERSION_AT = 1024 };

int
main(int argc, char **argv)
{
	static unsigned char header[PAGE];
	struct opt o;
	struct stat st;
	uint32_t words[2] = { 1, 0 };
	char **paths;
	int fd;

	(void)argc;
	tool_init(argv, 1);
	paths = opt_only(&o, argv, "FILE");
	opt_need(&o, 1, 1);
	fd = open(*paths, O_RDWR);
	if (fd < 0 || fstat(fd, &st) != 0)
		die_errno("%s", quotef(*paths));
	if (!S_ISREG(st.st_mode) || st.st_size < 2 * PAGE)
		die("%s: not a file of two pages or more", quotef(*paths));
	/* a hole would need blocks when memory is short */
	if ((uintmax_t)st.st_blocks * 512 < (uintmax_t)st.st_size)
		die("%s: the file has holes", quotef(*paths));
	words[1] = (uint32_t)(st.st_size / PAGE - 1);
	memcpy(header + VERSION_AT, words, sizeof words);
	memcpy(header + PAGE - 10, "SWAPSPACE2", 10);
	if (pwrite(fd, header, PAGE, 0) != PAGE || fsync(fd) != 0)
		die_errno("%s", quotef(*paths));
	out_fmt("%s: %u KiB of swap\n", *paths, words[1] * (PAGE / 1024));
	tool_exit(0);
}
