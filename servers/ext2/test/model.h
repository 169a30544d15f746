/*
 * model.h - the model of a file system that the random test compares with.
 *
 * It keeps files as lists of chunks and directories as arrays of nodes by the
 * number of the name.  A node lives while it has a name or is held open.
 */
#pragma once
#include "disk_image.h"

enum { MAX_NODES = 120, MAX_NAMES = 14, CHUNK = 1024, MAX_OPEN = 6 };

struct chunk {
	struct chunk *next;
	uint32_t n;
	uint8_t data[CHUNK];
};

struct node {
	uint32_t type; /* E2_S_, 0: unused */
	uint32_t links;
	uint64_t size;
	struct chunk *chunks;
	char *target;
	struct node *child[MAX_NAMES]; /* of a directory, by name number */
	struct node *parent;
	struct inode *open; /* held by the test */
	uint32_t mode;
};

struct world {
	struct disk *disk;
	struct mount m;
	struct node nodes[MAX_NODES];
	struct node *root;
	uint32_t seed;
	size_t cache;
	const char *scratch;
	unsigned full; /* times the disk was full */
	bool again;    /* copies stop now and then */
};

extern struct world w;

/* The client: sometimes its page is not there, so the copy stops. */
struct client {
	uint8_t *buf;
	bool write;
};

uint32_t rnd(uint32_t n);
const char *name_of(unsigned i);
struct node *node_new(uint32_t type, struct node *parent);
void chunks_cut(struct node *f, uint64_t size);
void node_gone(struct node *n);
void model_write(struct node *f, uint64_t off, const uint8_t *buf, size_t len);
void model_read(struct node *f, uint64_t off, uint8_t *buf, size_t len);
int client_copy(void *ctx, void *at, size_t n, size_t off);
int full_write(
    struct inode *ip, uint64_t off, uint8_t *buf, size_t len, int *why);
bool model_has(struct node *f, uint32_t n);
int full_read(struct inode *ip, uint64_t off, uint8_t *buf, size_t len);
struct inode *open_node(struct node *n);
struct node *any(uint32_t type);
struct node *any_dir(void);
bool expect(int got, int want, const char *what);
void model_unlink(struct node *d, unsigned i);
void one_op(void);
void compare_range(struct node *f, struct inode *ip, uint64_t off, size_t len);
void check_all(void);
void manifest(struct node *d, const char *path, const char *out);
