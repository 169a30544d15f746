/*
 * bmap.c - from a block of a file to a block of the disk.
 *
 * 12 blocks are named in the inode, the others through one, two or three
 * indirect blocks.  A path is the list of indices on the way: the first in
 * i_block, the others in the indirect blocks.  Every number met is checked.
 */
#include <string.h>
#include "fs.h"

enum { MAX_DEPTH = 4 };

static int
path_to(const struct fs *fs, uint32_t lblk, uint32_t path[MAX_DEPTH])
{
	uint32_t e = fs->eshift, mask = (1u << e) - 1;
	uint64_t n = lblk;

	if (n < E2_DIRECT) {
		path[0] = lblk;
		return 1;
	}
	n -= E2_DIRECT;
	for (int level = 1; level < MAX_DEPTH; level++) {
		if (n >> (e * level) == 0) {
			path[0] = E2_DIRECT + (uint32_t)level - 1;
			for (int i = 1; i <= level; i++)
				path[i] =
				    (uint32_t)(n >> (e * (level - i))) & mask;
			return level + 1;
		}
		n -= 1ull << (e * level);
	}
	return -E_FBIG;
}

/* The walk along a path: where the pointer looked at lies. */
struct walk {
	struct page *pg; /* pinned; NULL when the pointer is in the inode */
	uint32_t in;     /* the block it is in */
	uint32_t *at;
	int step;
	bool found; /* the path's end: `in` is the file's block itself */
};

static void
walk_put(struct fs *fs, struct walk *w)
{
	if (w->pg != NULL)
		page_put(fs, w->pg);
	w->pg = NULL;
}

/* Follow the path to its end or to the first pointer that is 0. */
static int
walk_path(struct inode *ip, const uint32_t *path, int depth, struct walk *w)
{
	struct fs *fs = ip->fs;
	void *data;
	int err;

	w->pg = NULL;
	w->in = 0;
	w->found = false;
	w->at = &ip->raw.i_block[path[0]];
	for (w->step = 0; *w->at != 0; w->step++) {
		uint32_t blk = *w->at;

		err = block_check(fs, blk);
		walk_put(fs, w);
		if (err)
			return err;
		if (w->step == depth - 1) {
			w->in = blk;
			w->found = true;
			return 0;
		}
		err = meta_get(fs, blk, &w->pg, &data);
		if (err) {
			w->pg = NULL;
			return err;
		}
		w->in = blk;
		w->at = (uint32_t *)data + path[w->step + 1];
	}
	return 0;
}

int
bmap_get(struct inode *ip, uint32_t lblk, uint32_t *out)
{
	uint32_t path[MAX_DEPTH];
	struct walk w;
	int depth = path_to(ip->fs, lblk, path), err;

	*out = 0;
	if (depth < 0)
		return 0; /* past what a file can have: a hole */
	err = walk_path(ip, path, depth, &w);
	if (err)
		return err;
	if (w.found)
		*out = w.in;
	walk_put(ip->fs, &w);
	return 0;
}

/* A good place: after the block before, else in the inode's group. */
static uint32_t
goal_for(const struct inode *ip, uint32_t lblk, const struct walk *w)
{
	const struct fs *fs = ip->fs;

	if (ip->last_blk != 0 && lblk == ip->last_lblk + 1)
		return ip->last_blk + 1;
	if (w->pg != NULL && (uintptr_t)w->at % fs->bsize != 0 &&
	    w->at[-1] != 0)
		return w->at[-1] + 1;
	if (w->pg != NULL)
		return w->in + 1;
	if (lblk > 0 && lblk < E2_DIRECT && w->at[-1] != 0)
		return w->at[-1] + 1;
	return group_first(fs, (ip->ino - 1) / fs->sb.s_inodes_per_group);
}

static void
give_back(struct fs *fs, const uint32_t *blks, int n)
{
	for (int i = 0; i < n; i++)
		if (block_free(fs, blks[i]) != 0)
			say(fs, "a block was lost");
}

/* Link the new blocks to one another: each but the last is indirect. */
static int
link_new(struct inode *ip, const uint32_t *blks, const uint32_t *path, int n)
{
	struct fs *fs = ip->fs;
	struct page *pg;
	void *data;
	int err;

	for (int i = 0; i < n - 1; i++) {
		err = meta_new(fs, blks[i], &pg, &data);
		if (err)
			return err;
		((uint32_t *)data)[path[i]] = blks[i + 1];
		page_put(fs, pg);
	}
	return 0;
}

/* The block for lblk, allocated if it is a hole. */
int
bmap_alloc(
    struct inode *ip, uint32_t lblk, const struct ext2_cred *cr, uint32_t *out)
{
	struct fs *fs = ip->fs;
	uint32_t path[MAX_DEPTH], blks[MAX_DEPTH] = { 0 }, goal;
	struct walk w;
	int depth = path_to(fs, lblk, path), err, n = 0, need;

	if (depth < 0)
		return depth;
	err = walk_path(ip, path, depth, &w);
	if (err)
		return err;
	if (w.found) {
		*out = w.in;
		return 0;
	}
	need = depth - w.step;
	goal = goal_for(ip, lblk, &w);
	for (; n < need && err == 0; n += err == 0) {
		err = block_alloc(fs, goal, cr, &blks[n]);
		if (err == 0)
			goal = blks[n] + 1;
	}
	if (err == 0)
		err = link_new(ip, blks, path + w.step + 1, need);
	if (err) {
		give_back(fs, blks, n);
		walk_put(fs, &w);
		return err;
	}
	*w.at = blks[0];
	if (w.pg != NULL)
		meta_dirty(fs, w.pg, w.in);
	walk_put(fs, &w);
	ip->raw.i_blocks += (uint32_t)need << (fs->bshift - 9);
	ip->last_lblk = lblk;
	*out = ip->last_blk = blks[need - 1];
	ip->dirty = true;
	return 0;
}
