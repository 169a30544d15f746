/*
 * cpus.c - which CPUs and interrupt controllers there are; starts the CPUs.
 *
 * Each gets INIT, then the start-up interrupt twice (MultiProcessor
 * Specification 1.4, B.4), and waits in the low page for the kernel.  One that
 * does not come in time is put back to INIT, reported and left out.
 * Words: maxcpus=N; cpu=ID, one that the tables forget; noapic: no I/O APIC.
 */
#include "shim.h"
#include "arch/io.h"

enum { ROOM = 2 * PAGE_SIZE, LOW_MEMORY = 0xa0000 };
enum { ID = 0x20 / 4, COMMAND = 0x300 / 4, COMMAND_TO = 0x310 / 4 };
enum { INIT = 0x4500, STARTUP = 0x4600, PENDING = 0x1000 };
enum { AFTER_INIT = 10000, AFTER_STARTUP = 200, PATIENCE = 500000 }; /* us */
enum { FLAG_LOW = 3, FLAG_LEVEL = 12, LOW = 1 << 13, LEVEL = 1 << 15 };
enum { IOAPICS = 4 };

static struct ioapic chip[IOAPICS];
static u32 nchips;
static u8 arrives[BOOT_LINES]; /* a line's number among the I/O APICs' */
static volatile u32 *lapic, ready;

void
cpu_add(u32 apic_id)
{
	struct bootinfo *bi = &page.bi;

	if (apic_id != bi->apic_id[0] && bi->ncpus < BOOT_CPUS)
		bi->apic_id[bi->ncpus++] = (u8)apic_id;
}

void
ioapic_add(u32 addr, u32 first)
{
	if (nchips < IOAPICS && addr % 1024 == 0 && addr >= 1 << 20)
		chip[nchips++] = (struct ioapic){ addr, first };
}

void
line_set(u32 line, u32 at, u32 flags)
{
	if (line >= BOOT_LINES || at > 0xff)
		return;
	arrives[line] = (u8)at;
	page.bi.line[line].how =
	    ((flags & FLAG_LEVEL) == FLAG_LEVEL ? LEVEL : 0) |
	    ((flags & FLAG_LOW) == FLAG_LOW ? LOW : 0);
}

void
cpus_find(void)
{
	struct bootinfo *bi = &page.bi;
	u32 max = text_number(bi->cmdline, "maxcpus=", BOOT_CPUS);
	u32 more = text_number(bi->cmdline, "cpu=", ~0u);

	bi->ncpus = 1;
	lapic = lapic_address();
	if (lapic != NULL)
		bi->apic_id[0] = (u8)(lapic[ID] >> 24);
	for (u32 i = 0; i < BOOT_LINES; i++)
		arrives[i] = (u8)i;
	if (lapic == NULL || bi->lapic_10ms == 0 ||
	    (!madt_read(bi->rsdp) && !mptable_read()) ||
	    text_has_word(bi->cmdline, "noapic"))
		nchips = 0;
	if (more <= 0xff)
		cpu_add(more);
	if (bi->ncpus > max && max > 0)
		bi->ncpus = max;
}

void
cpus_room(void)
{
	const struct boot_range *r;

	for (u32 i = 0; (r = range_get(i)) != NULL; i++)
		if (r->type == BOOT_RAM_FREE && r->start + ROOM <= LOW_MEMORY &&
		    r->size >= ROOM) {
			u64 end = r->start + r->size;

			page.bi.ap_page =
			    (u32)(end < LOW_MEMORY ? end : LOW_MEMORY) - ROOM;
			range_take(page.bi.ap_page, page.bi.ap_page + ROOM);
			return;
		}
	fail("no memory below 640 KiB", NULL);
}

/* On a CPU that has just started. */
void
cpu_ready(void)
{
	lapic_init(lapic, false);
	ready++;
}

static void
send(u8 id, u32 what)
{
	while (lapic[COMMAND] & PENDING)
		continue;
	lapic[COMMAND_TO] = (u32)id << 24;
	lapic[COMMAND] = what;
}

static bool
came(u32 us, u32 n)
{
	u64 end = rdtsc() + (u64)divide(page.bi.tsc_10ms, 10000) * us;

	while (ready < n && rdtsc() < end)
		pause();
	return ready >= n;
}

static bool
start(u8 id, u32 n)
{
	u32 startup = STARTUP | page.bi.ap_page >> 12;

	send(id, INIT);
	came(AFTER_INIT, n);
	send(id, startup);
	if (came(AFTER_STARTUP, n))
		return true;
	send(id, startup);
	if (came(PATIENCE, n))
		return true;
	send(id, INIT);
	return false;
}

void
cpus_start(void)
{
	struct boot_ap *ap = (void *)page.bi.ap_page;
	struct bootinfo *bi = &page.bi;
	u32 wanted = bi->ncpus;

	memset(ap, 0, ROOM);
	memcpy(ap, ap_start, (size_t)(ap_end - ap_start));
	bi->ncpus = 1;
	for (u32 i = 1; i < wanted; i++) {
		ap->number = bi->ncpus;
		if (start(bi->apic_id[i], bi->ncpus)) {
			bi->apic_id[bi->ncpus++] = bi->apic_id[i];
			continue;
		}
		say("boot: no answer from the CPU with APIC id ");
		say_hex(bi->apic_id[i]);
		say("\n");
	}
	irqchips_init(chip, nchips, arrives);
	if (lapic != NULL)
		lapic_init(lapic, true);
}
