/*
 * volume.c - the disk under the file system: found, and spoken to.
 *
 * Units are tried in order: a file system that starts with the disk, else one
 * in the first partition of a PC partition table.  A driver's request takes
 * one lease, so pieces that do not follow each other in memory go through a
 * buffer.  The driver ranks below us: waiting for it can not close a circle.
 */
#include <string.h>
#include <libc/sys/sys.h>
#include <proto/blk.h>
#include "disk.h"
#include "server.h"

enum { MAX_UNITS = 16, TABLE_AT = 446, TYPE_LINUX = 0x83 };

static struct {
	handle_t disk;
	u64 first, sectors;
	u32 max; /* sectors in one request */
} volume;

static u8 bounce[EXT2_IO_MAX] __attribute__((aligned(EXT2_PAGE)));

static int
request(bool write, u64 lba, void *at, u32 len)
{
	struct ipc_opt opt = { .addr = at, .len = len, .out = !write };
	struct blk_write_q wq = { lba };
	struct blk_read_q rq = { lba };
	struct blk_write_r wr;
	struct blk_read_r rr;
	int err;

	if (write)
		err = blk_write(volume.disk, &wq, &wr, &opt);
	else
		err = blk_read(volume.disk, &rq, &rr, &opt);
	if (err == 0 && (write ? wr.count : rr.count) != len / SECTOR_SIZE)
		err = -E_IO;
	return err;
}

/* One range of memory, in as many requests as the driver wants. */
static int
transfer(bool write, u64 sector, u8 *at, u32 len)
{
	u32 n;
	int err;

	if (sector > volume.sectors ||
	    len / SECTOR_SIZE > volume.sectors - sector)
		return -E_IO;
	for (; len > 0; len -= n, at += n, sector += n / SECTOR_SIZE) {
		n = len / SECTOR_SIZE < volume.max ? len
						   : volume.max * SECTOR_SIZE;
		err = request(write, volume.first + sector, at, n);
		if (err != 0) {
			serve_log("sector %lu can not be %s (%s)",
			    (unsigned long)(volume.first + sector),
			    write ? "written" : "read", serve_error(err));
			return err;
		}
	}
	return 0;
}

static u32
total(const struct ext2_iov *v, unsigned n)
{
	u32 len = 0;

	for (unsigned i = 0; i < n; i++)
		len += v[i].len;
	return len;
}

static int
volume_read(void *ctx, uint64_t sector, const struct ext2_iov *v, unsigned n)
{
	u32 len = total(v, n), at = 0;
	int err;

	(void)ctx;
	if (n == 1)
		return transfer(false, sector, v->addr, len);
	if (len > sizeof bounce)
		return -E_IO;
	err = transfer(false, sector, bounce, len);
	for (unsigned i = 0; i < n && err == 0; i++) {
		memcpy(v[i].addr, bounce + at, v[i].len);
		at += v[i].len;
	}
	return err;
}

static int
volume_write(void *ctx, uint64_t sector, const struct ext2_iov *v, unsigned n)
{
	u32 len = total(v, n), at = 0;

	(void)ctx;
	if (n == 1)
		return transfer(true, sector, v->addr, len);
	if (len > sizeof bounce)
		return -E_IO;
	for (unsigned i = 0; i < n; i++) {
		memcpy(bounce + at, v[i].addr, v[i].len);
		at += v[i].len;
	}
	return transfer(true, sector, bounce, len);
}

static int
volume_flush(void *ctx)
{
	static const struct blk_flush_q q;
	struct blk_flush_r r;

	(void)ctx;
	return blk_flush(volume.disk, &q, &r, NULL);
}

static bool
is_ext2(void)
{
	struct e2_super *sb = (struct e2_super *)bounce;

	return volume.sectors >= E2_SUPER_SECTOR + 2 &&
	       transfer(false, E2_SUPER_SECTOR, bounce, E2_SUPER_SIZE) == 0 &&
	       sb->s_magic == E2_MAGIC;
}

static u32
word_at(const u8 *p)
{
	return p[0] | (u32)p[1] << 8 | (u32)p[2] << 16 | (u32)p[3] << 24;
}

/* Set the volume to the disk's first Linux partition. */
static bool
first_partition(void)
{
	const u8 *entry = bounce + TABLE_AT;
	u32 first, count;

	if (transfer(false, 0, bounce, SECTOR_SIZE) != 0 ||
	    bounce[510] != 0x55 || bounce[511] != 0xaa)
		return false;
	for (u32 i = 0; i < 4; i++, entry += 16) {
		first = word_at(entry + 8);
		count = word_at(entry + 12);
		if (entry[4] != TYPE_LINUX || first == 0 ||
		    first >= volume.sectors || count > volume.sectors - first)
			continue;
		volume.first = first;
		volume.sectors = count;
		return true;
	}
	return false;
}

static bool
try_disk(u64 sectors, u32 max)
{
	volume.first = 0;
	volume.sectors = sectors;
	volume.max = max > 0 ? max : 1;
	return is_ext2() || (first_partition() && is_ext2());
}

int
volume_find(struct ext2_dev *dev)
{
	u32 units = 1, found = 0;

	for (u32 unit = 0; unit < units && unit < MAX_UNITS; unit++) {
		struct ipc_opt opt = { .slots = SLOT_LOWEST };
		struct blk_open_q q = { unit };
		struct blk_open_r r = { 0 };
		int err = blk_open(HS_A, &q, &r, &opt);

		if (r.count > units)
			units = r.count;
		if (err == -E_NXIO)
			continue;
		if (err != 0)
			return err;
		if (opt.got[0] == NO_HANDLE)
			return -E_PROTO;
		found++;
		volume.disk = opt.got[0];
		if (try_disk(r.sectors, r.max)) {
			*dev = (struct ext2_dev){ .read = volume_read,
				.write = volume_write,
				.flush = volume_flush,
				.sectors = volume.sectors };
			return 0;
		}
		sys_handle_close(volume.disk);
	}
	return found > 0 ? -E_NODEV : -E_NXIO;
}
