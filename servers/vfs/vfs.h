/*
 * vfs.h - the table of mounts.
 */
#pragma once
#include <stdbool.h>
#include <proto/vfs.h>
#include <servers/lib/serve.h>

enum { MOUNTS = 32, SOURCE = 64, TARGET = 256, TYPE = 24 };

struct mount {
	bool used;
	u32 id;
	handle_t root, covered; /* covered: NO_HANDLE for the system's root */
	char source[SOURCE], target[TARGET], type[TYPE];
};

/* All there is to know; the next instance goes on with it (and has the handles). */
struct table {
	struct mount mount[MOUNTS];
	u32 sum; /* of the above */
};
extern struct table table;
#define mounts (table.mount)
void table_seal(void); /* it has changed */

struct mount *mount_find(u32 id); /* NULL */
/* Is the caller root, or the system itself? */
bool may_mount(const struct request *rq);

int do_cross(
    struct request *, const struct vfs_cross_q *, struct vfs_cross_r *);
int do_up(struct request *, const struct vfs_up_q *, struct vfs_up_r *);
int do_mount(
    struct request *, const struct vfs_mount_q *, struct vfs_mount_r *);
int do_umount(
    struct request *, const struct vfs_umount_q *, struct vfs_umount_r *);
int do_where(
    struct request *, const struct vfs_where_q *, struct vfs_where_r *);
int do_list(struct request *, const struct vfs_list_q *, struct vfs_list_r *);
