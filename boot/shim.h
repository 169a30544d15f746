/*
 * shim.h - what the shim's files share.
 *
 * The shim stands between a boot loader and the kernel: it gathers what the
 * loader, the firmware and the emulator say into one struct bootinfo, so that
 * the kernel knows only that.  Whatever is wrong ends in fail(), which says
 * so in one line.
 */
#pragma once
#include <proto/sys.h>
#include "arch/mem.h"
#include <stdbool.h>

enum {
	RAM = 1,		/* boot_range.type of free memory */
	MAX_RAW = 256,		/* ranges the firmware may tell */
	LOW_LIMIT = 768 << 20,	/* modules lie below: the kernel's direct map */
};

/* The page handed to the kernel. */
struct info_page {
	struct bootinfo bi;
	u8 rsdp[36];		/* where Multiboot 2 gave a copy only */
};
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

/* multiboot1.c, multiboot2.c: all the loader tells goes into page */
enum { MB1_LOADER = 0x2badb002, MB2_LOADER = 0x36d76289 };
void multiboot1(const void *info);
void multiboot2(const void *info);

/* ranges.c: the memory map as the firmware told it, then made disjoint */
void range_add(u64 start, u64 size, u32 type);
void ranges_finish(void);	/* page.bi.range: RAM first, sorted */
bool range_is_ram(u32 start, u32 size);

/* place.c */
void modules_place(u32 kernel_start, u32 kernel_end);

/* elf.c: check first, load when nothing lies in the way */
void elf_check(const struct boot_module *m, u32 *start, u32 *end);
u32 elf_load(const struct boot_module *m);	/* its entry */

/* firmware.c, rtc.c, fwcfg.c */
u64 rsdp_find(void);
u64 rtc_epoch(void);
void fwcfg_cmdline(void);
