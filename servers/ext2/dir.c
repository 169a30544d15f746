/*
 * dir.c - directory blocks: walk, look up, find room, insert, remove.
 *
 * The entries of a block cover it exactly; dir_next checks each before anyone
 * looks at it, so a walk through a block always ends.  A directory has no
 * holes.  Offsets of entries never move, only their lengths do.
 */
#include <string.h>
#include "fs.h"

enum { MIN_ENTRY = 12, AHEAD = 4 };

static uint32_t
entry_size(size_t len)
{
	return (uint32_t)(sizeof(struct e2_dirent) + len + 3) & ~3u;
}

uint32_t
dir_blocks(const struct inode *dir)
{
	return (uint32_t)(dir->size >> dir->fs->bshift);
}

/* Block lblk of a directory, its page pinned. */
int
dir_block(struct inode *dir, uint32_t lblk, struct page **pg, uint8_t **block)
{
	struct fs *fs = dir->fs;
	uint32_t b = lblk & (fs->bpp - 1);
	int err;

	err = file_get(dir, lblk >> fs->bpp_shift, 1u << b, AHEAD, pg);
	if (err)
		return err;
	if ((*pg)->blk[b] == 0) {
		page_put(fs, *pg);
		return damaged(fs, "hole in directory", dir->ino);
	}
	*block = (*pg)->data + (b << fs->bshift);
	return 0;
}

/* The entry at off in a block, checked. */
int
dir_next(struct inode *dir, const uint8_t *block, uint32_t off,
    struct e2_dirent **out)
{
	struct fs *fs = dir->fs;
	struct e2_dirent *de = (struct e2_dirent *)(block + off);

	assert(off < fs->bsize && (off & 3) == 0);
	if (fs->bsize - off < MIN_ENTRY || de->rec_len < MIN_ENTRY ||
	    de->rec_len & 3 || de->rec_len > fs->bsize - off)
		return damaged(fs, "damaged directory", dir->ino);
	if (de->inode != 0 &&
	    (de->name_len == 0 || entry_size(de->name_len) > de->rec_len ||
		de->inode > fs->sb.s_inodes_count))
		return damaged(fs, "damaged entry in directory", dir->ino);
	*out = de;
	return 0;
}

/* A place remembered while its page is not pinned. */
struct place {
	uint32_t need; /* bytes wanted */
	uint32_t lblk, off;
	bool found;
};

static uint32_t
room_in(const struct e2_dirent *de)
{
	return de->inode == 0 ? de->rec_len
			      : de->rec_len - entry_size(de->name_len);
}

/* Look through one block; E_NOENT when the name is not in it. */
static int
scan_block(struct inode *dir, struct slot *s, const char *name, size_t len,
    struct place *room)
{
	struct e2_dirent *de;
	int err;

	for (s->off = 0; s->off < dir->fs->bsize; s->off += de->rec_len) {
		err = dir_next(dir, s->block, s->off, &de);
		if (err)
			return err;
		if (de->inode != 0 && de->name_len == len &&
		    memcmp(de->name, name, len) == 0)
			return 0;
		if (room != NULL && !room->found && room_in(de) >= room->need) {
			room->lblk = s->lblk;
			room->off = s->off;
			room->found = true;
		}
	}
	return -E_NOENT;
}

static int
scan(struct inode *dir, const char *name, size_t len, struct slot *s,
    struct place *room)
{
	uint32_t end = dir_blocks(dir);
	int err;

	for (s->lblk = 0; s->lblk < end; s->lblk++) {
		err = dir_block(dir, s->lblk, &s->pg, &s->block);
		if (err)
			return err;
		err = scan_block(dir, s, name, len, room);
		if (err == 0)
			return 0;
		page_put(dir->fs, s->pg);
		if (err != -E_NOENT)
			return err;
	}
	return -E_NOENT;
}

int
dir_find(struct inode *dir, const char *name, size_t len, struct slot *s)
{
	return scan(dir, name, len, s, NULL);
}

/* One more block, all of it free. */
static int
grow(struct inode *dir, const struct ext2_cred *cr, struct slot *s)
{
	struct fs *fs = dir->fs;
	uint32_t lblk = dir_blocks(dir), b = lblk & (fs->bpp - 1), blk;
	struct e2_dirent *de;
	int err;

	if (dir->size + fs->bsize > 1u << 30)
		return -E_NOSPC;
	err = page_get(fs, dir->ino, lblk >> fs->bpp_shift, &s->pg);
	if (err)
		return err;
	err = bmap_alloc(dir, lblk, cr, &blk);
	if (err) {
		page_put(fs, s->pg);
		return err;
	}
	s->block = s->pg->data + (b << fs->bshift);
	s->lblk = lblk;
	s->off = 0;
	memset(s->block, 0, fs->bsize);
	de = slot_entry(s);
	de->rec_len = (uint16_t)fs->bsize;
	s->pg->blk[b] = blk;
	s->pg->valid |= (uint8_t)(1u << b);
	page_dirty(fs, s->pg, 1u << b);
	set_size(dir, dir->size + fs->bsize);
	return 0;
}

/* Room for a name that must not be there yet. */
int
dir_room(struct inode *dir, const char *name, size_t len,
    const struct ext2_cred *cr, struct slot *s)
{
	struct place room = { .need = entry_size(len) };
	int err = scan(dir, name, len, s, &room);

	if (err == 0) {
		page_put(dir->fs, s->pg);
		return -E_EXIST;
	}
	if (err != -E_NOENT)
		return err;
	if (!room.found)
		return grow(dir, cr, s);
	s->lblk = room.lblk;
	s->off = room.off;
	return dir_block(dir, s->lblk, &s->pg, &s->block);
}

struct e2_dirent *
slot_entry(const struct slot *s)
{
	return (struct e2_dirent *)(s->block + s->off);
}

void
slot_put(struct fs *fs, struct slot *s)
{
	page_put(fs, s->pg);
	s->pg = NULL;
}

static void
changed(struct inode *dir, struct slot *s)
{
	struct fs *fs = dir->fs;

	page_dirty(fs, s->pg, 1u << (s->lblk & (fs->bpp - 1)));
	/* a hash tree over the entries, if there is one, is out of date now */
	dir->raw.i_flags &= ~(uint32_t)E2_FL_INDEX;
	touch(dir, T_M | T_C);
}

static void
point(struct inode *dir, struct slot *s, const struct inode *ip)
{
	static const uint8_t types[16] = { [E2_S_FIFO >> 12] = E2_FT_FIFO,
		[E2_S_CHR >> 12] = E2_FT_CHR,
		[E2_S_DIR >> 12] = E2_FT_DIR,
		[E2_S_BLK >> 12] = E2_FT_BLK,
		[E2_S_REG >> 12] = E2_FT_REG,
		[E2_S_LNK >> 12] = E2_FT_LNK,
		[E2_S_SOCK >> 12] = E2_FT_SOCK };
	struct e2_dirent *de = slot_entry(s);

	de->inode = ip->ino;
	de->file_type = dir->fs->filetype ? types[ip->raw.i_mode >> 12] : 0;
	changed(dir, s);
}

/* Let an entry lead to ip. */
void
slot_point(struct inode *dir, struct slot *s, const struct inode *ip)
{
	hints_forget(dir->fs);
	point(dir, s, ip);
}

/* Enter a name where dir_room said there is room. */
void
slot_insert(struct inode *dir, struct slot *s, const char *name, size_t len,
    const struct inode *ip)
{
	struct e2_dirent *de = slot_entry(s), *next;
	uint32_t used = entry_size(de->name_len);

	assert(room_in(de) >= entry_size(len));
	if (de->inode != 0) {
		next = (struct e2_dirent *)(s->block + s->off + used);
		next->rec_len = (uint16_t)(de->rec_len - used);
		de->rec_len = (uint16_t)used;
		s->off += used;
		de = next;
	}
	de->name_len = (uint8_t)len;
	memcpy(de->name, name, len);
	point(dir, s, ip);
}

/*
 * Remove the entry: the one before it takes its bytes.  That one is looked for
 * now, as rename may have put a new entry between.
 */
void
slot_remove(struct inode *dir, struct slot *s)
{
	struct e2_dirent *de = slot_entry(s), *prev = NULL;
	uint32_t off = 0;

	hints_forget(dir->fs);
	while (off < s->off) {
		prev = (struct e2_dirent *)(s->block + off);
		assert(prev->rec_len >= MIN_ENTRY);
		off += prev->rec_len;
	}
	assert(off == s->off);
	if (prev != NULL)
		prev->rec_len = (uint16_t)(prev->rec_len + de->rec_len);
	else
		de->inode = 0;
	changed(dir, s);
}

/* 0 when there is nothing but . and .. in it. */
int
dir_empty(struct inode *dir)
{
	uint32_t end = dir_blocks(dir), off;
	struct e2_dirent *de;
	struct page *pg;
	uint8_t *block;
	int err = 0;

	for (uint32_t lblk = 0; lblk < end && err == 0; lblk++) {
		err = dir_block(dir, lblk, &pg, &block);
		if (err)
			return err;
		for (off = 0; off < dir->fs->bsize && err == 0;
		     off += de->rec_len) {
			err = dir_next(dir, block, off, &de);
			if (err)
				break;
			if (de->inode != 0 &&
			    !name_dots(de->name, de->name_len))
				err = -E_NOTEMPTY;
		}
		page_put(dir->fs, pg);
	}
	return err;
}
