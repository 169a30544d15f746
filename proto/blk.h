/*
 * blk.h - block devices.
 *
 * Spoken by file servers and the pager to disk drivers.  A sector is 512
 * bytes.  The badge is the disk (or partition): a driver mints one handle
 * per disk and gives them out through `open'.
 */
#pragma once
#include <proto/proto.h>

enum { SECTOR_SIZE = 512 };

/* open - a handle to disk number unit (0 ..) and what it is.  E_NXIO: none
 * there (yet units above may exist up to count) */
struct blk_open_q { u32 unit; };
struct blk_open_r { u64 sectors; u32 count; u32 max; char model[40]; };
	/* count: units the driver knows; max: sectors per request */

/*
 * read, write - lease 1 is a whole number of sectors (at most max), from lba on.
 *	E_INVAL: not whole, empty, too many, past the end; E_IO; E_FAULT
 */
struct blk_read_q { u64 lba; };
struct blk_read_r { u32 count; };
struct blk_write_q { u64 lba; };
struct blk_write_r { u32 count; };

/* flush - return once every completed write is on the medium.  E_IO */
struct blk_flush_q { u32 zero; };
struct blk_flush_r { u32 zero; };

#define BLK_OPS(op) \
	op(blk, 0, open, 0) \
	op(blk, 1, read, 1) \
	op(blk, 2, write, 1) \
	op(blk, 3, flush, 0)

PROTO(blk, BLK_OPS)
