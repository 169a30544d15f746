/*
 * vfs.h - the mount table.  It calls no file server.
 *
 * Spoken by libc on H_VFS, by init likewise.  Handles are answered as copies.
 */
#pragma once
#include <proto/proto.h>

/* cross - the root of what is mounted on mount point id.  E_NOENT */
struct vfs_cross_q { u32 id; };
struct vfs_cross_r { u32 zero; };
/* up - the directory that mount point id covers.  E_NOENT: the system's root
 * (there `..' stays where it is) */
struct vfs_up_q { u32 id; };
struct vfs_up_r { u32 zero; };

/*
 * mount - handles: the new root and the covered directory (both kept); lease 1:
 * source, NUL, target path, NUL, type, NUL.  id as the covering server gave it; 0
 * and one handle: the system's root.  Root only (E_PERM).  E_BUSY, E_NFILE
 */
struct vfs_mount_q { u32 id; u32 flags; };
struct vfs_mount_r { u32 id; };
/* umount - of the mount whose target text is in lease 1; answers the covered
 * directory's handle and the id, for uncover.  E_INVAL: none; E_PERM; E_BUSY:
 * something is mounted below */
struct vfs_umount_q { u32 zero; };
struct vfs_umount_r { u32 id; };
/* where - the target path of mount id, into the lease */
struct vfs_where_q { u32 id; };
struct vfs_where_r { u32 len; };
/* list - the index-th mount as a line of /proc/mounts.  E_NOENT: no more */
struct vfs_list_q { u32 index; };
struct vfs_list_r { u32 len; };

#define VFS_OPS(op) \
	op(vfs, 0, cross, 0) \
	op(vfs, 1, up, 0) \
	op(vfs, 2, mount, 1) \
	op(vfs, 3, umount, 1) \
	op(vfs, 4, where, 1) \
	op(vfs, 5, list, 1)

PROTO(vfs, VFS_OPS)
