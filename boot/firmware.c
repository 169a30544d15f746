/*
 * firmware.c - finds ACPI's root pointer where a BIOS leaves it.
 */
#include "shim.h"
#include "arch/io.h"

static bool
is_rsdp(const u8 *p)
{
	u8 sum = 0;

	if (memcmp(p, "RSD PTR ", 8) != 0)
		return false;
	for (u32 i = 0; i < 20; i++)
		sum = (u8)(sum + p[i]);
	return sum == 0;
}

static u32
search(u32 from, u32 to)
{
	for (; from + 36 <= to; from += 16)
		if (is_rsdp((const u8 *)from))
			return from;
	return 0;
}

u64
rsdp_find(void)
{
	u32 ebda = (u32)peek16(0x40e) << 4; /* in the BIOS data area */
	u32 found = 0;

	if (ebda >= 0x80000 && ebda < 0xa0000)
		found = search(ebda, ebda + 1024);
	return found != 0 ? found : search(0xe0000, 0x100000);
}
