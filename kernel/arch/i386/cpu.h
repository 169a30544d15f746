/*
 * cpu.h - the processor's privileged instructions, one line each.
 */
#pragma once
#include <proto/types.h>

enum { MSR_APIC_BASE = 0x1b };

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
	__asm__ volatile("wrmsr" : : "c"(msr), "a"((u32)value), "d"((u32)(value >> 32)) : "memory");
}

static inline u64
rdtsc(void)
{
	u32 lo, hi;

	__asm__ volatile("rdtsc" : "=a"(lo), "=d"(hi) : : "memory");
	return (u64)hi << 32 | lo;
}

#define CPU_REGISTER(name)                                                      \
	static inline u32 read_##name(void)                                     \
	{                                                                       \
		u32 v;                                                          \
		__asm__ volatile("mov %%" #name ", %0" : "=r"(v) : : "memory"); \
		return v;                                                       \
	}                                                                       \
	static inline void write_##name(u32 v)                                  \
	{                                                                       \
		__asm__ volatile("mov %0, %%" #name : : "r"(v) : "memory");     \
	}
CPU_REGISTER(cr0)
CPU_REGISTER(cr2)
CPU_REGISTER(cr3)
CPU_REGISTER(cr4)

static inline void
invlpg(u32 addr)
{
	__asm__ volatile("invlpg (%0)" : : "r"(addr) : "memory");
}

static inline void
irq_off(void)
{
	__asm__ volatile("cli" : : : "memory");
}

/* For ever, but for an NMI. */
static inline void
cpu_stop(void)
{
	__asm__ volatile("cli; hlt" : : : "memory");
}

/* Triple fault: an interrupt without a table to find its handler in. */
static inline void
cpu_shutdown(void)
{
	u32 none[2] = { 0, 0 };

	__asm__ volatile("lidt %0; int3" : : "m"(none));
}
