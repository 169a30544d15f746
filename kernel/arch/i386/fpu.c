/*
 * fpu.c - FPU and SSE registers, switched only when used.
 */
#include <kernel/arch/cpu.h>
#include <kernel/arch/i386/cpu.h>
#include <kernel/arch/i386/fpu.h>
#include <kernel/lib/string.h>
#include <kernel/sched/sched.h>

enum {
	CR0_MP = 2,
	CR0_EM = 4,
	CR0_TS = 8,
	CR0_NE = 32,
	CR4_OSFXSR = 0x200,
	CR4_OSXMMEXCPT = 0x400,
	AREA = 512
};

static struct slab_cache cache = SLAB_CACHE("fpu", AREA, 64);
static u8 clean[AREA] __attribute__((aligned(64)));

void
fpu_init(void)
{
	write_cr4(read_cr4() | CR4_OSFXSR | CR4_OSXMMEXCPT);
	write_cr0((read_cr0() & ~(u32)(CR0_EM | CR0_TS)) | CR0_MP | CR0_NE);
	fpu_reset();
	fpu_save(clean);
	memset(clean + 32, 0, AREA - 32); /* no register's old value */
	write_cr0(read_cr0() | CR0_TS);
	this_cpu()->ts = true;
}

void
fpu_close(void)
{
	struct cpu *c = this_cpu();

	if (c->ts)
		return;
	fpu_save(c->fpu_owner->fpu); /* it may go on elsewhere */
	write_cr0(read_cr0() | CR0_TS);
	c->ts = true;
}


int
fpu_take(struct thread *t)
{
	struct cpu *c = this_cpu();

	if (t->fpu == NULL) {
		t->fpu = slab_alloc(&cache, t->task->floor);
		if (t->fpu == NULL)
			return -E_NOMEM;
		memcpy(t->fpu, clean, AREA);
	}
	clear_ts();
	c->ts = false;
	if (c->fpu_owner != t || t->fpu_cpu != c)
		fpu_load(t->fpu);
	c->fpu_owner = t;
	t->fpu_cpu = c;
	return 0;
}

void
cpu_thread_free(struct thread *t)
{
	if (t->fpu != NULL)
		slab_free(&cache, t->fpu);
}
