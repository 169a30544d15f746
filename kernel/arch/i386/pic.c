/*
 * pic.c - the pair of 8259A interrupt controllers, ends of interrupt explicit.
 *
 * Line 2 is the second chip's way in and always open.  An interrupt that is
 * gone by the time the processor asks shows as line 7 of its chip, without
 * the in-service bit.
 */
#include <kernel/arch/arch.h>
#include <kernel/arch/i386/io.h>

enum { MASTER = 0x20, SLAVE = 0xa0, EOI = 0x20, READ_ISR = 0x0b, CASCADE = 2 };

static u16 masked = 0xffff & ~(1 << CASCADE);

static void
set_masks(void)
{
	outb(MASTER + 1, (u8)masked);
	outb(SLAVE + 1, (u8)(masked >> 8));
}

static void
chip_init(u16 chip, u8 vector, u8 cascade)
{
	outb(chip, 0x11); /* edge triggered, cascaded, ICW4 */
	io_wait();
	outb(chip + 1, vector);
	io_wait();
	outb(chip + 1, cascade);
	io_wait();
	outb(chip + 1, 0x01); /* 8086 mode */
	io_wait();
}

void
irqchip_init(void)
{
	chip_init(MASTER, VECTOR_IRQ0, 1 << CASCADE);
	chip_init(SLAVE, VECTOR_IRQ0 + 8, CASCADE);
	set_masks();
}

void
irq_mask(unsigned line)
{
	masked |= (u16)(1u << line);
	set_masks();
}

void
irq_unmask(unsigned line)
{
	masked &= (u16) ~(1u << line);
	set_masks();
}

static bool
in_service(u16 chip, unsigned line)
{
	outb(chip, READ_ISR);
	return inb(chip) >> line & 1;
}

bool
irq_begin(unsigned line)
{
	if (line == 7 && !in_service(MASTER, 7))
		return false;
	if (line == 15 && !in_service(SLAVE, 7)) {
		outb(MASTER, EOI); /* the way in was in earnest */
		return false;
	}
	if (line >= 8)
		outb(SLAVE, EOI);
	outb(MASTER, EOI);
	return true;
}
