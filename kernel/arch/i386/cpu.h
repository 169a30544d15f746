/*
 * cpu.h - the processor's privileged instructions, one line each.
 */
#pragma once
#include <proto/types.h>

enum {
	CR0_WP = 1u << 16,
	CR0_PG = 1u << 31,
	CR4_PSE = 1u << 4,
	CR4_PAE = 1u << 5,
	CR4_PGE = 1u << 7,
	MSR_APIC_BASE = 0x1b,
	CPUID1_PSE = 1u << 3,
	CPUID1_TSC = 1u << 4,
	CPUID1_PAE = 1u << 6,
	CPUID1_APIC = 1u << 9,
	CPUID1_PGE = 1u << 13,
};
#define MSR_EFER      0xc0000080u
#define EFER_NXE      (1u << 11)
#define CPUID_EXT     0x80000000u
#define CPUID_EXT1_NX (1u << 20) /* in EDX */

struct cpuid {
	u32 eax, ebx, ecx, edx;
};

static inline struct cpuid
cpuid(u32 leaf)
{
	struct cpuid r;

	__asm__ volatile("cpuid"
			 : "=a"(r.eax), "=b"(r.ebx), "=c"(r.ecx), "=d"(r.edx)
			 : "a"(leaf), "c"(0));
	return r;
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

static inline u64
rdtsc(void)
{
	u32 lo, hi;

	__asm__ volatile("rdtsc" : "=a"(lo), "=d"(hi) : : "memory");
	return (u64)hi << 32 | lo;
}

#define CPU_REGISTER(name)                                                  \
	static inline u32 read_##name(void)                                 \
	{                                                                   \
		u32 v;                                                      \
		__asm__ volatile("mov %%" #name ", %0"                      \
				 : "=r"(v)                                  \
				 :                                          \
				 : "memory");                               \
		return v;                                                   \
	}                                                                   \
	static inline void write_##name(u32 v)                              \
	{                                                                   \
		__asm__ volatile("mov %0, %%" #name : : "r"(v) : "memory"); \
	}
CPU_REGISTER(cr2)
CPU_REGISTER(cr3)
CPU_REGISTER(cr4)

static inline void
invlpg(u32 addr)
{
	__asm__ volatile("invlpg (%0)" : : "r"(addr) : "memory");
}

static inline void
cpu_halt(void)
{
	__asm__ volatile("hlt" : : : "memory");
}

static inline void
irq_off(void)
{
	__asm__ volatile("cli" : : : "memory");
}

/* Triple fault: an interrupt without a table to find its handler in. */
static inline void
cpu_shutdown(void)
{
	struct {
		u16 limit;
		u32 base;
	} __attribute__((packed)) none = { 0, 0 };

	__asm__ volatile("lidt %0; int3" : : "m"(none));
}
