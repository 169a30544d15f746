/*
 * smp.c - takes over the other CPUs, which the shim started, one by one; and
 * the kernel's lock.
 */
#include <kernel/arch/arch.h>
#include <kernel/arch/cpu.h>
#include <kernel/arch/i386/cpu.h>
#include <kernel/arch/i386/lapic.h>
#include <kernel/arch/i386/tables.h>
#include <kernel/debug/print.h>
#include <kernel/sched/sched.h>
#include <kernel/stat.h>
#include <proto/boot.h>

enum { TSS_ORDER = 2, SPINS = 100 };
_Static_assert(sizeof(struct tss_area) <= PAGE_SIZE << TSS_ORDER, "TSS with I/O bitmap");

static volatile u32 locked = 1; /* by the CPU that boots */

static bool
try_lock(void)
{
	return locked == 0 && __atomic_exchange_n(&locked, 1, __ATOMIC_SEQ_CST) == 0;
}

void
kernel_lock(void)
{
	struct cpu *c = this_cpu();
	bool nested = c->asleep; /* an interrupt while it slept below */

	if (ncpus == 1 || (try_lock() && (c->quiet = true)))
		return;
	tables_load(kernel_cr3); /* the thread's space may go any time */
	c->quiet = true;
	for (u32 i = 0; !try_lock(); i++) {
		if (i < SPINS || nested) {
			cpu_pause();
			continue;
		}
		__atomic_store_n(&c->asleep, true, __ATOMIC_SEQ_CST);
		if (locked != 0)
			cpu_wait();
		c->asleep = false;
	}
}

void
kernel_unlock(void)
{
	if (ncpus == 1)
		return;
	__atomic_store_n(&locked, 0, __ATOMIC_SEQ_CST);
	for (struct cpu *c = cpus; c < cpus + ncpus; c++)
		if (c->asleep && c != this_cpu()) {
			cpu_kick(c);
			return;
		}
}

void
kernel_leave(void)
{
	struct cpu *c = this_cpu();

	space_load(&c->current->task->space);
	c->quiet = ncpus == 1;
	kernel_unlock();
}

void
cpu_kick(struct cpu *c)
{
	if (c == this_cpu())
		return;
	stat_add(KSTAT_ev_ipis, 1);
	lapic_send(c->apic_id, VECTOR_IPI);
}

void
cpu_freeze(struct cpu *c)
{
	if (c->quiet)
		return;
	cpu_kick(c);
	while (!c->quiet)
		cpu_pause();
}

void
space_hold(const struct space *s)
{
	__atomic_thread_fence(__ATOMIC_SEQ_CST);
	for (struct cpu *c = cpus; c < cpus + ncpus; c++)
		if (!c->quiet && ((struct thread *)c->tss->esp0)->cr3 == s->cr3)
			cpu_freeze(c);
}

static void
ap_main(void)
{
	cpu_tables_load(ncpus);
	lapic_start();
	ncpus++;
	kernel_lock();
	cpu_run();
}

void
cpus_start(const struct bootinfo *bi)
{
	struct boot_ap *ap = low_address(bi->ap_page >> PAGE_SHIFT);

	cpus[0].apic_id = bi->apic_id[0];
	kernel_top[0] = first_entry;
	for (u32 i = 1; i < bi->ncpus; i++) {
		pfn_t f = frame_alloc_low(TSS_ORDER, FLOOR_SERVER);

		if (f == 0)
			break;
		cpus[i].apic_id = bi->apic_id[i];
		cpus[i].tss = &((struct tss_area *)frame_low(f))->tss;
		ap->cpu[i].stack = kernel_stack_top(i);
		ap->cpu[i].entry = (u32)ap_main;
		while (ncpus == i)
			cpu_pause();
	}
	kernel_top[0] = 0;
	kprintf("kernel: %u of %u CPUs\n", ncpus, bi->ncpus);
}
