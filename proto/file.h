/*
 * file.h - what can be done with an open file, whoever serves it.
 *
 * Spoken by libc (a descriptor is a handle whose badge is the open file) to
 * every server that mints descriptors: ext2, tmpfs, dev, procfs, pipe, tty.
 * Offset, O_APPEND and O_NONBLOCK belong to the badge: dup and fork share them.
 * A server answers E_NOSYS to what makes no sense for its files; libc turns
 * that into the errno POSIX wants (ESPIPE for seek, EINVAL for sync ...).
 */
#pragma once
#include <proto/proto.h>

/* Open flags; newlib's values. */
enum {
	FO_RDONLY = 0, FO_WRONLY = 1, FO_RDWR = 2, FO_ACCMODE = 3,
	FO_APPEND = 0x0008, FO_CREAT = 0x0200, FO_TRUNC = 0x0400,
	FO_EXCL = 0x0800, FO_NONBLOCK = 0x4000, FO_NOCTTY = 0x8000,
	FO_CLOEXEC = 0x40000, FO_NOFOLLOW = 0x100000, FO_DIRECTORY = 0x200000,
	FO_PATH = 0x400000,	/* only to name it: cwd, *at; no read or write */
};

/* Types of files, as in st_mode >> 12 and in directory entries. */
enum { FT_FIFO = 1, FT_CHR = 2, FT_DIR = 4, FT_BLK = 6, FT_REG = 8, FT_LNK = 10,
	FT_SOCK = 12 };

struct file_stat {
	u32 mode;		/* type << 12 | permissions */
	u32 nlink, uid, gid;
	u64 ino, size;		/* bytes */
	u64 blocks;		/* of 512 bytes */
	u32 dev, rdev;		/* dev: the file system; never two the same */
	u32 blksize, zero;
	i64 atime, mtime, ctime;	/* seconds UTC */
};

/*
 * read - fill the lease from the offset on, and advance it.
 * pread - the same from off, offset unchanged.
 *	count 0 is the end.  Up to 8 bytes may come in data instead (inl = 1).
 *	E_BADF not open for reading; E_ISDIR; E_AGAIN (O_NONBLOCK);
 *	E_INTR; E_IO; E_FAULT
 */
struct file_read_q { u32 zero; };
struct file_read_r { u32 count; u32 inl; u8 data[8]; };
struct file_pread_q { u64 off; };
struct file_pread_r { u32 count; u32 inl; u8 data[8]; };

/*
 * write - take the lease's bytes; pwrite - to off; write_short - len bytes
 * (at most 12) that travel in the message.
 *	count may be less than asked.  E_BADF; E_AGAIN; E_PIPE; E_NOSPC; E_FBIG;
 *	E_IO; E_ROFS; E_FAULT; E_INTR
 */
struct file_write_q { u32 zero; };
struct file_write_r { u32 count; };
struct file_pwrite_q { u64 off; };
struct file_pwrite_r { u32 count; };
struct file_write_short_q { u32 len; u8 data[12]; };
struct file_write_short_r { u32 count; };

/* seek - whence 0 set, 1 current, 2 end.  E_INVAL below 0; E_SPIPE */
struct file_seek_q { i64 off; u32 whence; u32 zero; };
struct file_seek_r { i64 pos; };

struct file_stat_q { u32 zero; };
struct file_stat_r { struct file_stat st; };

/* truncate - E_INVAL not open for writing, or not a regular file */
struct file_truncate_q { u64 size; };
struct file_truncate_r { u32 zero; };

/* sync - return once the file's data and inode are on the medium. E_IO */
struct file_sync_q { u32 zero; };
struct file_sync_r { u32 zero; };

/*
 * getdents - fill the lease with whole struct file_dirent and advance; bytes
 * 0 is the end.  Offsets (next) are what seek takes.  E_NOTDIR; E_INVAL:
 * the lease holds not even one entry
 */
struct file_dirent {
	u64 ino;
	u64 next;		/* offset of the entry after this one */
	u16 reclen;		/* bytes, a multiple of 8 */
	u8 type;		/* FT_, 0 unknown */
	u8 namelen;
	char name[4];		/* namelen bytes and a NUL */
};
struct file_getdents_q { u32 zero; };
struct file_getdents_r { u32 bytes; };

/* flags - set those of mask (FO_APPEND, FO_NONBLOCK), tell all */
struct file_flags_q { u32 mask; u32 value; };
struct file_flags_r { u32 flags; };

/*
 * poll - which of the events (POLLIN 1, POLLOUT 4, POLLERR 8, POLLHUP 16) hold;
 * with wait, answered only once one does (the client cancels).
 */
struct file_poll_q { u32 events; u32 wait; };
struct file_poll_r { u32 revents; };

struct file_chmod_q { u32 mode; };
struct file_chmod_r { u32 zero; };
/* chown - ~0 leaves one as it is */
struct file_chown_q { u32 uid; u32 gid; };
struct file_chown_r { u32 zero; };
/* utimes - seconds UTC; FILE_TIME_NOW, FILE_TIME_OMIT */
#define FILE_TIME_NOW	(-1)
#define FILE_TIME_OMIT	(-2)
struct file_utimes_q { i64 atime; i64 mtime; };
struct file_utimes_r { u32 zero; };

/*
 * reopen - a new open file on the same object with flags of its own; answers
 * with one handle.  E_ACCES; E_NXIO
 */
struct file_reopen_q { u32 flags; };
struct file_reopen_r { u32 type; };

/* statfs - sizes of the file system the file lies on, in blocks of bsize */
struct file_statfs_q { u32 zero; };
struct file_statfs_r {
	u64 blocks, bfree, bavail, files, ffree;
	u32 bsize, namemax, type, flags;	/* flags: 1 read-only */
};

/*
 * path - write a directory's path, from this file server's root, to the lease:
 * "" for the root, else "/a/b"; len without the NUL; mount: the id that
 * `mounted' gave to the root.  E_RANGE: lease too short; E_NOENT: was removed
 */
struct file_path_q { u32 zero; };
struct file_path_r { u32 len; u32 mount; };

/*
 * mounted - (root handles only) this tree now stands on mount point id; 0: nowhere
 * any more, and a tree of `fresh' is emptied, what is open in it lives until closed.
 * E_PERM; E_INVAL: no root; E_BUSY: it stands somewhere; E_NFILE: too many trees
 */
struct file_mounted_q { u32 id; };
struct file_mounted_r { u32 zero; };

/*
 * memory - for mmap and exec: a handle that names the file to the pager (pager.h,
 * mapfile), for what the open file allows; shared: pages off to off + count - 1 are
 * made if they are holes.  E_NOSYS: this server's files have no such name
 */
struct file_memory_q { u32 off; u32 count; u32 shared; };
struct file_memory_r { u32 zero; };

/*
 * fresh - (to the server's first root, by uid 0) another tree, empty: answers its root,
 * to mount; until then it is of no use, and goes with its last handle.
 * E_NOSYS: this server has one tree only; E_PERM; E_INVAL; E_NOSPC; E_NFILE
 */
struct file_fresh_q { u32 zero; };
struct file_fresh_r { u32 zero; };

#define FILE_OPS(op) \
	op(file, 0, read, 1) \
	op(file, 1, write, 1) \
	op(file, 2, pread, 1) \
	op(file, 3, pwrite, 1) \
	op(file, 4, write_short, 0) \
	op(file, 5, seek, 0) \
	op(file, 6, stat, 0) \
	op(file, 7, truncate, 0) \
	op(file, 8, sync, 0) \
	op(file, 9, getdents, 1) \
	op(file, 10, flags, 0) \
	op(file, 11, poll, 0) \
	op(file, 12, chmod, 0) \
	op(file, 13, chown, 0) \
	op(file, 14, utimes, 0) \
	op(file, 15, reopen, 0) \
	op(file, 16, statfs, 0) \
	op(file, 17, path, 1) \
	op(file, 18, mounted, 0) \
	op(file, 19, memory, 0) \
	op(file, 20, fresh, 0)

PROTO(file, FILE_OPS)
