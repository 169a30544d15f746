/*
 * job.c - /dev/job: the job that whoever started the emulator hands in.
 *
 * QEMU's firmware configuration device (docs/specs/fw_cfg): a selector port,
 * a data port that gives the selected item byte by byte, big-endian directory.
 * The job is the item named opt/maque/job.
 */
#include <string.h>
#include <libc/arch/i386/io.h>
#include "devices.h"

enum {
	SELECT = 0x510,
	DATA = 0x511,
	KEY_SIGNATURE = 0,
	KEY_DIRECTORY = 0x19,
	FILES_MAX = 1024,
	BATCH = 4096
};

struct item {
	u32 size; /* big-endian, as `key' */
	u16 key, spare;
	char name[56];
};

static u16 key;
static u32 size, at; /* at: the next byte the port gives */

static void
rewind_job(void)
{
	outw(SELECT, key);
	at = 0;
}

/* Is there such a device, and such an item on it?  Else size stays 0. */
void
job_find(void)
{
	struct item item = { 0 };
	char sign[4] = { 0 };
	u32 n = 0, i;

	outw(SELECT, KEY_SIGNATURE);
	insb(DATA, sign, 4);
	if (memcmp(sign, "QEMU", 4) != 0)
		return;
	outw(SELECT, KEY_DIRECTORY);
	insb(DATA, &n, 4);
	n = __builtin_bswap32(n);
	for (i = 0; i < n && i < FILES_MAX; i++) {
		insb(DATA, &item, sizeof item);
		if (memcmp(item.name, "opt/maque/job", 14) != 0)
			continue;
		key = __builtin_bswap16(item.key);
		size = __builtin_bswap32(item.size);
		rewind_job();
		return;
	}
}

u32
job_size(void)
{
	return size;
}

int
job_read(u64 off, u32 len, node_copy *copy, void *ctx)
{
	static u8 bytes[BATCH];
	u32 done = 0, n;
	int got;

	if (off >= size)
		return 0;
	if (len > size - (u32)off)
		len = size - (u32)off;
	if (off < at)
		rewind_job();
	while (at < off) { /* there is no seeking but reading */
		n = (u32)off - at < BATCH ? (u32)off - at : BATCH;
		insb(DATA, bytes, n);
		at += n;
	}
	while (done < len) {
		n = len - done < BATCH ? len - done : BATCH;
		insb(DATA, bytes, n);
		at += n;
		got = copy(ctx, bytes, n, done);
		if (got < 0)
			return done > 0 ? (int)done : got;
		done += (u32)got;
		if ((u32)got < n) /* the next read rewinds */
			break;
	}
	return (int)done;
}
