/*
 * elf.c - the files of kernel and init: 32-bit static x86 executables.
 *
 * elf_check refuses all that elf_load could stumble over, so loading cannot
 * fail; both work by physical address.  init goes to pages of its own, wherever
 * those are.
 */
#include "shim.h"

enum { ELF_EXEC = 2, ELF_386 = 3, PT_LOAD = 1, MAX_SEGMENTS = 16 };

extern u8 _shim_end[];

struct elf_header {
	u8 ident[16];
	u16 type, machine;
	u32 version, entry, phoff, shoff, flags;
	u16 ehsize, phentsize, phnum, shentsize, shnum, shstrndx;
};

struct elf_segment {
	u32 type, offset, vaddr, paddr, filesz, memsz, flags, align;
};

static const struct elf_header *
header(const struct boot_module *m)
{
	return (const void *)m->addr;
}

static const struct elf_segment *
segments(const struct boot_module *m)
{
	return (const void *)(m->addr + header(m)->phoff);
}

static bool
good_header(const struct boot_module *m)
{
	static const u8 ident[] = { 0x7f, 'E', 'L', 'F', 1, 1, 1 };
	const struct elf_header *h = header(m);

	return m->size >= sizeof *h &&
	       memcmp(h->ident, ident, sizeof ident) == 0 &&
	       h->type == ELF_EXEC && h->machine == ELF_386 &&
	       h->version == 1 && h->phentsize == sizeof(struct elf_segment) &&
	       h->phnum >= 1 && h->phnum <= MAX_SEGMENTS && h->phoff % 4 == 0 &&
	       h->phoff <= m->size &&
	       h->phnum * sizeof(struct elf_segment) <= m->size - h->phoff;
}

const struct boot_header *
elf_check(const struct boot_module *m, u32 *start, u32 *end)
{
	const struct boot_header *head = NULL;
	const struct elf_header *h = header(m);
	const struct elf_segment *s;
	bool entry = false;

	if (m->addr % 4 != 0 || !good_header(m))
		fail("not a 32-bit x86 executable", m->name);
	*start = ~0u;
	*end = 0;
	s = segments(m);
	for (u32 i = 0; i < h->phnum; i++, s++) {
		if (s->type != PT_LOAD || s->memsz == 0)
			continue;
		if (s->offset > m->size || s->filesz > m->size - s->offset ||
		    s->filesz > s->memsz)
			fail("a segment lies outside the file", m->name);
		if (s->paddr + s->memsz < s->paddr ||
		    s->paddr < (uintptr_t)_shim_end || s->paddr < *end)
			fail("segments overlap or lie too low", m->name);
		if (range_of(s->paddr, s->memsz) == NULL)
			fail("too little memory for the kernel", m->name);
		if (h->entry >= s->vaddr && h->entry - s->vaddr < s->filesz)
			entry = s->flags & SEGMENT_X;
		if (s->paddr % PAGE_SIZE != 0 ||
		    (s->flags & (SEGMENT_W | SEGMENT_X)) ==
			(SEGMENT_W | SEGMENT_X))
			fail("a segment shares pages or rights", m->name);
		if (head == NULL) {
			*start = s->paddr;
			head = (const void *)(m->addr + s->offset);
			if (s->offset % 4 != 0 || s->filesz < sizeof *head ||
			    head->magic != BOOT_HEADER_MAGIC)
				fail("no kernel of this system", m->name);
		}
		if (s->vaddr - s->paddr != head->base)
			fail("a segment is linked elsewhere", m->name);
		*end = s->paddr + s->memsz;
	}
	if (!entry)
		fail("the entry lies outside the segments", m->name);
	*end = (*end + PAGE_MASK) & ~(u32)PAGE_MASK;
	return head;
}

u32
elf_rights(const struct boot_module *m, u32 pa)
{
	const struct elf_segment *s = segments(m);

	for (u32 i = 0; i < header(m)->phnum; i++, s++)
		if (s->type == PT_LOAD && pa >= s->paddr &&
		    pa - s->paddr < s->memsz)
			return s->flags;
	return SEGMENT_W;
}

u32
elf_load(const struct boot_module *m)
{
	const struct elf_header *h = header(m);
	const struct elf_segment *s = segments(m);

	for (u32 i = 0; i < h->phnum; i++, s++) {
		if (s->type != PT_LOAD || s->memsz == 0)
			continue;
		memcpy(
		    (void *)s->paddr, (void *)(m->addr + s->offset), s->filesz);
		memset((u8 *)s->paddr + s->filesz, 0, s->memsz - s->filesz);
	}
	return h->entry;
}

/* The checked segment's pages, behind those of the one before it. */
static struct boot_segment
pages_of(
    const struct boot_module *m, const struct elf_segment *s, u32 free_from)
{
	u32 first = s->vaddr & ~(u32)PAGE_MASK;

	if (s->offset > m->size || s->filesz > m->size - s->offset ||
	    s->filesz > s->memsz)
		fail("a segment lies outside the file", m->name);
	if (first < free_from || s->vaddr >= HEAP_END ||
	    s->memsz > HEAP_END - s->vaddr)
		fail("segments overlap or lie outside user memory", m->name);
	if ((s->flags & (SEGMENT_W | SEGMENT_X)) == (SEGMENT_W | SEGMENT_X))
		fail("a segment shares pages or rights", m->name);
	return (struct boot_segment){ .addr = first,
		.pages = (s->vaddr + s->memsz + PAGE_MASK - first) / PAGE_SIZE,
		.prot = PROT_R | (s->flags & SEGMENT_W ? PROT_W : 0) |
			(s->flags & SEGMENT_X ? PROT_X : 0) };
}

void
elf_unpack(const struct boot_module *m)
{
	struct bootinfo *bi = &page.bi;
	const struct elf_segment *s;
	struct boot_segment to;
	u32 end = TEXT_BASE;

	if (!good_header(m))
		fail("not a 32-bit x86 executable", m->name);
	s = segments(m);
	for (u32 i = 0; i < header(m)->phnum; i++, s++) {
		if (s->type != PT_LOAD || s->memsz == 0)
			continue;
		to = pages_of(m, s, end);
		if (bi->nsegments == BOOT_SEGMENTS)
			fail("too many segments", m->name);
		end = to.addr + to.pages * PAGE_SIZE;
		to.phys = place_new(to.pages * PAGE_SIZE, m->name);
		memset((void *)to.phys, 0, to.pages * PAGE_SIZE);
		memcpy((u8 *)to.phys + (s->vaddr & PAGE_MASK),
		    (void *)(m->addr + s->offset), s->filesz);
		bi->segment[bi->nsegments++] = to;
	}
	bi->init_entry = header(m)->entry;
}
