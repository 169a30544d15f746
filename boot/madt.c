/*
 * madt.c - CPUs and interrupt controllers as ACPI tells them (ACPI 6.4,
 * 5.2.12): types 0, 1 and 2 of the Multiple APIC Description Table.
 */
#include "shim.h"

enum { HEADER = 36, TABLE_MAX = 64 * 1024, TABLES_MAX = 128 };
enum { LOCAL_APIC, IO_APIC, OVERRIDE };
enum { ENABLED = 1 };

static u32
word(const u8 *p)
{
	return (u32)p[0] | (u32)p[1] << 8 | (u32)p[2] << 16 | (u32)p[3] << 24;
}

/* A whole table with this signature; NULL: not there, or broken. */
static const u8 *
table(u32 at, const char *signature)
{
	const u8 *p = (const u8 *)at;

	if (at < PAGE_SIZE || at > 0u - TABLE_MAX ||
	    memcmp(p, signature, 4) != 0 || word(p + 4) < HEADER ||
	    word(p + 4) > TABLE_MAX || !sums_to_zero(p, word(p + 4)))
		return NULL;
	return p;
}

static const u8 *
madt_find(const u8 *rsdp)
{
	const u8 *root = table(word(rsdp + 16), "RSDT"), *found = NULL;

	for (u32 at = HEADER;
	     root != NULL && found == NULL && at + 4 <= word(root + 4) &&
	     at < HEADER + 4 * TABLES_MAX;
	     at += 4)
		found = table(word(root + at), "APIC");
	return found;
}

bool
madt_read(u64 rsdp)
{
	const u8 *m, *p, *end;
	bool any = false;

	if (rsdp == 0 || rsdp >> 32 != 0)
		return false;
	m = madt_find((const u8 *)(u32)rsdp);
	if (m == NULL)
		return false;
	end = m + word(m + 4);
	for (p = m + HEADER + 8; p + 2 <= end && p[1] >= 2 && p[1] <= end - p;
	     p += p[1]) {
		if (p[0] == LOCAL_APIC && p[1] >= 8 && (p[4] & ENABLED)) {
			cpu_add(p[3]);
			any = true;
		} else if (p[0] == IO_APIC && p[1] >= 12) {
			ioapic_add(word(p + 4), word(p + 8));
		} else if (p[0] == OVERRIDE && p[1] >= 10) {
			line_set(p[3], word(p + 4), p[8]);
		}
	}
	return any;
}
