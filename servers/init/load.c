/*
 * load.c - put a module's program into a new task's memory.
 *
 * The segments are written through the task handle while they are still
 * writable, and get their own rights afterwards; at no time is a page both
 * writable and executable.  Data and stack are there from the start (a server
 * for whose page there is no frame later would die); the heap is
 * demand-zero, and so are the data of a server that looks after them itself.
 */
#include <servers/init/init.h>
#include <servers/lib/elf.h>
#include <libc/sys/sys.h>

static int
fill(handle_t task, u32 addr, const u8 *from, u32 n)
{
	while (n != 0) {
		i32 done = sys_copy(task, COPY_TASK | COPY_TO_LEASE, addr,
		    (void *)(uintptr_t)from, n);

		if (done <= 0)
			return done < 0 ? done : -E_FAULT;
		addr += (u32)done;
		from += done;
		n -= (u32)done;
	}
	return 0;
}

/* Have frames for pages that are demand-zero. */
static int
wire(handle_t task, u32 addr, u32 pages)
{
	static const u8 zero;
	int err = 0;

	for (u32 i = 0; err == 0 && i < pages; i++)
		err = fill(task, addr + i * PAGE_SIZE, &zero, 1);
	return err;
}

static int
segment(handle_t task, const struct elf_segment *s, const u8 *file, u32 all)
{
	int err;

	err = sys_mem_zero(task, elf_page(s), elf_pages(s), PROT_R | PROT_W);
	if (err == 0 && all)
		err = wire(task, elf_page(s), elf_pages(s));
	if (err == 0)
		err = fill(task, s->addr, file + s->off, s->filesz);
	if (err == 0 && s->prot != (PROT_R | PROT_W))
		err = sys_mem_protect(task, elf_page(s), elf_pages(s), s->prot);
	return err;
}

int
load_image(struct svc *s, const struct boot_module *m, u32 *entry, u32 heap[2])
{
	const u8 *file = (const u8 *)(uintptr_t)m->addr;
	u32 have = m->size < ELF_HEAD ? m->size : ELF_HEAD;
	u32 stack = s->m->stack_pages;
	struct elf_image img;
	int err = elf_parse(file, have, m->size, &img);

	for (u32 i = 0; err == 0 && i < img.n; i++)
		err = segment(s->task, &img.seg[i], file, !s->m->sparse);
	if (err != 0)
		return err;
	heap[0] = img.heap;
	heap[1] = img.heap + s->m->heap_pages * PAGE_SIZE;
	if (heap[1] > img.heap_end)
		return -E_NOMEM;
	if (s->m->heap_pages != 0)
		err = sys_mem_zero(s->task, heap[0], s->m->heap_pages,
		    PROT_R | PROT_W | MEM_WIRED);
	if (err == 0)
		err = sys_mem_zero(s->task, STACK_TOP - stack * PAGE_SIZE,
		    stack, PROT_R | PROT_W);
	if (err == 0)
		err = wire(s->task, STACK_TOP - stack * PAGE_SIZE, stack);
	*entry = img.entry;
	return err;
}
