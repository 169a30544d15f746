/*
 * io.h - I/O port instructions, for drivers whose manifest names the ports.
 * Without the right the processor faults and the driver ends.
 */
#pragma once
#include <proto/types.h>

static inline u8
inb(u16 port)
{
	u8 v;

	__asm__ volatile("inb %1, %0" : "=a"(v) : "Nd"(port));
	return v;
}

static inline void
outb(u16 port, u8 v)
{
	__asm__ volatile("outb %0, %1" : : "a"(v), "Nd"(port));
}

static inline u16
inw(u16 port)
{
	u16 v;

	__asm__ volatile("inw %1, %0" : "=a"(v) : "Nd"(port));
	return v;
}

static inline void
outw(u16 port, u16 v)
{
	__asm__ volatile("outw %0, %1" : : "a"(v), "Nd"(port));
}

static inline u32
inl(u16 port)
{
	u32 v;

	__asm__ volatile("inl %1, %0" : "=a"(v) : "Nd"(port));
	return v;
}

static inline void
outl(u16 port, u32 v)
{
	__asm__ volatile("outl %0, %1" : : "a"(v), "Nd"(port));
}

static inline void
insb(u16 port, void *to, u32 bytes)
{
	__asm__ volatile("cld\n\trep insb"
			 : "+D"(to), "+c"(bytes)
			 : "d"(port)
			 : "memory");
}

static inline void
insw(u16 port, void *to, u32 words)
{
	__asm__ volatile("cld\n\trep insw"
			 : "+D"(to), "+c"(words)
			 : "d"(port)
			 : "memory");
}

static inline void
outsw(u16 port, const void *from, u32 words)
{
	__asm__ volatile("cld\n\trep outsw"
			 : "+S"(from), "+c"(words)
			 : "d"(port)
			 : "memory");
}
