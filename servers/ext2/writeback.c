/*
 * writeback.c - dirty blocks to the disk, in disk order and large pieces.
 *
 * What can not be written stays dirty, to be tried again by the next call; the
 * others are written all the same.
 */
#include "fs.h"

static uint32_t
collect(struct fs *fs)
{
	uint32_t n = 0;

	for (uint32_t p = 0; p < fs->npages; p++) {
		struct page *pg = &fs->pages[p];

		for (uint32_t b = 0; pg->dirty >> b != 0; b++) {
			if (!(pg->dirty >> b & 1))
				continue;
			fs->wb[n].blk = pg->blk[b];
			fs->wb[n++].where = p * PAGE_BLOCKS + b;
		}
	}
	return n;
}

static void
sift(struct wb_block *a, uint32_t i, uint32_t n)
{
	struct wb_block x = a[i];
	uint32_t child;

	while ((child = 2 * i + 1) < n) {
		if (child + 1 < n && a[child + 1].blk > a[child].blk)
			child++;
		if (a[child].blk <= x.blk)
			break;
		a[i] = a[child];
		i = child;
	}
	a[i] = x;
}

static void
sort(struct wb_block *a, uint32_t n)
{
	for (uint32_t i = n / 2; i-- > 0;)
		sift(a, i, n);
	while (n-- > 1) {
		struct wb_block x = a[0];

		a[0] = a[n];
		a[n] = x;
		sift(a, 0, n);
	}
}

static int
write_run(struct fs *fs, const struct wb_block *wb, uint32_t count)
{
	struct ext2_iov v[EXT2_IO_PIECES];
	unsigned n = 0;
	int err;

	for (uint32_t i = 0; i < count; i++) {
		struct page *pg = &fs->pages[wb[i].where / PAGE_BLOCKS];
		uint32_t b = wb[i].where % PAGE_BLOCKS;

		n = iov_add(v, n, pg->data + (b << fs->bshift), fs->bsize);
	}
	err = io_write(fs, wb->blk, v, n);
	if (err)
		return err;
	for (uint32_t i = 0; i < count; i++)
		page_clean(fs, &fs->pages[wb[i].where / PAGE_BLOCKS],
		    1u << wb[i].where % PAGE_BLOCKS);
	return 0;
}

int
writeback(struct fs *fs)
{
	uint32_t most = EXT2_IO_MAX >> fs->bshift, n, i, len;
	int err, first = 0;

	if (fs->ndirty == 0)
		return 0;
	err = super_unclean(fs);
	if (err)
		return err;
	n = collect(fs);
	sort(fs->wb, n);
	for (i = 0; i < n; i += len) {
		len = 1;
		while (len < most && i + len < n &&
		       fs->wb[i + len].blk == fs->wb[i].blk + len)
			len++;
		err = write_run(fs, &fs->wb[i], len);
		if (err)
			first = err;
	}
	return first;
}
