/*
 * server.h - the file server around the core: what its three files share.
 *
 * main.c starts it, node.c is the core as nodes of servers/lib, volume.c finds
 * the disk and talks to its driver.  None of them sees inside the core.
 */
#pragma once
#include <servers/lib/fserve.h>
#include "ext2.h"

extern struct fs *server_fs;

/* Something is dirty now: it will be written within WRITE_DELAY. */
void server_changed(void);

extern const struct node_ops ext2_nodes;

/*
 * The first disk, or first partition, with an ext2 file system on it.
 * -E_NODEV: none has one; -E_NXIO: there is no disk.
 */
int volume_find(struct ext2_dev *dev);
