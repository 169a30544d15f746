/*
 * dir.h - what can be done below a directory, by path.
 *
 * Spoken by libc to file servers, on a handle to a directory (opened with
 * FO_PATH or for reading, or a root).  Lease 1 is the path, without NUL,
 * relative to that directory (leading slashes are ignored); an empty path is
 * the directory itself.  At most PATH_LEN bytes, names at most 255.  Lease 2
 * is PATH_LEN + 1 bytes where the server may leave a rewritten path.
 *
 * A server follows its own relative symbolic links (at most 40 in a walk:
 * E_LOOP).  Where the path leaves it, it answers E_CROSS with struct cross in
 * the reply's first words, and libc goes on elsewhere:
 *
 *	MOUNT	at a covered directory: vfs.cross(id) gives the root there
 *	UP	`..' at the root of mount id: vfs.up(id) gives the covered
 *		directory's handle; go on there with `..' and the rest
 *	LINK	at an absolute symbolic link: start again at H_ROOT
 *	NODE	at another server's node; a handle to it came along: reopen it
 *	FIFO	at a FIFO (for open): a handle to the node came along for pipe.fifo
 *
 * What remains of the path is its bytes from `rest' on or, with CROSS_TEXT,
 * the first `rest' bytes of lease 2.
 *
 * Errors every operation may give: E_NOENT, E_NOTDIR, E_ACCES, E_LOOP,
 * E_NAMETOOLONG, E_IO, E_FAULT, E_CROSS, E_NFILE; those that change
 * something also E_ROFS, E_NOSPC.
 */
#pragma once
#include <proto/file.h>

enum { PATH_LEN = 4095, NAME_LEN = 255, LINKS_MAX = 40 };

enum cross_kind { CROSS_MOUNT = 1, CROSS_UP, CROSS_LINK, CROSS_NODE, CROSS_FIFO };
enum { CROSS_SECOND = 1, CROSS_TEXT = 2 };
struct cross {
	u32 kind;
	u32 id;			/* mount point */
	u32 rest;
	u32 how;		/* CROSS_SECOND: in the second path; CROSS_TEXT */
};

/*
 * open - FO_ flags; mode (permissions, umask applied) where FO_CREAT makes it.
 * Answers with one handle; type FT_, and how the file may be used.
 *	E_EXIST; E_ISDIR (writing a directory); E_NOTDIR (FO_DIRECTORY); E_LOOP
 *	(FO_NOFOLLOW at a link); E_TXTBSY; E_NXIO
 */
struct dir_open_q { u32 flags; u32 mode; };
struct dir_open_r { struct cross x; u32 type; };

/* mkdir, rmdir, unlink - E_EXIST, E_NOTEMPTY, E_BUSY (covered, root), E_ISDIR, E_PERM */
struct dir_mkdir_q { u32 mode; };
struct dir_mkdir_r { struct cross x; };
struct dir_rmdir_q { u32 zero; };
struct dir_rmdir_r { struct cross x; };
struct dir_unlink_q { u32 zero; };
struct dir_unlink_r { struct cross x; };

/*
 * Two texts lie in lease 1 one after the other; the first has len1 bytes, the
 * second the rest.
 * symlink - first: the new link's path, second: what it says.  E_EXIST
 * link, rename - from the first path to the second, the latter relative to
 * the directory whose handle comes along (copied).  E_XDEV: another server's;
 * E_EXIST; E_MLINK; E_PERM (link to a directory); E_INVAL (into itself); E_NOTEMPTY
 */
struct dir_symlink_q { u32 len1; };
struct dir_symlink_r { struct cross x; };
struct dir_link_q { u32 len1; u32 flags; };	/* AT_FOLLOW: follow the first path's last link */
struct dir_link_r { struct cross x; };
struct dir_rename_q { u32 len1; };
struct dir_rename_r { struct cross x; };

enum { AT_NOFOLLOW = 1, AT_FOLLOW = 2, AT_EFFECTIVE = 4 };

/* readlink - what the link says, in lease 2; len bytes.  E_INVAL: no link */
struct dir_readlink_q { u32 zero; };
struct dir_readlink_r { struct cross x; u32 len; };

/* stat - of what the path names; on E_CROSS the first words are a cross */
struct dir_stat_q { u32 flags; };
struct dir_stat_r { struct file_stat st; };

struct dir_chmod_q { u32 mode; u32 flags; };
struct dir_chmod_r { struct cross x; };
struct dir_chown_q { u32 uid; u32 gid; u32 flags; };
struct dir_chown_r { struct cross x; };
struct dir_utimes_q { i64 atime; i64 mtime; u32 flags; u32 zero; };
struct dir_utimes_r { struct cross x; };
/* access - mode: 4 read, 2 write, 1 execute, 0 exists */
struct dir_access_q { u32 mode; u32 flags; };
struct dir_access_r { struct cross x; };
/* mknod - mode with type FT_FIFO (others E_PERM) */
struct dir_mknod_q { u32 mode; u32 rdev; };
struct dir_mknod_r { struct cross x; };
struct dir_truncate_q { u64 size; };
struct dir_truncate_r { struct cross x; };

/*
 * cover - the directory becomes a mount point; id is random.  Root only
 * (E_PERM); E_BUSY: covered already.  uncover - by id.  E_INVAL
 */
struct dir_cover_q { u32 zero; };
struct dir_cover_r { struct cross x; u32 id; };
struct dir_uncover_q { u32 id; };
struct dir_uncover_r { u32 zero; };

#define DIR_OPS(op) \
	op(dir, 0, open, 2) \
	op(dir, 1, mkdir, 2) \
	op(dir, 2, rmdir, 2) \
	op(dir, 3, unlink, 2) \
	op(dir, 4, symlink, 2) \
	op(dir, 5, link, 2) \
	op(dir, 6, rename, 2) \
	op(dir, 7, readlink, 2) \
	op(dir, 8, stat, 2) \
	op(dir, 9, chmod, 2) \
	op(dir, 10, chown, 2) \
	op(dir, 11, utimes, 2) \
	op(dir, 12, access, 2) \
	op(dir, 13, mknod, 2) \
	op(dir, 14, truncate, 2) \
	op(dir, 15, cover, 2) \
	op(dir, 16, uncover, 0)

PROTO(dir, DIR_OPS)
