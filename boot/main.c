/*
 * main.c - from boot loader to kernel.
 *
 * Everything the loader wrote is read before anything is moved.
 */
#include "shim.h"
#include "arch/io.h"

struct info_page page;
_Static_assert(sizeof page == PAGE_SIZE, "bootinfo is one page");

_Noreturn void shim_main(u32 magic, const void *info);

static struct boot_module *
find(const char *name)
{
	for (u32 i = 0; i < page.bi.nmodules; i++)
		if (memcmp(page.bi.module[i].name, name,
			text_length(name) + 1) == 0)
			return &page.bi.module[i];
	return NULL;
}

_Noreturn void
shim_main(u32 magic, const void *info)
{
	struct bootinfo *bi = &page.bi;
	struct boot_module *kernel, *init, *last, file;
	struct boot_header head;
	u32 entry, image_end;

	say_init();
	if (magic == MB1_LOADER)
		multiboot1(info);
	else if (magic == MB2_LOADER)
		multiboot2(info);
	else
		fail("not started by a Multiboot loader", NULL);
	fwcfg_cmdline();
	ranges_finish();
	range_take(0, PAGE_SIZE); /* the BIOS' variables */
	range_take((uintptr_t)&page, (uintptr_t)(&page + 1));
	if (bi->rsdp == 0)
		bi->rsdp = rsdp_find();
	bi->epoch = rtc_epoch();
	clock_measure();
	cpus_find();
	bi->magic = BOOTINFO_MAGIC;

	kernel = find("kernel");
	if (kernel == NULL)
		fail("no module is named kernel", NULL);
	head = *elf_check(kernel, &bi->kernel_start, &image_end);
	bi->frame_table = paging_room(&head, image_end);
	bi->kernel_end = table_place(bi->frame_table);
	modules_place(bi->kernel_start, bi->kernel_end);
	init = find("init");
	if (init != NULL) /* else the kernel complains */
		elf_unpack(init);
	entry = elf_load(kernel);
	file = *kernel;

	/* Off the list: init has no use for it, its memory is free again. */
	last = &bi->module[--bi->nmodules];
	memmove(kernel, kernel + 1, (size_t)((u8 *)last - (u8 *)kernel));
	memset(last, 0, sizeof *last);
	range_take(bi->kernel_start, bi->kernel_end);
	init_place();
	for (u32 i = 0; i < bi->nsegments; i++)
		range_take(bi->segment[i].phys,
		    bi->segment[i].phys + bi->segment[i].pages * PAGE_SIZE);
	cpus_room();
	cpus_start();
	ranges_hand_over();
	paging_enter(&file, entry, image_end);
}
