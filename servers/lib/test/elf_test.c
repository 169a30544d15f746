/*
 * elf_test.c - elf_parse takes a sound file, refuses each single flaw, and
 * keeps its promises whatever bytes it is given.
 */
#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <servers/lib/elf.h>

enum { SIZE = 20000 };

static u8 file[SIZE];

static void
put(u32 at, u32 value, u32 bytes)
{
	for (u32 i = 0; i < bytes; i++)
		file[at + i] = (u8)(value >> 8 * i);
}

static void
segment(u32 n, u32 type, u32 off, u32 addr, u32 filesz, u32 memsz, u32 flags)
{
	const u32 words[8] = { type, off, addr, addr, filesz, memsz, flags,
		4096 };

	for (u32 i = 0; i < 8; i++)
		put(52 + 32 * n + 4 * i, words[i], 4);
}

/* A text and a data segment. */
static void
sound(void)
{
	static const u8 ident[] = { 0x7f, 'E', 'L', 'F', 1, 1, 1 };

	memset(file, 0, sizeof file);
	memcpy(file, ident, sizeof ident);
	put(16, 2, 2);
	put(18, 3, 2);
	put(20, 1, 4);
	put(24, TEXT_BASE + 0x100, 4);
	put(28, 52, 4);
	put(40, 52, 2);
	put(42, 32, 2);
	put(44, 3, 2);
	segment(0, 1, 0x1000, TEXT_BASE, 0x1800, 0x1800, 5);
	segment(1, 1, 0x2800, TEXT_BASE + 0x2800, 0x100, 0x3000, 6);
	segment(2, 0x6474e551, 0, 0, 0, 0, 7); /* GNU_STACK: not our affair */
}

static int
parse(struct elf_image *img)
{
	return elf_parse(file, ELF_HEAD, SIZE, img);
}

static void
promise(const struct elf_image *img)
{
	u32 in_text = 0;

	assert(img->n <= ELF_SEGMENTS);
	for (u32 i = 0; i < img->n; i++) {
		const struct elf_segment *s = &img->seg[i];
		u64 end = (u64)elf_page(s) + (u64)elf_pages(s) * PAGE_SIZE;

		assert(s->memsz > 0 && s->filesz <= s->memsz);
		assert((u64)s->off + s->filesz <= SIZE);
		assert(s->addr >= USER_MIN);
		assert(end <= BOOTINFO_ADDR ||
		       (elf_page(s) >= TEXT_BASE && end <= HEAP_END));
		assert((s->prot & (PROT_W | PROT_X)) != (PROT_W | PROT_X));
		assert(img->heap >= end && img->heap <= img->heap_end);
		for (u32 k = 0; k < i; k++) {
			const struct elf_segment *o = &img->seg[k];
			u64 o_end =
			    (u64)elf_page(o) + (u64)elf_pages(o) * PAGE_SIZE;

			assert(elf_page(s) >= o_end || elf_page(o) >= end);
		}
		if ((s->prot & PROT_X) && img->entry >= s->addr &&
		    img->entry < s->addr + s->memsz)
			in_text = 1;
	}
	assert(in_text);
}

/* One flaw each; all are -E_NOEXEC. */
static void
flaws(void)
{
	static const struct {
		u32 at, value, bytes;
	} flaw[] = {
		{ 0, 0, 1 }, { 4, 2, 1 }, { 5, 2, 1 }, { 6, 2, 1 },
		{ 16, 3, 2 },  /* ET_DYN */
		{ 18, 62, 2 }, /* x86-64 */
		{ 20, 0, 4 }, { 28, 4090, 4 }, { 28, 0xffffffff, 4 },
		{ 28, SIZE, 4 }, { 42, 56, 2 }, { 44, 0, 2 }, { 44, 65535, 2 },
		{ 24, 0, 4 }, { 24, TEXT_BASE + 0x2900, 4 },
		{ 24, TEXT_BASE + 0x1800, 4 },
		{ 52 + 4, 0xfffff000, 4 },                      /* off */
		{ 52 + 4, SIZE - 0x17ff, 4 }, { 52 + 8, 0, 4 }, /* addr */
		{ 52 + 8, 0xffffff00, 4 }, { 52 + 8, STACK_TOP - 4096, 4 },
		{ 52 + 8, MSG_BASE, 4 }, { 52 + 8, WHO_BASE, 4 },
		{ 52 + 8, 0xc0000000, 4 }, { 52 + 8, HEAP_END - 0x1800, 4 },
		{ 52 + 16, 0x1801, 4 },     /* filesz > memsz */
		{ 52 + 20, 0xf0000000, 4 }, /* memsz */
		{ 52 + 20, 0x2801, 4 },     /* shares a page */
		{ 52 + 24, 7, 4 },          /* writable and executable */
		{ 52 + 0, 3, 4 },           /* an interpreter */
		{ 52 + 0, 2, 4 },           /* dynamic */
		{ 52 + 0, 0, 4 },           /* no text */
	};
	struct elf_image img;

	for (u32 i = 0; i < sizeof flaw / sizeof flaw[0]; i++) {
		sound();
		put(flaw[i].at, flaw[i].value, flaw[i].bytes);
		if (parse(&img) != -E_NOEXEC)
			printf("flaw %u is not seen\n", i), exit(1);
	}
	sound();
	for (u32 have = 0; have < 148; have++)
		assert(elf_parse(file, have, have, &img) == -E_NOEXEC);
}

int
main(void)
{
	static const u32 edge[] = { 0, 1, 0x7fffffff, 0x80000000, 0xffffffff,
		0xfffff000, TEXT_BASE, HEAP_END, STACK_TOP, SIZE, 4096, 5, 6 };
	struct elf_image img;
	u32 taken = 0;

	sound();
	assert(parse(&img) == 0 && img.n == 2);
	assert(img.heap == TEXT_BASE + 0x6000 && img.heap_end == HEAP_END);
	promise(&img);
	flaws();
	srand(1);
	for (u32 i = 0; i < 300000; i++) {
		sound();
		for (u32 k = (u32)rand() % 3 + 1; k > 0; k--)
			put(16 + (u32)rand() % 132,
			    rand() % 2 ? edge[rand() % 13] : (u32)rand(),
			    rand() % 2 ? 4 : 2);
		if (parse(&img) == 0) {
			promise(&img);
			taken++;
		}
	}
	printf("ok %u of 300000 damaged files were still sound\n", taken);
	return 0;
}
