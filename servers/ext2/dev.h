/*
 * dev.h - what the file system asks of the disk under it.
 *
 * Calls wait until the transfer is done and return 0 or a negative E_ code;
 * after an error the contents of the buffers (or sectors) are undefined.
 * Sectors have 512 bytes.  A request covers the sectors from `sector` on, and
 * its memory is the pieces of `v` in order, each a multiple of 512 bytes, at
 * most EXT2_IO_MAX bytes in all.  Written sectors are durable after flush.
 */
#pragma once
#include <stdint.h>

enum { EXT2_IO_MAX = 64 * 1024, EXT2_IO_PIECES = 64 };

struct ext2_iov {
	void *addr;
	uint32_t len;
};

struct ext2_dev {
	int (*read)(
	    void *ctx, uint64_t sector, const struct ext2_iov *v, unsigned n);
	int (*write)(
	    void *ctx, uint64_t sector, const struct ext2_iov *v, unsigned n);
	int (*flush)(void *ctx);
	uint64_t sectors;
	void *ctx;
};
