/*
 * service.c - /proc/services and /proc/mounts, as init and vfs tell them.
 */
#include <libc/sys/sys.h>
#include <proto/svc.h>
#include <proto/vfs.h>
#include "procfs.h"

enum { MOST = 256 }; /* services, mounts: they may come and go meanwhile */

static const char *
state_name(u32 state)
{
	static const char *const names[] = { "absent", "starting", "running",
		"failed", "dead", "stopped", "waiting" };

	return state < sizeof names / sizeof names[0] ? names[state] : "?";
}

int
write_services(struct buffer *b, u32 pid)
{
	struct svc_list_q q;
	struct svc_list_r r;

	(void)pid;
	for (q.index = 0; q.index < MOST; q.index++) {
		if (svc_list(HS_INIT, &q, &r, NULL) != 0)
			break;
		r.name[sizeof r.name - 1] = 0;
		put(b, "%-10s %-8s pid %u restarts %u rank %u\n", r.name,
		    state_name(r.state), r.pid, r.restarts, r.rank);
	}
	return 0;
}

int
write_mounts(struct buffer *b, u32 pid)
{
	struct vfs_list_q q;
	struct vfs_list_r r;

	(void)pid;
	for (q.index = 0; q.index < MOST; q.index++) {
		struct ipc_opt o = { .out = 1 };

		o.addr = buffer_room(b, &o.len);
		if (o.len == 0 || vfs_list(H_VFS_SYSTEM, &q, &r, &o) != 0)
			break;
		buffer_add(b, r.len);
	}
	return 0;
}
