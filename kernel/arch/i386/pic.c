/*
 * pic.c - the pair of 8259A interrupt controllers, ends of interrupt explicit;
 * the shim has set them up.
 *
 * Line 2 is the second chip's way in and always open.  An interrupt that is
 * gone by the time the processor asks shows as line 7 of its chip, without
 * the in-service bit.
 */
#include <kernel/arch/arch.h>
#include <kernel/arch/i386/io.h>
#include <kernel/arch/i386/lapic.h>

enum { MASTER = 0x20, SLAVE = 0xa0, EOI = 0x20, READ_ISR = 0x0b, CASCADE = 2 };

static u16 masked = 0xffff & ~(1 << CASCADE);

void
pic_set(unsigned line, bool mask)
{
	masked = (u16)((masked & ~(1u << line)) | (u32)mask << line);
	outb(MASTER + 1, (u8)masked);
	outb(SLAVE + 1, (u8)(masked >> 8));
}

bool
pic_begin(unsigned line)
{
	u16 chip = line >= 8 ? SLAVE : MASTER;
	bool real = true;

	if (line % 8 == 7) {
		outb(chip, READ_ISR);
		real = inb(chip) >> 7;
	}
	if (real)
		outb(chip, EOI);
	if (chip == SLAVE) /* the way in was in earnest */
		outb(MASTER, EOI);
	return real;
}
