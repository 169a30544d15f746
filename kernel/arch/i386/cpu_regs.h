/*
 * cpu_regs.h - more instructions, one line each: tables, FPU.
 */
#pragma once
#include <proto/types.h>

struct table_pointer {
	u16 limit;
	u32 base;
} __attribute__((packed));

static inline void
load_gdt(const void *base, u32 limit)
{
	struct table_pointer p = { (u16)limit, (u32)base };

	__asm__ volatile("lgdt %0\n\tljmp $8, $1f\n1:\tmov %1, %%ds\n\t"
			 "mov %1, %%es\n\tmov %1, %%ss"
			 :
			 : "m"(p), "r"(0x10)
			 : "memory");
}

static inline void
load_idt(const void *base, u32 limit)
{
	struct table_pointer p = { (u16)limit, (u32)base };

	__asm__ volatile("lidt %0" : : "m"(p) : "memory");
}

static inline void
load_tr(u32 selector)
{
	__asm__ volatile("ltr %w0" : : "r"(selector));
}

static inline void
clear_ts(void)
{
	__asm__ volatile("clts" : : : "memory");
}

static inline void
fpu_save(void *area)
{
	__asm__ volatile("fxsave (%0)" : : "r"(area) : "memory");
}

static inline void
fpu_load(const void *area)
{
	__asm__ volatile("fxrstor (%0)" : : "r"(area) : "memory");
}

static inline void
fpu_reset(void)
{
	__asm__ volatile("fninit" : : : "memory");
}
