/*
 * chr.h - character devices: serial lines, the keyboard, the screen.
 *
 * Spoken by tty (and the job agent's line by dev) to drivers.  A driver with
 * several lines mints one handle per line through `open'.
 */
#pragma once
#include <proto/proto.h>

/* open - a handle to line number unit.  E_NXIO: none; count: lines known */
struct chr_open_q { u32 unit; };
struct chr_open_r { u32 count; u32 rows; u32 columns; u32 zero; };	/* rows, columns: of a screen, else 0 */

/*
 * read - what has come in, at least one byte, into the lease; answered later
 * when nothing is there.  One reader at a time (E_BUSY).  E_IO: overrun is not
 * an error; lost counts bytes that were dropped since the last read
 */
struct chr_read_q { u32 zero; };
struct chr_read_r { u32 count; u32 lost; };

/*
 * write - send the lease's bytes; answered when all are accepted.  pos: how many were
 * written to this line since it was opened (modulo 2^32): what the driver has had
 * already, because tty or it was restarted meanwhile, is not sent twice
 */
struct chr_write_q { u32 pos; };
struct chr_write_r { u32 count; };

/* setup - of a serial line: baud (0: leave), 8N1 */
struct chr_setup_q { u32 baud; };
struct chr_setup_r { u32 zero; };

/* drain - answered when everything has left the device */
struct chr_drain_q { u32 zero; };
struct chr_drain_r { u32 zero; };

#define CHR_OPS(op) \
	op(chr, 0, open, 0) \
	op(chr, 1, read, 1) \
	op(chr, 2, write, 1) \
	op(chr, 3, setup, 0) \
	op(chr, 4, drain, 0)

PROTO(chr, CHR_OPS)
