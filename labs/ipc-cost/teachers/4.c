/*
 * 4.c - finds out: the first messages of each order of size try every way, the
 * others take the one that was cheapest.
 */
#include <libc/arch/i386/tsc.h>
#include "../assignments/choose.h"

enum { WAYS = 4, TRIES = 3, ORDERS = 32 };

static void (*const way[WAYS])(handle_t, const void *, u32) = { send_registers,
	send_body, send_lease, send_shared };
static const u32 most[WAYS] = { REGISTERS_MOST, BODY_MOST, DELIVER_MOST,
	DELIVER_MOST };

static struct order {
	u32 tried, best;
	u64 least;
} orders[ORDERS];

static void
try(struct order *o, handle_t to, const void *data, u32 len)
{
	u32 i = o->tried / TRIES;
	u64 t;

	while (len > most[i]) /* a lease takes any size */
		i++;
	if (o->tried < i * TRIES)
		o->tried = i * TRIES;
	t = read_tsc();
	way[i](to, data, len);
	t = read_tsc() - t;
	if (o->least == 0 || t < o->least) {
		o->least = t;
		o->best = i;
	}
	o->tried++;
}

void
deliver(handle_t to, const void *data, u32 len)
{
	struct order *o = &orders[31 - __builtin_clz(len | 1)];

	if (o->tried < WAYS * TRIES)
		try(o, to, data, len);
	else if (len <= most[o->best])
		way[o->best](to, data, len);
	else
		send_lease(to, data, len);
}
