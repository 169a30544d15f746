/*
 * cover.h - the directories of this server on which something is mounted.
 *
 * Each has a random id, by which vfs knows the mount point, and is held.
 * A root is never covered: what is mounted there covers it on the other side.
 */
#pragma once
#include <servers/lib/node.h>

enum { COVERS_MAX = 64 };

/* Cover dir.  -E_BUSY: it is already; -E_NFILE. */
int cover_add(const struct node_ops *ops, struct node *dir, u32 *id);
/* -E_INVAL: no such id. */
int cover_remove(const struct node_ops *ops, u32 id);
/* The id, or 0. */
u32 cover_find(const struct node *n);
