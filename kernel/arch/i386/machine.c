/*
 * machine.c - ends: the emulator's, a reset, power off.
 */
#include <kernel/arch/arch.h>
#include <kernel/arch/debug.h>
#include <kernel/arch/i386/cpu.h>
#include <kernel/arch/i386/io.h>

enum { DEBUG_EXIT = 0xf4, KBC = 0x64, KBC_BUSY = 2, KBC_RESET = 0xfe, RESET_CONTROL = 0xcf9 };

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
	outl(DEBUG_EXIT, status);
	machine_stop();
}

_Noreturn void
machine_reset(void)
{
	irq_off();
	for (u32 i = 0; i < 100000 && (inb(KBC) & KBC_BUSY); i++)
		io_wait();
	outb(KBC, KBC_RESET);
	for (u32 i = 0; i < 100000; i++)
		io_wait();
	outb(RESET_CONTROL, 2);
	outb(RESET_CONTROL, 6);
	for (u32 i = 0; i < 100000; i++)
		io_wait();
	cpu_shutdown();
	machine_stop();
}

_Noreturn void
machine_off(void)
{
	/* ACPI's PM1a control, where emulators have it; Bochs' own port. */
	static const u16 port[] = { 0x604, 0xb004, 0x4004 };
	static const u16 value[] = { 0x2000, 0x2000, 0x3400 };

	irq_off();
	for (u32 i = 0; i < sizeof port / sizeof port[0]; i++)
		outw(port[i], value[i]);
	for (const char *s = "Shutdown"; *s != '\0'; s++)
		outb(0x8900, (u8)*s);
	machine_stop();
}
