/*
 * machine.c - the end: of the emulator, or of all work.
 */
#include <kernel/arch/arch.h>
#include <kernel/arch/debug.h>
#include <kernel/arch/i386/cpu.h>
#include <kernel/arch/i386/io.h>

enum { DEBUG_EXIT = 0xf4 };

void
machine_quiet(void)
{
	irq_off();
}

_Noreturn void
machine_stop(void)
{
	for (;;)
		cpu_stop();
}

/* QEMU's isa-debug-exit ends with status << 1 | 1. */
_Noreturn void
machine_exit(u32 status)
{
	outb(DEBUG_EXIT, (u8)status);
	machine_stop();
}
