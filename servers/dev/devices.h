/*
 * devices.h - the names in /dev.
 *
 * Two directories: entry DIR_DEV is /dev, entry DIR_SRV its srv, where services
 * are posted; then come the devices that dev serves and names that other
 * servers published.  An entry in use keeps its place, which is its position for
 * readdir and its inode number.
 */
#pragma once
#include <servers/lib/fserve.h>

enum { DEVICES_MAX = 128, DEVICE_NAME = 31, DIR_DEV = 0, DIR_SRV = 1 };

enum device_kind {
	DEV_NONE, /* place is free */
	DEV_DIR,
	DEV_NULL,
	DEV_ZERO,
	DEV_FULL,
	DEV_RANDOM,
	DEV_JOB,
	DEV_PROCESS,   /* the caller's own (tty, stdin ...): libc knows which */
	DEV_PUBLISHED, /* another server's node */
};

struct node {
	enum device_kind kind;
	u32 dir;  /* DIR_ it is in */
	u32 refs; /* holds; a withdrawn entry stays until 0 */
	u32 gone; /* withdrawn: not found by name */
	u32 mode, uid, gid, rdev;
	i64 atime, mtime;
	handle_t handle; /* DEV_PUBLISHED */
	u32 len;
	char name[DEVICE_NAME + 1];
};

extern struct node devices[DEVICES_MAX];
extern const struct node_ops device_ops;

void devices_init(void);
struct node *device_find(u32 dir, const char *name, u32 len);
int device_add(u32 dir, const char *name, u32 len, enum device_kind kind,
    u32 mode, u32 rdev, struct node **out);
/* No longer in the directory; its handle is closed when nobody holds it. */
void device_remove(struct node *n);

int dev_read(struct node *n, struct openfile *of, u64 off, u32 len,
    node_copy *copy, void *ctx);
int dev_write(struct node *n, struct openfile *of, u64 off, u32 len,
    const struct cred *cr, node_copy *copy, void *ctx);
int dev_readdir(struct node *dir, u64 *pos, node_emit *emit, void *ctx);

/* job.c: the emulator's file for us */
void job_find(void);
u32 job_size(void); /* 0: there is none */
int job_read(u64 off, u32 len, node_copy *copy, void *ctx);

/* publish.c: the protocol dev.h */
int dev_request(struct request *rq);
