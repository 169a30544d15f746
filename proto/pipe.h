/*
 * pipe.h - pipes and FIFOs.  Spoken by libc on H_PIPE.
 */
#pragma once
#include <proto/file.h>

enum { PIPE_SIZE = 65536, PIPE_ATOMIC = 4096 };	/* bytes; PIPE_BUF */

/* create - answers two handles: the reading end, the writing end.  flags:
 * FO_NONBLOCK.  E_NFILE */
struct pipe_create_q { u32 flags; };
struct pipe_create_r { u32 zero; };

/*
 * fifo - open the FIFO whose node handle comes along (copied; told apart by its
 * identity).  Waits for the other side unless FO_NONBLOCK (then E_NXIO for a
 * writer).  Answers one handle.  E_INTR, E_NFILE
 */
struct pipe_fifo_q { u32 flags; };
struct pipe_fifo_r { u32 zero; };

#define PIPE_OPS(op) \
	op(pipe, 0, create, 0) \
	op(pipe, 1, fifo, 0)

PROTO(pipe, PIPE_OPS)
