/*
 * devices.c - the table of names, and what a node is.
 */
#include <assert.h>
#include <string.h>
#include <libc/sys/sys.h>
#include <servers/lib/retain.h>
#include "devices.h"

RETAINED struct node devices[DEVICES_MAX];

#define DEVICE(major, minor) ((major) << 8 | (minor))

static const struct {
	const char *name;
	enum device_kind kind;
	u32 rdev; /* as on other systems */
	u32 mode; /* 0: 0666 */
} own[] = {
	{ "null", DEV_NULL, DEVICE(1, 3), 0 },
	{ "zero", DEV_ZERO, DEVICE(1, 5), 0 },
	{ "full", DEV_FULL, DEVICE(1, 7), 0 },
	{ "random", DEV_RANDOM, DEVICE(1, 8), 0 },
	{ "urandom", DEV_RANDOM, DEVICE(1, 9), 0 },
	{ "tty", DEV_PROCESS, DEVICE(5, 0), 0 },
	{ "stdin", DEV_PROCESS, DEVICE(5, 10), 0 },
	{ "stdout", DEV_PROCESS, DEVICE(5, 11), 0 },
	{ "stderr", DEV_PROCESS, DEVICE(5, 12), 0 },
	{ "job", DEV_JOB, DEVICE(10, 200), 0400 },
};

static void
fill(struct node *n, enum device_kind kind, u32 mode, u32 rdev)
{
	memset(n, 0, sizeof *n);
	n->kind = kind;
	n->mode = mode;
	n->rdev = rdev;
	n->atime = n->mtime = fserve_now();
	n->handle = NO_HANDLE;
}

void
devices_init(void)
{
	struct node *n;

	memset(devices, 0, sizeof devices);
	fill(&devices[DIR_DEV], DEV_DIR, (u32)FT_DIR << 12 | 0755, 0);
	(void)device_add(
	    DIR_DEV, "srv", 3, DEV_DIR, (u32)FT_DIR << 12 | 0755, 0, &n);
	assert(n == &devices[DIR_SRV]);
	for (u32 i = 0; i < sizeof own / sizeof own[0]; i++)
		(void)device_add(DIR_DEV, own[i].name, strlen(own[i].name),
		    own[i].kind,
		    (u32)FT_CHR << 12 | (own[i].mode ? own[i].mode : 0666),
		    own[i].rdev, &n);
}

struct node *
device_find(u32 dir, const char *name, u32 len)
{
	for (u32 i = 1; i < DEVICES_MAX; i++)
		if (devices[i].kind != DEV_NONE && !devices[i].gone &&
		    devices[i].dir == dir && devices[i].len == len &&
		    memcmp(devices[i].name, name, len) == 0)
			return &devices[i];
	return NULL;
}

int
device_add(u32 dir, const char *name, u32 len, enum device_kind kind, u32 mode,
    u32 rdev, struct node **out)
{
	assert(len <= DEVICE_NAME);
	if (device_find(dir, name, len) != NULL)
		return -E_EXIST;
	for (u32 i = 1; i < DEVICES_MAX; i++) {
		struct node *n = &devices[i];

		if (n->kind != DEV_NONE)
			continue;
		fill(n, kind, mode, rdev);
		n->dir = dir;
		n->len = len;
		memcpy(n->name, name, len);
		*out = n;
		return 0;
	}
	return -E_NFILE;
}

static void
free_if_unused(struct node *n)
{
	if (!n->gone || n->refs > 0)
		return;
	if (n->handle != NO_HANDLE)
		(void)sys_handle_close(n->handle);
	n->kind = DEV_NONE;
}

void
device_remove(struct node *n)
{
	n->gone = 1;
	free_if_unused(n);
}

/* ---- struct node_ops -------------------------------------------------------
 */

static void
hold(struct node *n)
{
	n->refs++;
}

static void
put(struct node *n)
{
	assert(n->refs > 0);
	n->refs--;
	free_if_unused(n);
}

static void
info(struct node *n, struct node_info *i)
{
	i->mode = n->mode;
	i->uid = n->uid;
	i->gid = n->gid;
}

static int
lookup(struct node *dir, const char *name, u32 len, struct node **out)
{
	*out = &devices[DIR_DEV]; /* above srv */
	if (!(len == 2 && name[0] == '.' && name[1] == '.')) {
		*out = device_find((u32)(dir - devices), name, len);
		if (*out == NULL)
			return -E_NOENT;
	}
	hold(*out);
	return 0;
}

static int
stat(struct node *n, struct file_stat *st)
{
	st->mode = n->mode;
	st->nlink = n == &devices[DIR_DEV] ? 3 : n->kind == DEV_DIR ? 2 : n->gone ? 0 : 1;
	st->uid = n->uid;
	st->gid = n->gid;
	st->ino = (u32)(n - devices) + 1;
	st->rdev = n->rdev;
	st->size = n->kind == DEV_JOB ? job_size() : 0;
	st->blksize = PAGE_SIZE;
	st->atime = n->atime;
	st->mtime = st->ctime = n->mtime;
	return 0;
}

static int
chmod(struct node *n, u32 mode, const struct cred *cr)
{
	(void)cr;
	n->mode = (n->mode & ~07777u) | (mode & 07777);
	return 0;
}

static int
chown(struct node *n, u32 uid, u32 gid, const struct cred *cr)
{
	(void)cr;
	n->uid = uid != ~0u ? uid : n->uid;
	n->gid = gid != ~0u ? gid : n->gid;
	return 0;
}

static int
utimes(struct node *n, i64 atime, i64 mtime, const struct cred *cr)
{
	(void)cr;
	if (atime != FILE_TIME_OMIT)
		n->atime = atime == FILE_TIME_NOW ? fserve_now() : atime;
	if (mtime != FILE_TIME_OMIT)
		n->mtime = mtime == FILE_TIME_NOW ? fserve_now() : mtime;
	return 0;
}

/* The handle to the server that really has it. */
static int
cross(struct node *n, handle_t *out)
{
	*out = n->handle;
	return n->kind == DEV_PUBLISHED ? 0 : -E_NXIO;
}

/* The caller's own terminal or descriptor is not here, nor perhaps a job. */
static int
opened(struct openfile *of)
{
	enum device_kind kind = of->node->kind;

	return kind == DEV_PROCESS || (kind == DEV_JOB && job_size() == 0)
		   ? -E_NXIO
		   : 0;
}

const struct node_ops device_ops = {
	.hold = hold,
	.put = put,
	.info = info,
	.lookup = lookup,
	.stat = stat,
	.read = dev_read,
	.write = dev_write,
	.readdir = dev_readdir,
	.chmod = chmod,
	.chown = chown,
	.utimes = utimes,
	.opened = opened,
	.cross = cross,
};
