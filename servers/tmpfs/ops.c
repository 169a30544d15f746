/*
 * ops.c - tmpfs as a file server of nodes.
 */
#include "tmpfs.h"

const struct node_ops tmpfs_ops = {
	.hold = node_hold,
	.put = node_put,
	.info = tmpfs_info,
	.lookup = tmpfs_lookup,
	.readlink = tmpfs_readlink,
	.stat = tmpfs_stat,
	.read = tmpfs_read,
	.write = tmpfs_write,
	.truncate = tmpfs_truncate,
	.readdir = tmpfs_readdir,
	.create = tmpfs_create,
	.mkdir = tmpfs_mkdir,
	.symlink = tmpfs_symlink,
	.link = tmpfs_link,
	.unlink = tmpfs_unlink,
	.rmdir = tmpfs_rmdir,
	.rename = tmpfs_rename,
	.chmod = tmpfs_chmod,
	.chown = tmpfs_chown,
	.utimes = tmpfs_utimes,
	.statfs = tmpfs_statfs,
	.memory = tmpfs_memory,
	.fresh = tmpfs_fresh,
	.mounted = tmpfs_mounted,
};
