/*
 * elf.h - what a static i386 program file wants of memory.
 *
 * The file is hostile: elf_parse believes nothing.  After 0, every segment
 * lies in the file and in a range programs may use, no two share a page, none
 * is writable and executable, and the entry lies in one that is executable.
 */
#pragma once
#include <proto/sys.h>

enum {
	ELF_HEAD = 4096, /* the headers must lie in this many bytes */
	ELF_SEGMENTS = 16,
};

struct elf_segment {
	u32 addr, memsz; /* in memory, memsz > 0 */
	u32 off, filesz; /* in the file; filesz <= memsz */
	u32 prot;        /* PROT_ */
};

struct elf_image {
	u32 entry;
	u32 n;
	u32 heap;     /* first page after the highest segment */
	u32 heap_end; /* where the heap must stop */
	struct elf_segment seg[ELF_SEGMENTS];
};

/*
 * head: the first `have' bytes of a file of size bytes; have is size or at
 * least ELF_HEAD.  0 or -E_NOEXEC.
 */
int elf_parse(const void *head, u32 have, u32 size, struct elf_image *img);

/* First page of a segment, and how many it covers. */
static inline u32
elf_page(const struct elf_segment *s)
{
	return s->addr & ~(u32)PAGE_MASK;
}

static inline u32
elf_pages(const struct elf_segment *s)
{
	return ((s->addr & PAGE_MASK) + s->memsz + PAGE_MASK) >> PAGE_SHIFT;
}
