/*
 * multiboot1.c - reads a Multiboot 1 loader's information (QEMU -kernel).
 */
#include "shim.h"

enum {
	HAS_MEMORY = 1,
	HAS_CMDLINE = 4,
	HAS_MODULES = 8,
	HAS_MAP = 64,
	HAS_FRAMEBUFFER = 1 << 12,
	MAX_MAP_BYTES = 64 * 1024,
	MAX_STRING = 64 * 1024,
};

struct mb1_info {
	u32 flags, mem_lower, mem_upper, boot_device, cmdline;
	u32 mods_count, mods_addr, syms[4];
	u32 mmap_length, mmap_addr, drives[2], config, loader, apm;
	u32 vbe[4];
	u32 fb_addr, fb_addr_high, fb_pitch, fb_width, fb_height;
	u8 fb_bpp, fb_type;
} __attribute__((packed));

struct mb1_module {
	u32 start, end, string, zero;
};

struct mb1_range {
	u32 size; /* of the rest */
	u32 start, start_high, length, length_high, type;
};

static void
memory_map(const struct mb1_info *mb)
{
	const u8 *p = (const u8 *)mb->mmap_addr;
	u32 left = mb->mmap_length;

	if (left > MAX_MAP_BYTES)
		fail("the loader's memory map is too long", NULL);
	while (left >= sizeof(struct mb1_range)) {
		const struct mb1_range *r = (const void *)p;

		if (r->size < sizeof *r - 4 || r->size > left - 4)
			fail("the loader's memory map is broken", NULL);
		range_add((u64)r->start_high << 32 | r->start,
		    (u64)r->length_high << 32 | r->length, r->type);
		p += r->size + 4;
		left -= r->size + 4;
	}
}

static const char *
string_at(u32 addr)
{
	return addr == 0 ? "" : (const char *)addr;
}

/* QEMU puts the image's path first, GRUB does not: a word such as a/b.elf. */
static const char *
skip_path(const char *line)
{
	const char *end = line;
	bool path = false, key = false;

	for (; *end != '\0' && *end != ' '; end++) {
		path |= *end == '/' || *end == '.';
		key |= *end == '=';
	}
	return path && !key ? end : line;
}

void
multiboot1(const void *info)
{
	const struct mb1_info *mb = info;
	struct bootinfo *bi = &page.bi;

	if (mb->flags & HAS_CMDLINE)
		cmdline_append(skip_path(string_at(mb->cmdline)), MAX_STRING);
	if (mb->flags & HAS_MAP) {
		memory_map(mb);
	} else if (mb->flags & HAS_MEMORY) {
		range_add(0, (u64)mb->mem_lower * 1024, BOOT_RAM_FREE);
		range_add(1 << 20, (u64)mb->mem_upper * 1024, BOOT_RAM_FREE);
	}
	if (mb->flags & HAS_MODULES) {
		const struct mb1_module *m = (const void *)mb->mods_addr;

		for (u32 i = 0; i < mb->mods_count; i++)
			module_add(m[i].start, m[i].end, string_at(m[i].string),
			    MAX_STRING);
	}
	if ((mb->flags & HAS_FRAMEBUFFER) && mb->fb_addr_high == 0 &&
	    mb->fb_type == 1) {
		bi->fb_addr = mb->fb_addr;
		bi->fb_width = mb->fb_width;
		bi->fb_height = mb->fb_height;
		bi->fb_pitch = mb->fb_pitch;
		bi->fb_bpp = mb->fb_bpp;
	}
}
