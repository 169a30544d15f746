/*
 * io.h - port input and output.
 *
 * With cpu.h the only header of the kernel that holds assembly: a file that
 * includes it can do anything to the machine.
 */
#pragma once
#include <proto/types.h>

static inline void
outb(u16 port, u8 value)
{
	__asm__ volatile("outb %0, %1" : : "a"(value), "Nd"(port) : "memory");
}

static inline u8
inb(u16 port)
{
	u8 value;

	__asm__ volatile("inb %1, %0" : "=a"(value) : "Nd"(port) : "memory");
	return value;
}
