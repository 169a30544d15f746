/*
 * test_@name@.c - the driver on the host, against a model of the chip that
 * updates at bad moments, never settles, and interrupts for nothing.
 */
#include <servers/lib/test/check.h>
#include <servers/lib/test/fake.h>
#include "../@name@.h"

static u8 chip[16];
static u32 reads, busy, acks;
static handle_t node;

u8
reg_get(u32 reg)
{
	u8 value = chip[reg];

	CHECK(reg < sizeof chip);
	reads++;
	if (reg == REG_A && busy != 0 && busy-- != 0)
		value |= A_UPDATING;
	if (reg == REG_C)
		chip[REG_C] = 0;
	return value;
}

void
reg_set(u32 reg, u8 value)
{
	CHECK(reg < sizeof chip);
	chip[reg] = value;
}

i32
sys_irq_ack(handle_t irq)
{
	CHECK_EQ(irq, HS_A);
	acks++;
	return 0;
}

static handle_t
join(void)
{
	struct file_reopen_q q = { FO_RDONLY };
	struct file_reopen_r r;
	struct ipc_opt o = { 0 };

	CHECK_EQ(file_reopen(node, &q, &r, &o), 0);
	return o.got[0];
}

static void
test_now(void)
{
	struct @name@_now_q q = { 0 };
	struct @name@_now_r r;
	handle_t h = join();

	chip[REG_HOUR] = 0x23;
	chip[REG_MINUTE] = 0x59;
	chip[REG_SECOND] = 0x07;
	chip[REG_B] |= B_24;
	busy = 5;
	CHECK_EQ(@name@_now(h, &q, &r, NULL), 0);
	CHECK(r.hour == 23 && r.minute == 59 && r.second == 7);
	chip[REG_B] &= (u8)~B_24;
	chip[REG_HOUR] = 0x92; /* noon */
	CHECK_EQ(@name@_now(h, &q, &r, NULL), 0);
	CHECK_EQ(r.hour, 12);
	busy = ~0u;
	CHECK_EQ(@name@_now(h, &q, &r, NULL), -E_IO);
	busy = 0;
	CHECK_EQ(@name@_now(node, &q, &r, NULL), -E_BADF);
	sys_handle_close(h);
	fake_pump();
}

static void
test_tick(void)
{
	struct @name@_tick_q q = { 2 };
	struct @name@_tick_r r;
	handle_t h = join();
	struct fake_call *a = fake_start(h, @name@_tick_n, 0, &q, sizeof q, NULL);

	service.notify(BIT_IRQ); /* not the chip's doing */
	chip[REG_C] = C_PERIODIC;
	service.notify(BIT_IRQ);
	CHECK(!a->done);
	chip[REG_C] = C_PERIODIC;
	service.notify(BIT_IRQ);
	CHECK(a->done);
	CHECK_EQ(acks, 3);
	CHECK_EQ(fake_finish(a, &r, sizeof r, NULL), 0);
	CHECK_EQ(r.count, 2);
	q.n = ~0u;
	CHECK_EQ(@name@_tick(h, &q, &r, NULL), -E_INVAL);
	sys_handle_close(h);
	fake_pump();
	CHECK_EQ(fake_badges(), 1); /* the node */
}

int
main(void)
{
	fake_service = &service;
	@name@_init();
	CHECK(chip[REG_B] & B_PERIODIC);
	CHECK_EQ(chip[REG_A] & A_RATE, RATE_1024);
	CHECK_EQ(session_start(&node), 0);
	test_now();
	test_tick();
	printf("@name@: ok\n");
	return 0;
}
