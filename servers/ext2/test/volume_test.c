/*
 * volume_test.c - finding the disk and talking to its driver, with a driver
 * made of a few arrays instead of the real one.
 */
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <libc/sys/sys.h>
#include <proto/blk.h>
#include "../disk.h"
#include "../server.h"
#include "tests.h"

#undef NDEBUG
#include <assert.h>

enum { UNITS = 4, SECTORS = 400, HANDLE = 1000 };

static u8 disk[UNITS][SECTORS * SECTOR_SIZE];
static bool present[UNITS];
static u32 largest, requests, closed, broken_lba = NO_HANDLE;
static struct msgbuf buf;

struct msgbuf *
ipc_buf(void)
{
	return &buf;
}

static u32
fake_open(u32 w[4])
{
	u32 unit = w[0];

	if (unit >= UNITS || !present[unit]) {
		w[0] = w[1] = w[3] = 0;
		w[2] = UNITS;
		return E_NXIO;
	}
	w[0] = SECTORS;
	w[1] = 0;
	w[2] = UNITS;
	w[3] = largest;
	buf.got[0] = HANDLE + unit;
	return 1u << LABEL_GIVE_SHIFT;
}

u32
ipc_call(handle_t to, u32 label, u32 w[4])
{
	u8 *at = (u8 *)(uintptr_t)w[2];
	u32 lba = w[0], n = w[3] / SECTOR_SIZE;

	requests++;
	if (LABEL_OP(label) == blk_open_n) {
		assert(to == HS_A);
		return fake_open(w);
	}
	assert(to >= HANDLE && to < HANDLE + UNITS);
	if (LABEL_OP(label) == blk_flush_n)
		return 0;
	assert(n > 0 && w[3] % SECTOR_SIZE == 0 && w[1] == 0);
	assert(n <= largest && lba < SECTORS && n <= SECTORS - lba);
	if (lba <= broken_lba && broken_lba < lba + n)
		return E_IO;
	if (LABEL_OP(label) == blk_read_n)
		memcpy(at, disk[to - HANDLE] + lba * SECTOR_SIZE, w[3]);
	else
		memcpy(disk[to - HANDLE] + lba * SECTOR_SIZE, at, w[3]);
	w[0] = n;
	return 0;
}

i32
sys_handle_close(handle_t h)
{
	assert(h >= HANDLE && h < HANDLE + UNITS);
	closed++;
	return 0;
}

void
serve_log(const char *fmt, ...)
{
	(void)fmt;
}

static void
start(u32 max)
{
	memset(disk, 0, sizeof disk);
	memset(present, 0, sizeof present);
	largest = max;
	requests = closed = 0;
	broken_lba = NO_HANDLE;
}

static void
superblock_at(u32 unit, u32 first)
{
	struct e2_super *sb = (void *)&disk[unit][(first + 2) * SECTOR_SIZE];

	sb->s_magic = E2_MAGIC;
}

static void
partition(u32 unit, u32 index, u8 type, u32 first, u32 count)
{
	u8 *e = disk[unit] + 446 + 16 * index;

	e[4] = type;
	memcpy(e + 8, &first, 4);
	memcpy(e + 12, &count, 4);
	disk[unit][510] = 0x55;
	disk[unit][511] = 0xaa;
}

static void
finding(void)
{
	struct ext2_dev dev;

	start(8);
	assert(volume_find(&dev) == -E_NXIO);
	present[1] = present[2] = true;
	assert(volume_find(&dev) == -E_NODEV && closed == 2);
	superblock_at(2, 0);
	assert(volume_find(&dev) == 0 && dev.sectors == SECTORS);
	/* the other disk comes first, with a partition behind a foreign one */
	partition(1, 0, 0x0c, 1, 50);
	partition(1, 1, 0x83, 63, 100);
	superblock_at(1, 63);
	assert(volume_find(&dev) == 0 && dev.sectors == 100);
	/* tables that lie */
	partition(1, 1, 0x83, 63, SECTORS);
	assert(volume_find(&dev) == 0 && dev.sectors == SECTORS);
	partition(1, 1, 0x83, 0xfffffff0, 0x20);
	assert(volume_find(&dev) == 0 && dev.sectors == SECTORS);
	/* a disk that can not be read is passed over */
	partition(1, 1, 0x83, 63, 100);
	broken_lba = 65;
	assert(volume_find(&dev) == 0 && dev.sectors == SECTORS);
}

static void
moving(u32 max)
{
	static u8 a[8192], b[8192], c[8192];
	struct ext2_iov v[2] = { { a, 1024 }, { c, 4096 } };
	struct ext2_iov one = { b, 5120 };
	struct ext2_dev dev;

	start(max);
	present[0] = true;
	partition(0, 0, 0x83, 10, 90);
	superblock_at(0, 10);
	assert(volume_find(&dev) == 0 && dev.sectors == 90);
	for (u32 i = 0; i < sizeof a; i++) {
		a[i] = (u8)(i * 7);
		c[i] = (u8)(i * 11);
	}
	assert(dev.write(dev.ctx, 20, v, 2) == 0);
	assert(memcmp(disk[0] + 30 * SECTOR_SIZE, a, 1024) == 0);
	assert(memcmp(disk[0] + 32 * SECTOR_SIZE, c, 4096) == 0);
	assert(dev.read(dev.ctx, 20, &one, 1) == 0);
	assert(memcmp(b, a, 1024) == 0 && memcmp(b + 1024, c, 4096) == 0);
	memset(a, 0, sizeof a);
	memset(c, 0, sizeof c);
	assert(dev.read(dev.ctx, 20, v, 2) == 0);
	assert(memcmp(b, a, 1024) == 0 && memcmp(b + 1024, c, 4096) == 0);
	assert(a[1024] == 0 && c[4096] == 0);
	/* past the end of the partition; the disk itself goes on */
	assert(dev.read(dev.ctx, 81, &one, 1) == -E_IO);
	assert(dev.write(dev.ctx, ~0ull, &one, 1) == -E_IO);
	assert(dev.read(dev.ctx, 80, &one, 1) == 0);
	broken_lba = 39;
	assert(dev.read(dev.ctx, 20, &one, 1) == -E_IO);
	assert(dev.write(dev.ctx, 20, v, 2) == -E_IO);
	assert(dev.flush(dev.ctx) == 0);
}

int
test_volume(int argc, char **argv)
{
	(void)argv;
	if (argc != 0)
		return 2;
	finding();
	moving(1);
	moving(3);
	moving(128);
	return 0;
}
