/* tree.h - paths and plain copies, for the tests that do not use the model. */
#pragma once
#include "disk_image.h"

/* Walk "/a/b/c" (no links); the inode is referenced. */
int tree_open(struct fs *fs, const struct ext2_cred *cr, const char *path,
    struct inode **out);
/* The directory of the last name, and that name. */
int tree_parent(struct fs *fs, const struct ext2_cred *cr, const char *path,
    struct inode **dir, const char **name);

struct span {
	uint8_t *at;
};
int copy_in(void *ctx, void *at, size_t n, size_t off);
int copy_out(void *ctx, void *at, size_t n, size_t off);
/* Without end: copy_in's bytes are all `at[0]'. */
int copy_fill(void *ctx, void *at, size_t n, size_t off);
int copy_nowhere(void *ctx, void *at, size_t n, size_t off);
