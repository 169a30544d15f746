/*
 * regs.c - the chip's registers, behind an index and a data port.
 */
#include <libc/arch/i386/io.h>
#include "@name@.h"

enum { INDEX = 0x70, DATA = 0x71 };

u8
reg_get(u32 reg)
{
	outb(INDEX, (u8)reg);
	return inb(DATA);
}

void
reg_set(u32 reg, u8 value)
{
	outb(INDEX, (u8)reg);
	outb(DATA, value);
}
