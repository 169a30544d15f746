/*
 * umount - detach file systems, named by directory or by device.
 */
#include <string.h>
#include <sys/mount.h>
#include "../lib/files.h"
#include "../lib/mounts.h"

static struct mount_entry *table;
static size_t count;

/* The directory on which this is mounted last, or the name as it is. */
static const char *
directory(const char *name)
{
	for (size_t i = count; i-- > 0;)
		if (strcmp(table[i].dir, name) == 0)
			return name;
	for (size_t i = count; i-- > 0;)
		if (strcmp(table[i].device, name) == 0)
			return table[i].dir;
	return name;
}

static void
detach(const char *dir)
{
	if (umount(dir) != 0)
		fail_errno("%s", quotef(dir));
}

int
main(int argc, char **argv)
{
	struct opt o;
	bool all = false;
	int c;

	(void)argc;
	tool_init(argv, 32);
	opt_init(&o, argv, "a", NULL, "[-a] DIRECTORY|DEVICE...");
	while ((c = opt_next(&o)) != -1)
		all = true;
	opt_need(&o, all ? 0 : 1, -1);
	count = mounts_read(&table);
	for (size_t i = count; all && i-- > 0;)
		if (strcmp(table[i].dir, "/") != 0 &&
		    strcmp(table[i].type, "proc") != 0 &&
		    strncmp(table[i].type, "dev", 3) != 0)
			detach(table[i].dir);
	for (int i = 0; i < o.count; i++)
		detach(directory(o.operands[i]));
	tool_exit(tool_status);
}
