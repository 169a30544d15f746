/*
 * elf.c - read the headers of an ELF file, believing nothing.
 *
 * Every number is checked where it is read; sums are made only of numbers
 * that were bounded before, so none wraps.
 */
#include <servers/lib/elf.h>

enum {
	EHDR = 52,
	PHDR = 32,
	PHDR_MAX = 64,
	ET_EXEC = 2,
	EM_386 = 3,
	PT_LOAD = 1,
	PT_DYNAMIC = 2,
	PT_INTERP = 3,
	PF_X = 1,
	PF_W = 2,
};

static u32
half(const u8 *p)
{
	return p[0] | (u32)p[1] << 8;
}

static u32
word(const u8 *p)
{
	return half(p) | half(p + 2) << 16;
}

/* May a program lie at [addr, addr + len)?  Not among the fixed places. */
static int
allowed(u32 addr, u32 len)
{
	u32 end = addr + len;

	if (end < addr || addr < USER_MIN)
		return 0;
	return end <= BOOTINFO_ADDR ||
	       (addr >= TEXT_BASE && end <= HEAP_END - PAGE_SIZE);
}

static int
overlap(const struct elf_segment *a, const struct elf_segment *b)
{
	u32 a_end = elf_page(a) + elf_pages(a) * PAGE_SIZE;
	u32 b_end = elf_page(b) + elf_pages(b) * PAGE_SIZE;

	return elf_page(a) < b_end && elf_page(b) < a_end;
}

/* Add the PT_LOAD header at p. */
static int
load(struct elf_image *img, const u8 *p, u32 size)
{
	struct elf_segment s = {
		.addr = word(p + 8),
		.memsz = word(p + 20),
		.off = word(p + 4),
		.filesz = word(p + 16),
	};
	u32 flags = word(p + 24), i;

	if (s.filesz > s.memsz)
		return -E_NOEXEC;
	if (s.memsz == 0)
		return 0;
	if (img->n == ELF_SEGMENTS || !allowed(s.addr, s.memsz))
		return -E_NOEXEC;
	if (s.off > size || s.filesz > size - s.off)
		return -E_NOEXEC;
	if ((flags & PF_W) && (flags & PF_X))
		return -E_NOEXEC;
	s.prot =
	    PROT_R | (flags & PF_W ? PROT_W : 0) | (flags & PF_X ? PROT_X : 0);
	for (i = 0; i < img->n; i++)
		if (overlap(&img->seg[i], &s))
			return -E_NOEXEC;
	img->seg[img->n++] = s;
	return 0;
}

static int
header_ok(const u8 *p, u32 have)
{
	static const u8 ident[7] = { 0x7f, 'E', 'L', 'F', 1, 1, 1 };

	if (have < EHDR)
		return 0;
	for (u32 i = 0; i < sizeof ident; i++)
		if (p[i] != ident[i])
			return 0;
	return half(p + 16) == ET_EXEC && half(p + 18) == EM_386 &&
	       word(p + 20) == 1 && half(p + 42) == PHDR;
}

int
elf_parse(const void *head, u32 have, u32 size, struct elf_image *img)
{
	const u8 *p = head;
	u32 phoff, phnum, i, end, executable = 0, top = 0;

	img->n = 0;
	if (have > size || !header_ok(p, have))
		return -E_NOEXEC;
	phoff = word(p + 28);
	phnum = half(p + 44);
	if (phnum == 0 || phnum > PHDR_MAX || phoff > have ||
	    phnum * PHDR > have - phoff)
		return -E_NOEXEC;
	for (i = 0; i < phnum; i++) {
		const u8 *ph = p + phoff + i * PHDR;
		u32 type = word(ph);

		if (type == PT_INTERP || type == PT_DYNAMIC)
			return -E_NOEXEC;
		if (type == PT_LOAD && load(img, ph, size) != 0)
			return -E_NOEXEC;
	}
	img->entry = word(p + 24);
	for (i = 0; i < img->n; i++) {
		const struct elf_segment *s = &img->seg[i];

		if ((s->prot & PROT_X) && img->entry >= s->addr &&
		    img->entry - s->addr < s->memsz)
			executable = 1;
		end = elf_page(s) + elf_pages(s) * PAGE_SIZE;
		if (end > top)
			top = end;
	}
	if (!executable)
		return -E_NOEXEC;
	img->heap = top;
	img->heap_end = top <= BOOTINFO_ADDR ? BOOTINFO_ADDR : HEAP_END;
	return 0;
}
