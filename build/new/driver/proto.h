/*
 * @name@.h - a clock chip: the time it holds, and its ticks.
 *
 * Spoken by clients on a session: what open("/srv/@name@") gives.
 */
#pragma once
#include <proto/proto.h>

enum { PROTO_@name@ = @number@ };

/* now - the chip's time, UTC.  E_IO it does not settle */
struct @name@_now_q { u32 zero; };
struct @name@_now_r { u32 hour, minute, second; };

/*
 * tick - answered at the n-th interrupt from now (n 0: at once); rate: two of
 * them lie 1/1024 s apart.  count: interrupts since the driver started.
 *	E_INTR; E_AGAIN too many wait
 */
struct @name@_tick_q { u32 n; };
struct @name@_tick_r { u32 count; };

#define @NAME@_OPS(op) \
	op(@name@, 0, now, 0) \
	op(@name@, 1, tick, 0)

PROTO(@name@, @NAME@_OPS)
