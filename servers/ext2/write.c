/*
 * write.c - from the client to the cache, page by page.
 *
 * The bytes are copied first and blocks allocated after, so a copy that stops
 * leaves no block behind.  For this a step covers only blocks that all have a
 * place, or only holes: then whatever fails, holes are cleared again and the
 * file has not grown.
 */
#include <limits.h>
#include <string.h>
#include "fs.h"

struct step {
	struct inode *ip;
	const struct ext2_cred *cr;
	struct page *pg;
	uint32_t idx, at, n; /* bytes [at, at + n) of page idx */
	uint32_t place[PAGE_BLOCKS];
};

/* The blocks that are written in part, so must be in the cache before. */
static unsigned
partial(const struct fs *fs, uint32_t at, uint32_t n)
{
	uint32_t mask = fs->bsize - 1;
	unsigned need = 0;

	if (at & mask)
		need |= block_mask(fs, at, 1);
	if ((at + n) & mask)
		need |= block_mask(fs, at + n - 1, 1);
	return need;
}

/* Learn the places and cut the step down to one kind of block. */
static int
find_places(struct step *s)
{
	struct fs *fs = s->ip->fs;
	uint32_t first = s->at >> fs->bshift;
	uint32_t last = (s->at + s->n - 1) >> fs->bshift;
	int err;

	for (uint32_t b = first; b <= last; b++) {
		s->place[b] = s->pg->blk[b];
		if (s->place[b] == 0) {
			err = bmap_get(
			    s->ip, (s->idx << fs->bpp_shift) + b, &s->place[b]);
			if (err)
				return err;
		}
		if ((s->place[b] == 0) != (s->place[first] == 0)) {
			s->n = (b << fs->bshift) - s->at;
			break;
		}
	}
	return 0;
}

/*
 * The copy stopped inside a block that was to be overwritten whole: get the
 * rest of it from the disk.
 */
static int
merge_rest(struct step *s, uint32_t end)
{
	struct fs *fs = s->ip->fs;
	uint32_t b = (end - 1) >> fs->bshift, in = end & (fs->bsize - 1);
	uint64_t start = ((uint64_t)s->idx << PAGE_SHIFT) + (b << fs->bshift);
	struct ext2_iov v = { fs->scratch, fs->bsize };
	int err;

	if (in == 0 || s->pg->valid >> b & 1)
		return 0;
	memset(fs->scratch, 0, fs->bsize);
	if (s->place[b] != 0 && start < s->ip->size) {
		err = io_read(fs, s->place[b], &v, 1);
		if (err)
			return err;
		if (s->ip->size - start < fs->bsize)
			memset(fs->scratch + (s->ip->size - start), 0,
			    fs->bsize - (size_t)(s->ip->size - start));
	}
	memcpy(s->pg->data + end, fs->scratch + in, fs->bsize - in);
	return 0;
}

/* What was copied at and after `from` is undone: those blocks are holes. */
static void
clear_holes(struct step *s, uint32_t from, uint32_t end)
{
	if (from < s->at)
		from = s->at;
	memset(s->pg->data + from, 0, end - from);
}

/* Make the bytes [at, end) part of the file; returns up to where it did. */
static uint32_t
commit(struct step *s, uint32_t end, int *err)
{
	struct fs *fs = s->ip->fs;
	uint32_t last = (end - 1) >> fs->bshift;

	for (uint32_t b = s->at >> fs->bshift; b <= last; b++) {
		if (s->place[b] == 0)
			*err = bmap_alloc(s->ip, (s->idx << fs->bpp_shift) + b,
			    s->cr, &s->place[b]);
		if (*err) {
			clear_holes(s, b << fs->bshift, end);
			return b << fs->bshift;
		}
		s->pg->blk[b] = s->place[b];
		s->pg->valid |= (uint8_t)(1u << b);
		page_dirty(fs, s->pg, 1u << b);
	}
	return end;
}

/*
 * The copy stopped before `from', but may have touched bytes after it.  Holes
 * are holes again, past the end of file there are zeros, and what else was
 * touched counts as half of a write: it goes to the disk as it is.
 */
static void
stopped(struct step *s, uint32_t from)
{
	uint64_t start = (uint64_t)s->idx << PAGE_SHIFT;
	uint32_t end = s->at + s->n, eof = 0;
	unsigned mask;

	if (from >= end)
		return;
	if (s->place[from >> s->ip->fs->bshift] == 0) {
		clear_holes(s, from, end);
		return;
	}
	if (s->ip->size > start)
		eof = s->ip->size - start < end
			  ? (uint32_t)(s->ip->size - start)
			  : end;
	clear_holes(s, eof > from ? eof : from, end);
	mask = block_mask(s->ip->fs, from, end - from) & s->pg->valid;
	for (unsigned b = 0; mask >> b != 0; b++)
		if (mask >> b & 1)
			s->pg->blk[b] = s->place[b];
	page_dirty(s->ip->fs, s->pg, mask);
}

static int
write_step(struct step *s, ext2_copy *copy, void *ctx, size_t done)
{
	struct fs *fs = s->ip->fs;
	int got, err, failed = 0;
	uint32_t end;

	err = file_get(s->ip, s->idx, partial(fs, s->at, s->n), 0, &s->pg);
	if (err)
		return err;
	err = find_places(s);
	if (err)
		goto out;
	got = copy(ctx, s->pg->data + s->at, s->n, done);
	stopped(s, s->at + (got > 0 ? (uint32_t)got : 0));
	if (got <= 0) {
		err = got == 0 ? -E_FAULT : got;
		goto out;
	}
	assert((uint32_t)got <= s->n);
	end = s->at + (uint32_t)got;
	err = merge_rest(s, end);
	if (err)
		end &= ~(fs->bsize - 1);
	if (end > s->at)
		end = commit(s, end, &failed);
	if (failed)
		err = failed;
	if (end > s->at)
		err = (int)(end - s->at);
out:
	page_put(fs, s->pg);
	return err;
}

static int
write_check(const struct inode *ip, uint64_t off)
{
	int err = may_change(ip->fs);

	if (err)
		return err;
	if (!is_reg(ip))
		return is_dir(ip) ? -E_ISDIR : -E_INVAL;
	if (ip->raw.i_flags & E2_FL_IMMUTABLE)
		return -E_PERM;
	if (ip->raw.i_flags & E2_FL_APPEND && off != ip->size)
		return -E_PERM;
	return off >= ip->fs->max_size ? -E_FBIG : 0;
}

int
ext2_write(struct inode *ip, const struct ext2_cred *cr, uint64_t off,
    size_t len, ext2_copy *copy, void *ctx)
{
	struct step s = { .ip = ip, .cr = cr };
	size_t done = 0;
	int got, err = write_check(ip, off);

	if (err || len == 0)
		return err;
	if (len > INT_MAX)
		len = INT_MAX;
	if (len > ip->fs->max_size - off)
		len = (size_t)(ip->fs->max_size - off);
	err = file_extend(ip, off);
	if (err)
		return err;
	while (done < len) {
		s.idx = (uint32_t)((off + done) >> PAGE_SHIFT);
		s.at = (uint32_t)((off + done) & (EXT2_PAGE - 1));
		s.n = EXT2_PAGE - s.at;
		if (s.n > len - done)
			s.n = (uint32_t)(len - done);
		got = write_step(&s, copy, ctx, done);
		if (got <= 0) {
			err = got;
			break;
		}
		done += (size_t)got;
		if (off + done > ip->size)
			set_size(ip, off + done);
	}
	if (done == 0)
		return err;
	drop_suid(ip, cr);
	touch(ip, T_M | T_C);
	return (int)done;
}
