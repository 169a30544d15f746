/*
 * @name@.h - a notice board: one text that everybody may read and replace.
 *
 * Spoken by clients on a session: what open("/srv/@name@") gives.
 */
#pragma once
#include <proto/proto.h>

enum { PROTO_@name@ = @number@ };
enum { @NAME@_TEXT = 256 };	/* bytes a text may have */

/*
 * set - the lease's bytes are the text from now on; version counts the texts.
 *	E_OVERFLOW more than @NAME@_TEXT bytes; E_BADF not opened for writing;
 *	E_FAULT
 */
struct @name@_set_q { u32 zero; };
struct @name@_set_r { u32 version; };

/* get - the text, into the lease.  E_OVERFLOW it does not fit; E_BADF; E_FAULT */
struct @name@_get_q { u32 zero; };
struct @name@_get_r { u32 len; u32 version; };

/*
 * wait - answered once the version is another than that; ms 0: for ever.
 *	E_TIMEDOUT; E_INTR; E_AGAIN too many wait; E_BADF
 */
struct @name@_wait_q { u32 version; u32 ms; };
struct @name@_wait_r { u32 version; };

#define @NAME@_OPS(op) \
	op(@name@, 0, set, 1) \
	op(@name@, 1, get, 1) \
	op(@name@, 2, wait, 0)

PROTO(@name@, @NAME@_OPS)
