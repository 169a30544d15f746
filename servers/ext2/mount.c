/*
 * mount.c - divide the arena, check the disk, finish what a crash left.
 */
#include <string.h>
#include "fs.h"

enum { MAX_PAGES = 65536, MIN_INODES = 16, MAX_INODES = 65536 };

struct carver {
	uintptr_t at, end;
	bool full;
};

static void *
carve(struct carver *c, size_t size, size_t align)
{
	uintptr_t p = (c->at + align - 1) & ~(uintptr_t)(align - 1);

	if (c->full || p < c->at || p > c->end || size > c->end - p) {
		c->full = true;
		return NULL;
	}
	c->at = p + size;
	return (void *)p;
}

/* The same, all zero; the cache's own pages are left alone until used. */
static void *
carve_zeroed(struct carver *c, size_t size, size_t align)
{
	void *p = carve(c, size, align);

	if (p != NULL)
		memset(p, 0, size);
	return p;
}

static uint32_t
buckets(uint32_t n)
{
	uint32_t b = 1;

	while (b < n)
		b *= 2;
	return b;
}

/* What one page of cache costs, at most: hash buckets are up to 2 n. */
static size_t
page_cost(void)
{
	return EXT2_PAGE + sizeof(struct page) + 2 * sizeof(struct page *) +
	       PAGE_BLOCKS * sizeof(struct wb_block);
}

static size_t
fixed_cost(uint32_t max_inodes)
{
	return sizeof(struct fs) + 4 * EXT2_PAGE +
	       max_inodes * (sizeof(struct inode) + 2 * sizeof(struct inode *));
}

size_t
ext2_arena_size(size_t cache, uint32_t max_inodes)
{
	return fixed_cost(max_inodes) + cache / EXT2_PAGE * page_cost();
}

static void
link_lists(struct fs *fs)
{
	fs->lru.older = fs->lru.newer = &fs->lru;
	for (uint32_t i = 0; i < fs->npages; i++) {
		struct page *pg = &fs->pages[i];

		pg->data = fs->base + (size_t)i * EXT2_PAGE;
		pg->ino = NO_OWNER;
		pg->older = fs->lru.older;
		pg->newer = &fs->lru;
		pg->older->newer = fs->lru.older = pg;
	}
	fs->inode_lru.older = fs->inode_lru.newer = &fs->inode_lru;
	for (uint32_t i = 0; i < fs->ninodes; i++) {
		struct inode *ip = &fs->inodes[i];

		ip->fs = fs;
		ip->older = fs->inode_lru.older;
		ip->newer = &fs->inode_lru;
		ip->older->newer = fs->inode_lru.older = ip;
	}
}

static struct fs *
divide(const struct ext2_config *cfg)
{
	struct carver c = { (uintptr_t)cfg->arena,
		(uintptr_t)cfg->arena + cfg->arena_size, false };
	size_t pages, fixed = fixed_cost(cfg->max_inodes);
	struct fs *fs;

	if (cfg->max_inodes < MIN_INODES || cfg->max_inodes > MAX_INODES ||
	    cfg->arena_size < fixed || c.end < c.at)
		return NULL;
	pages = (cfg->arena_size - fixed) / page_cost();
	if (pages > MAX_PAGES)
		pages = MAX_PAGES;
	if (pages < MIN_PAGES)
		return NULL;
	fs = carve_zeroed(&c, sizeof(*fs), _Alignof(max_align_t));
	if (fs == NULL)
		return NULL;
	fs->npages = (uint32_t)pages;
	fs->ninodes = cfg->max_inodes;
	fs->page_mask = buckets(fs->npages) - 1;
	fs->inode_mask = buckets(fs->ninodes) - 1;
	fs->inodes = carve_zeroed(&c, fs->ninodes * sizeof(*fs->inodes), 8);
	fs->inode_hash = carve_zeroed(
	    &c, (fs->inode_mask + 1) * sizeof(struct inode *), sizeof(void *));
	fs->pages = carve_zeroed(&c, fs->npages * sizeof(*fs->pages), 8);
	fs->page_hash = carve_zeroed(
	    &c, (fs->page_mask + 1) * sizeof(struct page *), sizeof(void *));
	fs->wb =
	    carve_zeroed(&c, fs->npages * PAGE_BLOCKS * sizeof(*fs->wb), 8);
	fs->base = carve(&c, (size_t)fs->npages * EXT2_PAGE, EXT2_PAGE);
	fs->zero = carve_zeroed(&c, EXT2_PAGE, EXT2_PAGE);
	fs->scratch = carve(&c, EXT2_PAGE, EXT2_PAGE);
	if (c.full)
		return NULL;
	link_lists(fs);
	return fs;
}

static int
check_root(struct fs *fs)
{
	struct inode *root;
	int err = inode_load(fs, E2_ROOT_INO, false, &root);
	bool ok;

	if (err)
		return err;
	ok = is_dir(root);
	ext2_iput(root);
	return ok ? 0 : damaged(fs, "the root is no directory, inode", 2);
}

int
ext2_mount(const struct ext2_config *cfg, struct fs **out)
{
	struct fs *fs = divide(cfg);
	struct ext2_time t;
	int err;

	if (fs == NULL) {
		if (cfg->log != NULL)
			cfg->log(cfg->ctx, "not enough memory given");
		return -E_NOMEM;
	}
	fs->dev = cfg->dev;
	fs->now = cfg->now;
	fs->log = cfg->log;
	fs->cut = cfg->cut;
	fs->hint_age = 1;
	fs->ctx = cfg->ctx;
	fs->ro = cfg->read_only;
	err = super_read(fs);
	if (err)
		return err;
	err = groups_check(fs);
	if (err == 0)
		err = check_root(fs);
	if (err) {
		say(fs, "the file system can not be used; run e2fsck");
		return err;
	}
	fs->now(fs->ctx, &t);
	fs->generation = (uint32_t)t.sec * 2654435761u;
	fs->sb.s_mtime = (uint32_t)t.sec;
	fs->sb.s_mnt_count++;
	if (!fs->was_clean)
		say(fs, "not cleanly unmounted or damaged: e2fsck is due");
	if (!fs->ro) {
		err = orphans_delete(fs);
		if (err)
			say(fs, "deleted files remain; run e2fsck");
	}
	*out = fs;
	return 0;
}

bool
ext2_read_only(const struct fs *fs)
{
	return may_change(fs) != 0;
}
