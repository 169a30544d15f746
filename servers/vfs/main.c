/*
 * main.c - the name space's server.
 */
#include <proto/svc.h>
#include <servers/lib/handles.h>
#include <servers/lib/park.h>
#include <servers/lib/retain.h>
#include <servers/vfs/vfs.h>

enum { VERSION = 1 };

RETAINED struct table table;

void
table_seal(void)
{
	table.sum = retain_sum(mounts, sizeof mounts);
}

/* Go on with the last instance's mounts, if they are whole. */
static void
table_begin(void)
{
	if (retain_begin(VERSION) &&
	    table.sum != retain_sum(mounts, sizeof mounts)) {
		serve_log("the table of mounts is damaged: it is empty now");
		__builtin_memset(mounts, 0, sizeof mounts);
	}
	table_seal();
}

PROTO_SERVER(vfs, VFS_OPS)

static const struct vfs_ops ops = {
	.cross = do_cross,
	.up = do_up,
	.mount = do_mount,
	.umount = do_umount,
	.where = do_where,
	.list = do_list,
};

/* A page of the caller that is missing: the request waits for it. */
static int
request(struct request *rq)
{
	int err = vfs_dispatch(&ops, rq);

	if (err == -E_AGAIN)
		return park_ready(rq);
	if (err != 0)
		handles_drop(rq); /* refused: nothing of it is kept */
	return err;
}

int
main(void)
{
	static const struct service service = {
		.name = "vfs",
		.request = request,
		.ready = park_on_ready,
		.cancel = park_on_cancel,
		.idle = park_on_idle,
		.work = &park_runnable,
	};
	struct svc_ready_r r;

	serve_name = service.name;
	table_begin();
	park_init(request, handles_drop);
	svc_ready(HS_INIT, &(struct svc_ready_q){ 0 }, &r, NULL);
	serve(&service);
}
