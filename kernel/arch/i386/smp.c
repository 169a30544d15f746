/*
 * smp.c - takes over the other CPUs, which the shim started, one by one.
 */
#include <kernel/arch/cpu.h>
#include <kernel/arch/i386/cpu.h>
#include <kernel/arch/i386/lapic.h>
#include <kernel/arch/i386/tables.h>
#include <kernel/debug/print.h>
#include <kernel/sched/sched.h>
#include <proto/boot.h>

enum { TSS_ORDER = 2 };
_Static_assert(sizeof(struct tss_area) <= PAGE_SIZE << TSS_ORDER, "TSS with I/O bitmap");

static void
ap_main(void)
{
	cpu_tables_load(ncpus);
	cpu_leave_space();
	ncpus++;
	for (;;)
		cpu_wait();
}

void
cpus_start(const struct bootinfo *bi)
{
	struct boot_ap *ap = low_address(bi->ap_page >> PAGE_SHIFT);
	volatile u32 *n = &ncpus;

	kernel_top[0] = first_entry;
	for (u32 i = 1; i < bi->ncpus; i++) {
		pfn_t f = frame_alloc_low(TSS_ORDER, FLOOR_SERVER);

		if (f == 0 || !kstack_map(i))
			break;
		cpus[i].tss = &((struct tss_area *)frame_low(f))->tss;
		ap->cpu[i].stack = kernel_stack_top(i);
		ap->cpu[i].entry = (u32)ap_main;
		while (*n == i)
			cpu_pause();
	}
	kernel_top[0] = 0;
	kprintf("kernel: %u of %u CPUs\n", ncpus, bi->ncpus);
}
