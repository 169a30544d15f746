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

static inline u64
rdtsc(void)
{
	u32 lo, hi;

	__asm__ volatile("rdtsc" : "=a"(lo), "=d"(hi) : : "memory");
	return (u64)hi << 32 | lo;
}

static inline u64
rdmsr(u32 msr)
{
	u32 lo, hi;

	__asm__ volatile("rdmsr" : "=a"(lo), "=d"(hi) : "c"(msr));
	return (u64)hi << 32 | lo;
}

static inline void
wrmsr(u32 msr, u64 value)
{
	__asm__ volatile("wrmsr"
			 :
			 : "c"(msr), "a"((u32)value), "d"((u32)(value >> 32))
			 : "memory");
}

/* n / d, at most all ones. */
static inline u32
divide(u64 n, u32 d)
{
	u32 lo = (u32)n, hi = (u32)(n >> 32);

	if (hi >= d)
		return ~0u;
	__asm__("divl %2" : "+a"(lo), "+d"(hi) : "rm"(d));
	return lo;
}

static inline void
pause(void)
{
	__asm__ volatile("pause" : : : "memory");
}

static inline void
halt(void)
{
	__asm__ volatile("cli; hlt" : : : "memory");
}

/* Leaves of cpuid; 0 where the processor has no such leaf. */
static inline u32
cpuid_edx(u32 leaf)
{
	u32 a = leaf & 0x80000000u, b, c = 0, d;

	__asm__("cpuid" : "+a"(a), "=b"(b), "+c"(c), "=d"(d));
	if (a < leaf)
		return 0;
	a = leaf;
	c = 0;
	__asm__("cpuid" : "+a"(a), "=b"(b), "+c"(c), "=d"(d));
	return d;
}
