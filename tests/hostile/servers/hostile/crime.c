/*
 * crime.c - what a server may try on its client.
 */
#include <libc/sys/sys.h>
#include "hostile.h"

enum { FORGERIES = 20000, EMPTY = 4000 };

/* Once for the client; what came of the second is told to the next who asks. */
static int
reply_twice(struct request *rq)
{
	static int second;
	struct hostile_try_r r = { 0 };
	int err = second;

	if (second != 0) {
		second = 0;
		return err;
	}
	(void)serve_answer_with(rq, -E_AGAIN, &r, sizeof r);
	second = serve_answer_with(rq, 0, &r, sizeof r);
	if (second == 0)
		second = -E_EXIST; /* it was delivered */
	return REPLY_LATER;
}

/* All tokens near ours, and many far from it, but ours: others wait meanwhile.
 */
static int
reply_forged(const struct request *rq)
{
	struct request forged = *rq;
	u32 seed = 1;

	for (u32 i = 0; i < FORGERIES; i++) {
		seed = seed * 1103515245 + 12345;
		forged.token = i < FORGERIES / 2 ? rq->token - FORGERIES / 4 + i
			       : i % 2           ? seed
				       : (rq->token & 0xffff) | seed << 16;
		if (forged.token != rq->token &&
		    serve_answer(&forged, 0) != -E_STALE)
			return 0;
	}
	return -E_STALE;
}

int
crime(struct request *rq, u32 what)
{
	static u8 room[2 * PAGE_SIZE];
	u32 len = request_len1(rq);
	int n;

	switch (what) {
	case HOSTILE_reply_twice:
		return reply_twice(rq);
	case HOSTILE_reply_forged:
		return reply_forged(rq);
	case HOSTILE_lease_past:
		return sys_copy(rq->token, 0, len + 1, room, 1);
	case HOSTILE_lease_direction:
		return sys_copy(rq->token, COPY_TO_LEASE, 0, room, 1);
	case HOSTILE_lease_second:
		return sys_copy(rq->token, COPY_LEASE2, 0, room, 1);
	case HOSTILE_lease_forged:
		return sys_copy(rq->token ^ 0x10000, 0, 0, room, 1);
	case HOSTILE_lease_copy: /* what the client leases, and no byte more */
		n = serve_copyin(rq, 0, room, sizeof room);
		for (u32 i = 0; n == -E_AGAIN && i < 100; i++) {
			sys_sleep(sys_clock(NULL) + 1000);
			n = serve_copyin(rq, 0, room, sizeof room);
		}
		return n < 0 ? n : n == (int)len ? 0 : -E_RANGE;
	case HOSTILE_give_nothing:
		rq->give[0] = EMPTY;
		rq->ngive = 1;
		return 0;
	case HOSTILE_never:
		return REPLY_LATER;
	}
	return -E_NOSYS;
}
