/*
 * start.c - entered by the shim, see proto/boot.h; everything in order.
 */
#include <kernel/arch/arch.h>
#include <kernel/arch/cpu.h>
#include <kernel/arch/i386/lapic.h>
#include <kernel/arch/i386/start.h>
#include <kernel/debug/cmdline.h>
#include <kernel/debug/ksyms.h>
#include <kernel/debug/print.h>
#include <kernel/mem/walk.h>
#include <proto/boot.h>

static const struct boot_header header __attribute__((section(".boot_header"), used)) = {
	.magic = BOOT_HEADER_MAGIC,
	.pae = PT_LEVELS == 3,
	.base = KERNEL_BASE,
	.low_max = LOW_MAX,
	.windows = WINDOWS,
	.windows_size = WINDOWS_END - WINDOWS,
	.stack_top = KSTACK_BASE + KSTACK_STEP,
	.stack_size = KSTACK_SIZE,
	.stack_step = KSTACK_STEP,
};

#if CONFIG_PAE
pte_t pte_nx;
#endif
u32 low_frames, kernel_cr3;
pte_t first_entry;
pte_t *kernel_top, *windows;

static void
take_tables(u32 low)
{
	struct space kernel;

	low_frames = low >> PAGE_SHIFT;
	kernel_cr3 = read_cr3();
	kernel_top = (pte_t *)(KERNEL_BASE + kernel_cr3);
	first_entry = kernel_top[0];
	kernel_top[0] = 0; /* the shim's code */
	write_cr3(kernel_cr3);
	kernel.top = kernel_top;
	windows = walk(&kernel, WINDOWS);
#if CONFIG_PAE
	/* The stack is there and not executable, if such a thing is known. */
	pte_nx = *walk(&kernel, KSTACK_BASE + KSTACK_STEP - PAGE_SIZE) & (pte_t)1 << 63;
#endif
}

_Noreturn void
start_kernel(struct bootinfo *bi, u32 low)
{
	take_tables(low);
	console_init();
	cmdline_init(bi->cmdline);
	if (PT_LEVELS == 3 && pte_nx == 0)
		kprintf("kernel: no NX: readable means executable here\n");
	frame_init(bi);
	ksyms_init(bi);
	cpu_init();
	clock_rates(bi);
	irqchip_init(bi);
	if (clock_uses_pit())
		irq_set(0, false);
	else
		lapic_start();
	kernel_main(bi);
}
