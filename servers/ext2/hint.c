/*
 * hint.c - names found lately, so that a path walked again scans no directory.
 *
 * A hint holds until a name anywhere is removed or given to another inode: then
 * all are forgotten.  What is not there is not remembered, so new names need not
 * be told.
 */
#include <string.h>
#include "fs.h"

static struct hint *
place(struct fs *fs, uint32_t dir, const char *name, size_t len)
{
	uint32_t h = dir * 0x9e3779b1u;

	for (size_t i = 0; i < len; i++)
		h = (h ^ (uint8_t)name[i]) * 0x01000193u;
	return &fs->hints[(h ^ h >> 15) & (HINTS - 1)];
}

uint32_t
hint_find(const struct inode *dir, const char *name, size_t len)
{
	const struct hint *h;

	if (len > HINT_NAME)
		return 0;
	h = place(dir->fs, dir->ino, name, len);
	if (h->age != dir->fs->hint_age || h->dir != dir->ino ||
	    h->len != len || memcmp(h->name, name, len) != 0)
		return 0;
	return h->ino;
}

void
hint_add(const struct inode *dir, const char *name, size_t len, uint32_t ino)
{
	struct hint *h;

	if (len > HINT_NAME)
		return;
	h = place(dir->fs, dir->ino, name, len);
	h->age = dir->fs->hint_age;
	h->dir = dir->ino;
	h->ino = ino;
	h->len = (uint8_t)len;
	memcpy(h->name, name, len);
}

void
hints_forget(struct fs *fs)
{
	if (++fs->hint_age == 0) {
		memset(fs->hints, 0, sizeof fs->hints);
		fs->hint_age = 1;
	}
}
