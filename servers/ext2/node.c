/*
 * node.c - the core's inodes as nodes of the file server library.
 *
 * A struct node is a struct inode and a hold on one is a reference, so nothing
 * is kept here.  The library has checked permissions where it walks; the core
 * checks them again where it changes something.
 */
#include <string.h>
#include "disk.h"
#include "server.h"

static const struct ext2_cred system_cred;

static struct inode *
inode_of(struct node *n)
{
	return (struct inode *)(void *)n;
}

static struct node *
node_of(struct inode *ip)
{
	return (struct node *)(void *)ip;
}

static struct ext2_cred
core_cred(const struct cred *cr)
{
	return (struct ext2_cred){ .uid = cr->uid,
		.gid = cr->gid,
		.ngroups = cr->ngroups,
		.groups = cr->group };
}

static void
hold(struct node *n)
{
	ext2_hold(inode_of(n));
}

/* The last hold on a file without a name deletes it. */
static void
put(struct node *n)
{
	struct inode *ip = inode_of(n);
	struct ext2_stat st;

	ext2_stat(ip, &st);
	ext2_iput(ip);
	if (st.nlink == 0)
		server_changed();
}

static void
info(struct node *n, struct node_info *i)
{
	ext2_info(inode_of(n), &i->mode, &i->uid, &i->gid);
}

static int
lookup(struct node *dir, const char *name, u32 len, struct node **out)
{
	struct inode *ip;
	int err = ext2_lookup(inode_of(dir), &system_cred, name, len, &ip);

	if (err == 0)
		*out = node_of(ip);
	return err;
}

static int
to_buffer(void *ctx, void *at, size_t n, size_t off)
{
	memcpy((char *)ctx + off, at, n);
	return (int)n;
}

static int
readlink(struct node *n, char *buf, u32 size)
{
	struct ext2_stat st;

	ext2_stat(inode_of(n), &st);
	if (st.size > size)
		return -E_NAMETOOLONG;
	return ext2_readlink(inode_of(n), size, to_buffer, buf);
}

static int
node_stat(struct node *n, struct file_stat *st)
{
	struct ext2_stat s;

	ext2_stat(inode_of(n), &s);
	st->mode = s.mode;
	st->nlink = s.nlink;
	st->uid = s.uid;
	st->gid = s.gid;
	st->ino = s.ino;
	st->size = s.size;
	st->blocks = s.blocks;
	st->rdev = s.rdev;
	st->blksize = EXT2_PAGE;
	st->atime = s.atime.sec;
	st->mtime = s.mtime.sec;
	st->ctime = s.ctime.sec;
	return 0;
}

static int
node_read(struct node *n, struct openfile *of, u64 off, u32 len,
    node_copy *copy, void *ctx)
{
	int got = ext2_read(inode_of(n), off, len, copy, ctx);

	(void)of;
	if (got > 0)
		server_changed();
	return got;
}

static int
node_write(struct node *n, struct openfile *of, u64 off, u32 len,
    const struct cred *cr, node_copy *copy, void *ctx)
{
	struct ext2_cred c = core_cred(cr);

	(void)of;
	server_changed();
	return ext2_write(inode_of(n), &c, off, len, copy, ctx);
}

static int
node_truncate(struct node *n, u64 size, const struct cred *cr)
{
	struct ext2_cred c = core_cred(cr);

	server_changed();
	return ext2_truncate(inode_of(n), &c, size);
}

struct listing {
	node_emit *emit;
	void *ctx;
};

static int
emit_one(void *ctx, const struct ext2_entry *e)
{
	static const u8 types[] = { [E2_FT_REG] = FT_REG,
		[E2_FT_DIR] = FT_DIR,
		[E2_FT_CHR] = FT_CHR,
		[E2_FT_BLK] = FT_BLK,
		[E2_FT_FIFO] = FT_FIFO,
		[E2_FT_SOCK] = FT_SOCK,
		[E2_FT_LNK] = FT_LNK };
	struct listing *l = ctx;

	return l->emit(l->ctx, e->name, e->len, e->ino,
	    e->type < sizeof types ? types[e->type] : 0, e->next);
}

static int
node_readdir(struct node *dir, u64 *pos, node_emit *emit, void *ctx)
{
	struct listing l = { emit, ctx };
	u32 at = (u32)*pos;
	int err;

	if (*pos > UINT32_MAX)
		return 0;
	err = ext2_readdir(inode_of(dir), &at, emit_one, &l);
	*pos = at;
	return err;
}

static int
node_create(struct node *dir, const char *name, u32 len, u32 mode,
    const struct cred *cr, struct node **out)
{
	struct ext2_cred c = core_cred(cr);
	struct inode *ip;
	int err = ext2_create(inode_of(dir), &c, name, len, mode, 0, &ip);

	server_changed();
	if (err == 0)
		*out = node_of(ip);
	return err;
}

static int
node_mkdir(struct node *dir, const char *name, u32 len, u32 mode,
    const struct cred *cr)
{
	struct ext2_cred c = core_cred(cr);

	server_changed();
	return ext2_mkdir(inode_of(dir), &c, name, len, mode);
}

static int
node_symlink(struct node *dir, const char *name, u32 len, const char *text,
    u32 textlen, const struct cred *cr)
{
	struct ext2_cred c = core_cred(cr);

	server_changed();
	return ext2_symlink(inode_of(dir), &c, name, len, text, textlen);
}

static int
node_link(struct node *dir, const char *name, u32 len, struct node *n,
    const struct cred *cr)
{
	struct ext2_cred c = core_cred(cr);

	server_changed();
	return ext2_link(inode_of(dir), &c, name, len, inode_of(n));
}

static int
node_unlink(struct node *dir, const char *name, u32 len, struct node *n,
    const struct cred *cr)
{
	struct ext2_cred c = core_cred(cr);

	(void)n;
	server_changed();
	return ext2_unlink(inode_of(dir), &c, name, len);
}

static int
node_rmdir(struct node *dir, const char *name, u32 len, struct node *n,
    const struct cred *cr)
{
	struct ext2_cred c = core_cred(cr);

	(void)n;
	server_changed();
	return ext2_rmdir(inode_of(dir), &c, name, len);
}

static int
node_rename(struct node *odir, const char *oname, u32 olen, struct node *ndir,
    const char *nname, u32 nlen, const struct cred *cr)
{
	struct ext2_cred c = core_cred(cr);

	server_changed();
	return ext2_rename(
	    inode_of(odir), oname, olen, inode_of(ndir), nname, nlen, &c);
}

static int
node_chmod(struct node *n, u32 mode, const struct cred *cr)
{
	struct ext2_cred c = core_cred(cr);

	server_changed();
	return ext2_chmod(inode_of(n), &c, mode);
}

static int
node_chown(struct node *n, u32 uid, u32 gid, const struct cred *cr)
{
	struct ext2_cred c = core_cred(cr);

	server_changed();
	return ext2_chown(inode_of(n), &c, uid, gid);
}

static int
node_utimes(struct node *n, i64 atime, i64 mtime, const struct cred *cr)
{
	struct ext2_cred c = core_cred(cr);
	struct ext2_time a = { .sec = atime }, m = { .sec = mtime };
	struct ext2_utimes ut = { .atime = &a,
		.mtime = &m,
		.keep_atime = atime == FILE_TIME_OMIT,
		.keep_mtime = mtime == FILE_TIME_OMIT };

	if (atime == FILE_TIME_NOW)
		ut.atime = NULL;
	if (mtime == FILE_TIME_NOW)
		ut.mtime = NULL;
	server_changed();
	return ext2_utimes(inode_of(n), &c, &ut);
}

/* sync() comes as the sync of a directory: then the whole disk is clean. */
static int
node_sync(struct node *n)
{
	struct ext2_stat st;

	ext2_stat(inode_of(n), &st);
	if ((st.mode & E2_S_FMT) == E2_S_DIR)
		return ext2_sync(server_fs);
	return ext2_fsync(inode_of(n));
}

static int
node_statfs(struct file_statfs_r *st)
{
	struct ext2_statfs s;

	ext2_statfs(server_fs, &s);
	st->blocks = s.blocks;
	st->bfree = s.bfree;
	st->bavail = s.bavail;
	st->files = s.files;
	st->ffree = s.ffree;
	st->bsize = s.bsize;
	st->namemax = s.namelen;
	st->type = E2_MAGIC;
	st->flags = ext2_read_only(server_fs);
	return 0;
}

const struct node_ops ext2_nodes = {
	.hold = hold,
	.put = put,
	.info = info,
	.lookup = lookup,
	.readlink = readlink,
	.stat = node_stat,
	.read = node_read,
	.write = node_write,
	.truncate = node_truncate,
	.readdir = node_readdir,
	.create = node_create,
	.mkdir = node_mkdir,
	.symlink = node_symlink,
	.link = node_link,
	.unlink = node_unlink,
	.rmdir = node_rmdir,
	.rename = node_rename,
	.chmod = node_chmod,
	.chown = node_chown,
	.utimes = node_utimes,
	.sync = node_sync,
	.statfs = node_statfs,
};
