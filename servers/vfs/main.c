/*
 * main.c - the name space's server.
 */
#include <proto/svc.h>
#include <servers/vfs/vfs.h>

struct mount mounts[MOUNTS];

PROTO_SERVER(vfs, VFS_OPS)

static const struct vfs_ops ops = {
	.cross = do_cross,
	.up = do_up,
	.mount = do_mount,
	.umount = do_umount,
	.where = do_where,
	.list = do_list,
};

static int
request(struct request *rq)
{
	return vfs_dispatch(&ops, rq);
}

int
main(void)
{
	static const struct service service = {
		.name = "vfs",
		.request = request,
	};
	struct svc_ready_r r;

	svc_ready(HS_INIT, &(struct svc_ready_q){ 0 }, &r, NULL);
	serve(&service);
}
