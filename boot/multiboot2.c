/*
 * multiboot2.c - reads a Multiboot 2 loader's tags (GRUB).
 */
#include "shim.h"

enum { MAX_BYTES = 256 * 1024 };
enum {
	TAG_END = 0,
	TAG_CMDLINE = 1,
	TAG_MODULE = 3,
	TAG_MAP = 6,
	TAG_FRAMEBUFFER = 8,
	TAG_RSDP1 = 14,
	TAG_RSDP2 = 15
};

struct tag {
	u32 type, size; /* size counts these two words */
	u32 word[];
};

struct mb2_range {
	u64 start, length;
	u32 type, zero;
};

static void
memory_map(const struct tag *t)
{
	u32 step = t->word[0];

	if (t->size < 16 || step < sizeof(struct mb2_range))
		fail("the loader's memory map is broken", NULL);
	for (u32 at = 16; at + step <= t->size; at += step) {
		const struct mb2_range *r = (const void *)((const u8 *)t + at);

		range_add(r->start, r->length, r->type);
	}
}

static void
framebuffer(const struct tag *t)
{
	struct bootinfo *bi = &page.bi;

	/* address (2 words), pitch, width, height, depth and type (bytes) */
	if (t->size < 8 + 24 || t->word[1] != 0 || (t->word[5] >> 8 & 255) != 1)
		return;
	bi->fb_addr = t->word[0];
	bi->fb_pitch = t->word[2];
	bi->fb_width = t->word[3];
	bi->fb_height = t->word[4];
	bi->fb_bpp = t->word[5] & 255;
}

/* The loader copied ACPI's root pointer: keep it on the page handed on. */
static void
rsdp(const struct tag *t)
{
	u32 n = t->size - 8;

	if (n > sizeof page.rsdp)
		n = sizeof page.rsdp;
	memcpy(page.rsdp, t->word, n);
	page.bi.rsdp = (uintptr_t)page.rsdp;
}

static void
tag(const struct tag *t)
{
	u32 bytes = t->size - 8;

	switch (t->type) {
	case TAG_CMDLINE:
		cmdline_append((const char *)t->word, bytes);
		break;
	case TAG_MODULE:
		if (bytes >= 8)
			module_add(t->word[0], t->word[1],
			    (const char *)&t->word[2], bytes - 8);
		break;
	case TAG_MAP:
		memory_map(t);
		break;
	case TAG_FRAMEBUFFER:
		framebuffer(t);
		break;
	case TAG_RSDP1:
		if (page.bi.rsdp == 0)
			rsdp(t);
		break;
	case TAG_RSDP2:
		rsdp(t);
		break;
	}
}

void
multiboot2(const void *info)
{
	u32 total = *(const u32 *)info, at = 8;

	if (total > MAX_BYTES)
		fail("the loader's information is too long", NULL);
	while (at + 8 <= total) {
		const struct tag *t = (const void *)((const u8 *)info + at);

		if (t->type == TAG_END)
			return;
		if (t->size < 8 || t->size > total - at)
			fail("the loader's information is broken", NULL);
		tag(t);
		at += (t->size + 7) & ~7u;
	}
}
