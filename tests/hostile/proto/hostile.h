/*
 * hostile.h - what a hostile service is told to try.
 *
 * try - commit the misdeed `what' (MISDEEDS).  Answers what came of it, or, sent
 * once more because the service died of it, E_OWNERDEAD.  The lease is what some
 * of them attack.
 */
#pragma once
#include <proto/proto.h>

enum { PROTO_hostile = 32 };

struct hostile_try_q {
	u32 what;
	u32 arg;
};
struct hostile_try_r {
	u32 count; /* of what it got hold of, where it takes all there is */
};

#define HOSTILE_OPS(op) op(hostile, 0, try, 1)
PROTO(hostile, HOSTILE_OPS)

/*
 * M(NAME, kind): a right that the manifest does not name, a crime against a client,
 * or greed.
 */
#define MISDEEDS(M)                                                            \
	M(call_a) M(call_b) M(call_f) M(notify_a) M(guess_handles)             \
	M(init_halt) M(init_kill) M(init_root) M(init_fault) M(init_add)       \
	M(irq_create) M(irq_of_authority) M(irq_bind) M(irq_ack)               \
	M(io_grant) M(mem_phys) M(mem_share) M(mem_clone) M(mem_evict)         \
	M(mem_fill) M(mem_watch) M(reset) M(machine) M(account) M(task)        \
	M(other_memory) M(own_priority) M(own_who) M(thread_priority)          \
	M(port_rank)                                                           \
	M(port_in) M(port_out) M(video) M(kernel_memory) M(other_text)         \
	M(reply_twice) M(reply_forged) M(lease_past) M(lease_direction)        \
	M(lease_second) M(lease_forged) M(lease_copy) M(give_nothing)          \
	M(never)                                                               \
	M(memory) M(handles) M(threads) M(objects) M(ports) M(badges)          \
	M(first_free) M(nothing)

enum {
#define MISDEED_ENUM(name) HOSTILE_##name,
	MISDEEDS(MISDEED_ENUM)
#undef MISDEED_ENUM
	HOSTILE_COUNT
};
