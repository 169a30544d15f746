/*
 * firmware.c - finds ACPI's root pointer, and what else a BIOS leaves about.
 */
#include "shim.h"
#include "arch/io.h"

bool
sums_to_zero(const void *p, u32 n)
{
	const u8 *b = p;
	u8 sum = 0;

	while (n-- > 0)
		sum = (u8)(sum + *b++);
	return sum == 0;
}

static bool
is_rsdp(const u8 *p)
{
	return memcmp(p, "RSD PTR ", 8) == 0 && sums_to_zero(p, 20);
}

static u32
search(u32 from, u32 to, bool (*is)(const u8 *))
{
	for (; from + 36 <= to; from += 16)
		if (is((const u8 *)from))
			return from;
	return 0;
}

u32
bios_search(bool (*is)(const u8 *))
{
	u32 ebda = (u32)peek16(0x40e) << 4; /* in the BIOS data area */
	u32 found = 0;

	if (ebda >= 0x80000 && ebda < 0xa0000)
		found = search(ebda, ebda + 1024, is);
	return found != 0 ? found : search(0xe0000, 0x100000, is);
}

u64
rsdp_find(void)
{
	return bios_search(is_rsdp);
}
