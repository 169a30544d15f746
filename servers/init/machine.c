/*
 * machine.c - power off, and reset: init's own ports, since the kernel knows
 * no such device.
 */
#include <servers/init/init.h>
#include <libc/arch/i386/io.h>
#include <libc/sys/sys.h>

enum {
	KBC = 0x64,
	KBC_BUSY = 2,
	KBC_RESET = 0xfe,
	RESET_CONTROL = 0xcf9,
	PATIENCE = 100000
};

static void
ports(u32 first, u32 count)
{
	(void)sys_io_grant(HI_DEVICE, HI_SELF, first, count);
}

/* The keyboard controller's reset line; else the chip set's. */
i32
machine_reset(void)
{
	ports(KBC, 1);
	ports(RESET_CONTROL, 1);
	for (u32 i = 0; i < PATIENCE && (inb(KBC) & KBC_BUSY); i++)
		continue;
	outb(KBC, KBC_RESET);
	for (u32 i = 0; i < PATIENCE; i++)
		(void)inb(KBC);
	outb(RESET_CONTROL, 2);
	outb(RESET_CONTROL, 6);
	return -E_IO;
}

/* ACPI's PM1a control, where emulators have it; Bochs' own port. */
i32
machine_off(void)
{
	static const u16 port[] = { 0x604, 0xb004, 0x4004 };
	static const u16 value[] = { 0x2000, 0x2000, 0x3400 };

	for (u32 i = 0; i < sizeof port / sizeof port[0]; i++) {
		ports(port[i], 2);
		outw(port[i], value[i]);
	}
	ports(0x8900, 1);
	for (const char *s = "Shutdown"; *s != '\0'; s++)
		outb(0x8900, (u8)*s);
	return -E_IO;
}
