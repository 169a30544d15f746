/*
 * pit.c - channel 0 ticks where there is no LAPIC; channel 2, which no
 * interrupt hangs on, is the measure for the other clocks.
 */
#include <kernel/arch/i386/io.h>
#include <kernel/arch/i386/pit.h>

enum { CHANNEL0 = 0x40, CHANNEL2 = 0x42, COMMAND = 0x43, GATE = 0x61 };

void
pit_tick_start(u32 us)
{
	u32 count = PIT_HZ / (1000000 / us);

	outb(COMMAND, 0x34);		/* channel 0, rate generator */
	outb(CHANNEL0, (u8)count);
	outb(CHANNEL0, (u8)(count >> 8));
}

void
pit_count_start(void)
{
	outb(GATE, (u8)((inb(GATE) & ~2) | 1));	/* count, speaker off */
	outb(COMMAND, 0xb0);		/* channel 2, once */
	outb(CHANNEL2, 0xff);
	outb(CHANNEL2, 0xff);
}

u32
pit_count(void)
{
	u32 lo;

	outb(COMMAND, 0x80);		/* latch channel 2 */
	lo = inb(CHANNEL2);
	return (u32)inb(CHANNEL2) << 8 | lo;
}
