/*
 * apic.c - where the interrupt controllers' registers lie.
 *
 * I/O APICs start at 0xfec00000 and the local one at 0xfee00000 on every PC
 * (Intel SDM 3A, 11.4.1; 82093AA datasheet, 3.0): whoever could write there
 * could interrupt, or reset, any CPU.
 */
#include <kernel/arch/arch.h>

bool
is_apic(u32 pfn)
{
	return pfn >= 0xfec00 && pfn <= 0xfeeff;
}
