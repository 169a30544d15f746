/*
 * readdir.c - list a directory from a position on.
 *
 * A position is the offset of an entry.  The entry may have been joined to
 * the one before it since: the walk starts at the head of its block and takes
 * the first entry that is not before the position.
 */
#include "fs.h"

static int
list_block(
    struct inode *dir, uint32_t lblk, uint32_t *pos, ext2_emit *emit, void *ctx)
{
	struct fs *fs = dir->fs;
	uint32_t base = lblk << fs->bshift, off;
	struct ext2_entry e;
	struct e2_dirent *de;
	struct page *pg;
	uint8_t *block;
	int err = dir_block(dir, lblk, &pg, &block);

	if (err)
		return err;
	for (off = 0; off < fs->bsize; off += de->rec_len) {
		err = dir_next(dir, block, off, &de);
		if (err)
			break;
		if (base + off < *pos || de->inode == 0)
			continue;
		e.ino = de->inode;
		e.type = fs->filetype ? de->file_type : 0;
		e.len = de->name_len;
		e.name = de->name;
		e.next = base + off + de->rec_len;
		err = emit(ctx, &e) != 0;
		if (err)
			break;
		*pos = e.next;
	}
	page_put(fs, pg);
	return err;
}

int
ext2_readdir(struct inode *dir, uint32_t *pos, ext2_emit *emit, void *ctx)
{
	uint32_t lblk, end;
	int err;

	if (!is_dir(dir))
		return -E_NOTDIR;
	if (dir->raw.i_links_count == 0)
		return 0;
	end = dir_blocks(dir);
	for (lblk = *pos >> dir->fs->bshift; lblk < end; lblk++) {
		err = list_block(dir, lblk, pos, emit, ctx);
		if (err < 0)
			return err;
		if (err > 0)
			return 0;
		*pos = (lblk + 1) << dir->fs->bshift;
	}
	return 0;
}
