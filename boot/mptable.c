/*
 * mptable.c - CPUs and interrupt controllers as machines older than ACPI tell
 * them (Intel MultiProcessor Specification 1.4, 4.1 to 4.3).
 */
#include "shim.h"

enum { HEADER = 44, TABLE_MAX = 64 * 1024 };
enum { CPU, BUS, IO_APIC, IO_INTERRUPT, LOCAL_INTERRUPT, KINDS };
enum { ENABLED = 1, INT = 0, BUSES = 256 };

static u32
word(const u8 *p)
{
	return (u32)p[0] | (u32)p[1] << 8 | (u32)p[2] << 16 | (u32)p[3] << 24;
}

static bool
is_pointer(const u8 *p)
{
	return memcmp(p, "_MP_", 4) == 0 && p[8] == 1 && sums_to_zero(p, 16);
}

bool
mptable_read(void)
{
	static bool isa[BUSES];
	static u8 first[256]; /* line of each I/O APIC, by its id */
	const u8 *pointer = (const u8 *)bios_search(is_pointer), *m, *p, *end;
	u32 lines = 0, length, at;
	bool any = false;

	at = pointer != NULL ? word(pointer + 4) : 0;
	if (at < PAGE_SIZE || at > 0u - TABLE_MAX)
		return false;
	m = (const u8 *)at;
	length = (u32)m[4] | (u32)m[5] << 8;
	if (memcmp(m, "PCMP", 4) != 0 || length < HEADER ||
	    !sums_to_zero(m, length))
		return false;
	end = m + length;
	for (p = m + HEADER; p < end && p[0] < KINDS;
	     p += p[0] == CPU ? 20 : 8) {
		if (end - p < (p[0] == CPU ? 20 : 8))
			break;
		if (p[0] == CPU && (p[3] & ENABLED)) {
			cpu_add(p[1]);
			any = true;
		} else if (p[0] == BUS) {
			isa[p[1]] = memcmp(p + 2, "ISA", 3) == 0;
		} else if (p[0] == IO_APIC && (p[3] & ENABLED)) {
			first[p[1]] = (u8)lines;
			ioapic_add(word(p + 4), lines);
			lines += 24;
		} else if (p[0] == IO_INTERRUPT && p[1] == INT && isa[p[4]]) {
			line_set(p[5], first[p[6]] + (u32)p[7], p[2]);
		}
	}
	return any;
}
