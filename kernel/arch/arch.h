/*
 * arch.h - the port contract: what the machine-independent kernel needs.
 *
 * i386/ implements it; files outside arch/ use nothing else of the machine.
 */
#pragma once
#include <stdbool.h>
#include <proto/sys.h>

/* ---- start-up (arch/i386/start.c calls kernel_main in this order) ---------
 */
/* head.S has paging on, a stack, BSS cleared; then:
 *	console_init, frame_init, cpu_init, clock_rates, irqchip_init,
 *kernel_main(bi)
 */
_Noreturn void kernel_main(struct bootinfo *bi); /* kernel/main.c */

/* ---- debug console: serial line 1, polled ----------------------------------
 */
void console_init(void);
void console_putc(char c);

/* ---- interrupt controllers: 8259A pair, I/O APICs ----------------------------
 */
enum {
	IRQ_LINES = 16,
	VECTOR_PIC = 32,                        /* and a vector for each line */
	VECTOR_IOAPIC = VECTOR_PIC + IRQ_LINES, /* likewise */
	VECTOR_IRQ_END = VECTOR_IOAPIC + IRQ_LINES,
	VECTOR_TIMER = 0xf0,
	VECTOR_IPI, /* of another CPU's */
	VECTOR_SPURIOUS = 0xff
};
void irqchip_init(const struct bootinfo *bi); /* where lines arrive */
void irq_set(unsigned line, bool masked);
/* Called first in an interrupt: false if spurious; else acknowledged (EOI) and,
 * where that loses nothing, masked */
bool irq_begin(u32 vector);

/* ---- time: LAPIC timer calibrated by the PIT, else the PIT itself ----------
 */
enum { TICK_US = 10000 }; /* 100 ticks a second */
u64 clock_us(void);       /* monotonic, us since boot (TSC) */
extern struct clock_page clock_page;
void clock_aim(u64 at);   /* let this CPU's timer come then; the PIT ticks on */
extern const char *clock_source; /* "LAPIC" or "PIT" */
/* The PIT fallback ticks on line 0: true if that line is the tick. */
bool clock_uses_pit(void);

/* Do the registers of a local or I/O APIC lie in this frame? */
bool is_apic(u32 pfn);

/* ---- the machine ------------------------------------------------------------
 */
_Noreturn void machine_exit(u32 status); /* isa-debug-exit, then halt for ever */
