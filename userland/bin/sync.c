/*
 * sync - write what is cached to the disk: everything, or the files named.
 */
#include <fcntl.h>
#include <unistd.h>
#include "../lib/tool.h"

static void
sync_file(const char *name, bool data)
{
	int fd = open(name, O_RDONLY | O_NONBLOCK);

	if (fd < 0) {
		fail_errno("error opening %s", quote(name));
		return;
	}
	if ((data ? fdatasync(fd) : fsync(fd)) != 0)
		fail_errno("error syncing %s", quote(name));
	close(fd);
}

int
main(int argc, char **argv)
{
	static const struct opt_long longs[] = { { "data", 'd', 0 },
		{ "file-system", 'f', 0 }, { 0 } };
	struct opt o;
	bool data = false, all = false;
	int c;

	(void)argc;
	tool_init(argv, 1);
	opt_init(&o, argv, "df", longs, "[-d | -f] [FILE]...");
	while ((c = opt_next(&o)) != -1)
		*(c == 'd' ? &data : &all) = true;
	if (o.count == 0 || all)
		sync();
	for (int i = 0; i < o.count && !all; i++)
		sync_file(o.operands[i], data);
	tool_exit(tool_status);
}
