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

/* Have a frame for a page, whatever is in it. */
static int
touch(handle_t task, u32 addr)
{
	u8 byte;

	return sys_copy(task, COPY_TASK, addr, &byte, 1) == 1 ? 0 : -E_NOMEM;
}

/* Is it for what outlives the instance (servers/lib/retain.h)? */
static int
is_retained(const struct elf_segment *s)
{
	return s->addr >= RETAIN_BASE && s->addr < RETAIN_END;
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

/*
 * Move pages from the last instance to the same place in the new one.  Runs of
 * pages go at once; one that is not there on the old side is left out.
 */
static int
move(const struct svc *s, u32 addr, u32 pages)
{
	struct share_args a = {
		.auth = HI_MEMORY,
		.dst = s->task,
		.src = s->old,
		.prot = PROT_R | PROT_W | MEM_MOVE,
		.dst_addr = addr,
		.src_addr = addr,
		.pages = pages,
	};
	int err = sys_mem_share(&a);

	if (err != -E_FAULT)
		return err;
	for (a.pages = 1; pages > 0; pages--) {
		err = sys_mem_share(&a);
		if (err != 0 && err != -E_FAULT)
			return err;
		a.dst_addr += PAGE_SIZE;
		a.src_addr = a.dst_addr;
	}
	return 0;
}

/*
 * Move what is retained of the last instance.  What is not there, or does not fit,
 * its owner notices by version, size and checksum, and begins anew.
 */
int
load_retained(const struct svc *s)
{
	struct elf_image img;
	int err = elf_parse(s->image, s->size < ELF_HEAD ? s->size : ELF_HEAD,
	    s->size, &img);

	for (u32 i = 0; err == 0 && i < img.n; i++) {
		u32 addr = elf_page(&img.seg[i]), pages = elf_pages(&img.seg[i]);

		if (!is_retained(&img.seg[i]))
			continue;
		if (s->old != NO_HANDLE && s->m->retains != RETAIN_NONE)
			err = move(s, addr, pages);
		for (u32 k = 0; err == 0 && !s->m->sparse && k < pages; k++)
			err = touch(s->task, addr + k * PAGE_SIZE);
	}
	if (err == 0 && s->m->retains == RETAIN_HEAP_TOO && s->old != NO_HANDLE)
		err = move(s, RETAIN_HEAP, s->m->heap_pages);
	return err;
}

int
load_image(struct svc *s, u32 *entry, u32 heap[2])
{
	const u8 *file = s->image;
	u32 have = s->size < ELF_HEAD ? s->size : ELF_HEAD;
	u32 stack = s->m->stack_pages;
	struct elf_image img;
	int err = elf_parse(file, have, s->size, &img);

	for (u32 i = 0; err == 0 && i < img.n; i++)
		err = segment(s->task, &img.seg[i], file,
		    !s->m->sparse && !is_retained(&img.seg[i]));
	if (err != 0)
		return err;
	heap[0] = s->m->retains == RETAIN_HEAP_TOO ? RETAIN_HEAP : img.heap;
	heap[1] = heap[0] + s->m->heap_pages * PAGE_SIZE;
	if (heap[1] > (s->m->retains == RETAIN_HEAP_TOO ? RETAIN_END : img.heap_end))
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
