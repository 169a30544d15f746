/*
 * apic.c - the I/O APICs; interrupt lines go through them or the 8259A pair, as
 * the shim found out.
 *
 * I/O APICs start at 0xfec00000 and the local one at 0xfee00000 on every PC
 * (Intel SDM 3A, 11.4.1; 82093AA datasheet, 3.0): whoever could write there
 * could interrupt, or reset, any CPU.
 */
#include <kernel/arch/arch.h>
#include <kernel/arch/i386/lapic.h>
#include <kernel/lib/string.h>
#include <kernel/mem/mem.h>

enum { SELECT = 0, DATA = 4, LEVEL = 1 << 15, MASKED = 1 << 16 }; /* registers in words; bits */

static struct boot_line lines[IRQ_LINES]; /* at addresses of the kernel's */

bool
is_apic(u32 pfn)
{
	return pfn >= 0xfec00 && pfn <= 0xfeeff;
}

void
irqchip_init(const struct bootinfo *bi)
{
	memcpy(lines, bi->line, sizeof lines);
	for (struct boot_line *l = lines; l < lines + IRQ_LINES; l++)
		if (l->ioapic != 0)
			l->ioapic = (u32)mmio_map(l->ioapic, PAGE_SIZE);
}

void
irq_set(unsigned line, bool masked)
{
	volatile u32 *at = (u32 *)lines[line].ioapic;

	if (at == NULL) {
		pic_set(line, masked);
		return;
	}
	at[SELECT] = lines[line].pin;
	at[DATA] = lines[line].how | (VECTOR_IOAPIC + line) | (masked ? MASKED : 0);
}

bool
irq_begin(u32 vector)
{
	unsigned line = (vector - VECTOR_PIC) % IRQ_LINES;

	if (vector < VECTOR_IOAPIC && !pic_begin(line))
		return false;
	/* an I/O APIC forgets edges while masked */
	if (vector < VECTOR_IOAPIC || (lines[line].how & LEVEL))
		irq_set(line, true);
	if (vector >= VECTOR_IOAPIC)
		lapic_eoi();
	return true;
}
