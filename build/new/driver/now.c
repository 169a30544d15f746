/*
 * now.c - read the time while the chip does not change it: twice the same.
 */
#include "@name@.h"

enum { TRIES = 1000 };

static u32
number(u8 value, u8 mode)
{
	return mode & B_BINARY ? value : (value >> 4) * 10u + (value & 15);
}

int
do_now(struct request *rq, const struct @name@_now_q *q, struct @name@_now_r *r)
{
	u8 mode = reg_get(REG_B), h, m, s;

	(void)rq;
	(void)q;
	for (u32 i = 0; i < TRIES; i++) {
		if (reg_get(REG_A) & A_UPDATING)
			continue;
		h = reg_get(REG_HOUR);
		m = reg_get(REG_MINUTE);
		s = reg_get(REG_SECOND);
		if (s != reg_get(REG_SECOND) || m != reg_get(REG_MINUTE) ||
		    h != reg_get(REG_HOUR))
			continue;
		r->hour = number(h & 0x7f, mode);
		if (!(mode & B_24)) /* bit 7: after noon */
			r->hour = r->hour % 12 + (h & 0x80 ? 12 : 0);
		r->minute = number(m, mode);
		r->second = number(s, mode);
		return 0;
	}
	return -E_IO;
}
