/*
 * @name@.h - what the files of this driver know of each other.
 *
 * The chip is the PC's real-time clock (Motorola MC146818A data sheet, and IBM
 * PC/AT Technical Reference: index port 0x70, data port 0x71, line 8).
 */
#pragma once
#include <proto/@name@.h>
#include <servers/lib/session.h>
#include <servers/lib/waitlist.h>

enum { /* registers */
	REG_SECOND = 0, REG_MINUTE = 2, REG_HOUR = 4, REG_A = 10, REG_B = 11,
	REG_C = 12,
};
enum {
	A_UPDATING = 0x80, A_RATE = 0x0f, /* 32768 >> (rate - 1) times a second */
	B_PERIODIC = 0x40, B_BINARY = 0x04, B_24 = 0x02,
	C_PERIODIC = 0x40, /* reading C takes the interrupt back */
};
enum { RATE_1024 = 6, BIT_IRQ = 1, TICKS_MAX = 1 << 20 };

/* regs.c: the only file that touches the machine; the test brings its own. */
u8 reg_get(u32 reg);
void reg_set(u32 reg, u8 value);

/* request.c */
extern const struct service service;
void @name@_init(void);
/* tick.c: an interrupt came */
void tick_interrupt(void);

/* The handlers, one file each. */
#define @NAME@_HANDLER(p, n, op, leases) \
	int do_##op(struct request *rq, const struct @name@_##op##_q *q, \
	    struct @name@_##op##_r *r);
@NAME@_OPS(@NAME@_HANDLER)
