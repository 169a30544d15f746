/*
 * irqchips.c - interrupt controllers as the kernel wants to find them: see
 * proto/boot.h.
 *
 * A line that the BIOS made level triggered is a PCI device's: where it reaches
 * an I/O APIC only ACPI's programs tell, so it stays with the old controllers.
 */
#include "shim.h"
#include "arch/io.h"

enum { ELCR = 0x4d0, MASTER = 0x20, SLAVE = 0xa0, CASCADE = 2 };
enum {
	PIT_HZ = 1193182,
	PIT_CHANNEL0 = 0x40,
	PIT_COMMAND = 0x43,
	PIT_RATE = 0x34
};
enum { /* a local APIC's registers, in words */
	TPR = 0x80 / 4,
	SPURIOUS = 0xf0 / 4,
	LVT_TIMER = 0x320 / 4,
	LVT_LINT0 = 0x350 / 4,
	LVT_LINT1 = 0x360 / 4,
	LVT_ERROR = 0x370 / 4,
	DIVIDE = 0x3e0 / 4
};
enum {
	ENABLE = 0x100,
	EXTINT = 0x700,
	NMI = 0x400,
	MASKED = 0x10000,
	BY_16 = 3
};
/* an I/O APIC's; the first two in words */
enum { SELECT = 0, DATA = 4, VERSION = 1, REDIRECT = 0x10 };

static void
chip_init(u16 chip, u8 vector, u8 cascade, u8 mask)
{
	const u8 words[] = { vector, cascade, 0x01 /* 8086 mode */, mask };

	outb(chip, 0x11); /* edge triggered, cascaded, ICW4 */
	for (u32 i = 0; i < sizeof words; i++) {
		outb(0x80, 0); /* lets an old device keep up */
		outb(chip + 1, words[i]);
	}
}

static void
old_init(void)
{
	u32 count = PIT_HZ * BOOT_TICK_MS / 1000;

	chip_init(MASTER, BOOT_PIC_VECTOR, 1 << CASCADE, (u8) ~(1 << CASCADE));
	chip_init(SLAVE, BOOT_PIC_VECTOR + 8, CASCADE, 0xff);
	outb(PIT_COMMAND, PIT_RATE);
	outb(PIT_CHANNEL0, (u8)count);
	outb(PIT_CHANNEL0, (u8)(count >> 8));
}

void
lapic_init(volatile u32 *lapic, bool boot_cpu)
{
	lapic[TPR] = 0;
	lapic[LVT_ERROR] = lapic[LVT_TIMER] = MASKED;
	lapic[LVT_LINT0] = boot_cpu ? EXTINT : MASKED;
	lapic[LVT_LINT1] = NMI;
	lapic[SPURIOUS] = ENABLE | 0xff;
	lapic[DIVIDE] = BY_16;
}

static void
put(volatile u32 *at, u32 reg, u32 value)
{
	at[SELECT] = reg;
	at[DATA] = value;
}

/* This I/O APIC's pins masked; those that are lines go to the first CPU. */
static void
ioapic_init(u32 addr, u32 first, const u8 *arrives)
{
	volatile u32 *at = (u32 *)addr;
	u32 pins;

	at[SELECT] = VERSION;
	pins = (at[DATA] >> 16 & 0xff) + 1;
	for (u32 pin = 0; pin < pins; pin++)
		put(at, REDIRECT + 2 * pin, MASKED);
	for (u32 i = 0; i < BOOT_LINES; i++) {
		struct boot_line *l = &page.bi.line[i];
		u32 pin = arrives[i] - first;

		if (arrives[i] < first || pin >= pins)
			continue;
		l->ioapic = addr;
		l->pin = REDIRECT + 2 * pin;
		put(at, l->pin + 1, (u32)page.bi.apic_id[0] << 24);
	}
}

void
irqchips_init(const struct ioapic *chip, u32 n, const u8 *arrives)
{
	u32 level = inb(ELCR) | (u32)inb(ELCR + 1) << 8;

	old_init();
	for (u32 i = 0; i < n; i++)
		ioapic_init(chip[i].addr, chip[i].first, arrives);
	for (u32 i = 0; i < BOOT_LINES && level != 0xffff; i++)
		if (level >> i & 1)
			page.bi.line[i].ioapic = 0;
}
