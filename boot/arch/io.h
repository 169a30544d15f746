/*
 * io.h - the shim's assembly: ports, and copying with string instructions.
 */
#pragma once
#include <proto/types.h>

static inline void
outb(u16 port, u8 value)
{
	__asm__ volatile("outb %0, %1" : : "a"(value), "Nd"(port) : "memory");
}

static inline void
outw(u16 port, u16 value)
{
	__asm__ volatile("outw %0, %1" : : "a"(value), "Nd"(port) : "memory");
}

static inline void
outl(u16 port, u32 value)
{
	__asm__ volatile("outl %0, %1" : : "a"(value), "Nd"(port) : "memory");
}

static inline u8
inb(u16 port)
{
	u8 value;

	__asm__ volatile("inb %1, %0" : "=a"(value) : "Nd"(port) : "memory");
	return value;
}

/* Memory below the first page's end, which the compiler takes for NULL. */
static inline u16
peek16(u32 addr)
{
	u16 value;

	__asm__ volatile("movw (%1), %0" : "=r"(value) : "r"(addr));
	return value;
}

static inline void
halt(void)
{
	__asm__ volatile("cli; hlt" : : : "memory");
}

/* Enter the kernel: EAX = magic, EBX = bootinfo; paging and interrupts off. */
_Noreturn static inline void
enter(u32 entry, u32 magic, u32 info)
{
	__asm__ volatile("jmp *%0" : : "r"(entry), "a"(magic), "b"(info)
	    : "memory");
	__builtin_unreachable();
}
