/*
 * sync.c - everything on the media: each mounted file system's root is asked.
 */
#include <stdio.h>
#include <unistd.h>
#include <libc/posix/walk.h>
#include <proto/vfs.h>

enum { MOUNTS_MAX = 256, LINE = 1024 };

static void
sync_dir(handle_t dir)
{
	struct file_sync_q q = { 0 };
	struct file_sync_r r;

	CALL(file_sync(dir, &q, &r, NULL));
}

/* The target is the second word of a line of /proc/mounts. */
static void
sync_mount(char *line)
{
	char *target = strchr(line, ' '), *end;
	handle_t dir;

	if (target == NULL)
		return;
	end = strchr(++target, ' ');
	if (end != NULL)
		*end = '\0';
	if (__open_path(AT_FDCWD, target, SLOT_SCRATCH, &dir) == 0) {
		sync_dir(dir);
		sys_handle_close(dir);
	}
}

void
sync(void)
{
	struct vfs_list_q q;
	struct vfs_list_r r = { 0 };
	char line[LINE];
	struct ipc_opt o = { .addr = line, .len = sizeof line - 1, .out = 1 };

	sync_dir(H_ROOT);
	for (q.index = 0; q.index < MOUNTS_MAX; q.index++) {
		if (CALL(vfs_list(H_VFS, &q, &r, &o)) != 0)
			break;
		line[r.len < sizeof line ? r.len : sizeof line - 1] = '\0';
		sync_mount(line);
	}
}
