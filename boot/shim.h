/*
 * shim.h - what the shim's files share.
 *
 * The shim stands between a boot loader and the kernel: it gathers what the
 * loader, the firmware and the emulator say into one struct bootinfo, so that
 * the kernel knows only that.  Whatever is wrong ends in fail(), which says
 * so in one line.
 */
#pragma once
#include <proto/boot.h>
#include <proto/sys.h>
#include "arch/mem.h"
#include <stdbool.h>

/* Modules lie below: the kernel's direct map. */
enum { LOW_LIMIT = 768 << 20 };

/* The page handed to the kernel. */
struct info_page {
	struct bootinfo bi;
	u8 rsdp[36]; /* where Multiboot 2 gave a copy only */
} __attribute__((aligned(PAGE_SIZE)));
extern struct info_page page;

/* say.c */
void say_init(void);
void say(const char *text);
void say_hex(u32 n);
_Noreturn void fail(const char *why, const char *what);

/* text.c */
u32 text_length(const char *s);
bool text_has_word(const char *s, const char *word);
void cmdline_append(const char *s, u32 max);
void module_add(u32 start, u32 end, const char *string, u32 max);

/* The number after a word `key=', else none. */
u32 text_number(const char *s, const char *key, u32 none);

/* multiboot1.c, multiboot2.c: all the loader tells goes into page */
enum { MB1_LOADER = 0x2badb002, MB2_LOADER = 0x36d76289 };
void multiboot1(const void *info);
void multiboot2(const void *info);

/* ranges.c: the memory map as the firmware told it, then made disjoint */
void range_add(u64 start, u64 size, u32 type);
void ranges_finish(void);                  /* all are told */
const struct boot_range *range_get(u32 i); /* of memory; NULL: no more */
const struct boot_range *range_of(u32 start, u32 size); /* that holds it */
void range_take(u32 start, u32 end); /* whole pages: not free any more */
void ranges_hand_over(void);         /* to page.bi.range */

/* place.c */
void modules_place(u32 kernel_start, u32 kernel_end);
u32 place_new(u32 bytes, const char *name); /* after that: whole pages */

/* table.c: room for the kernel's frame table behind the kernel */
u32 table_place(u32 kernel_end);

/* elf.c: check first, load when nothing lies in the way */
enum { SEGMENT_X = 1, SEGMENT_W = 2, SEGMENT_R = 4 };
const struct boot_header *elf_check(
    const struct boot_module *m, u32 *start, u32 *end);
u32 elf_load(const struct boot_module *m);       /* its entry */
void elf_unpack(const struct boot_module *init); /* to page.bi.segment */
void init_place(void); /* init.c: the rest of init's memory, to there */
/* Rights of the page at a physical address: W if it is in no segment. */
u32 elf_rights(const struct boot_module *m, u32 pa);

/* paging.c: room for tables and stack behind the image; then there */
u32 paging_room(const struct boot_header *h, u32 image_end);
_Noreturn void paging_enter(
    const struct boot_module *kernel, u32 entry, u32 image_end);
/* head.S */
_Noreturn void enter(
    u32 entry, u32 bi, u32 low, u32 stack, u32 top, u32 cr4, u32 pge);

/* cpus.c: what the tables tell; then start them, in a page below 1 MiB */
struct ioapic {
	u32 addr,
	    first; /* of its registers; number of its first pin among all */
};
void cpus_find(void);
void cpu_add(u32 apic_id);
void ioapic_add(u32 addr, u32 first);
void line_set(u32 line, u32 at, u32 flags); /* flags as ACPI and MP have them */
void cpus_room(void); /* bi.ap_page, and the one behind it */
void cpus_start(void);
/* ap.S */
extern u8 ap_start[], ap_end[];
void cpu_ready(void);
/* irqchips.c: arrives[line]: its number among all the pins */
void irqchips_init(const struct ioapic *chip, u32 n, const u8 *arrives);
void lapic_init(volatile u32 *lapic, bool boot_cpu);
/* madt.c, mptable.c: true if it tells of CPUs */
bool madt_read(u64 rsdp);
bool mptable_read(void);
bool sums_to_zero(const void *p, u32 n);
/* Where a BIOS leaves such a thing, on a 16-byte boundary; 0: nowhere. */
u32 bios_search(bool (*is)(const u8 *));

/* firmware.c, rtc.c, fwcfg.c, clock.c */
u64 rsdp_find(void);
u64 rtc_epoch(void);
void fwcfg_cmdline(void);
void clock_measure(void);          /* page.bi.tsc_10ms, lapic_10ms */
volatile u32 *lapic_address(void); /* NULL: none */
