/*
 * server.h - the file server around the core: what its four files share.
 *
 * main.c starts it, node.c is the core as nodes of servers/lib, volume.c finds
 * the disk and talks to its driver, lend.c serves the pager.  None of them sees inside the core.
 */
#pragma once
#include <servers/lib/fserve.h>
#include "ext2.h"

extern struct fs *server_fs;

/* Something is dirty now: it will be written within WRITE_DELAY. */
void server_changed(void);

extern const struct node_ops ext2_nodes;

/* lend.c: pages lent to the pager */
int lend_request(struct request *rq);
void lend_closed(void); /* the pager has gone */
void lend_cancel(token_t token);
void server_cut(void *ctx, u32 ino, u32 generation, u32 from);

/*
 * The first disk, or first partition, with an ext2 file system on it.
 * -E_NODEV: none has one; -E_NXIO: there is no disk.
 */
int volume_find(struct ext2_dev *dev);
