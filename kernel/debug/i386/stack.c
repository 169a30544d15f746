/*
 * stack.c - kernel stacks, and what the processor remembers of a fault.
 *
 * A CPU's stack lies in its step of the window, at the end; the page below it
 * is never mapped, so that running over it is a double fault, not damage.
 */
#include <kernel/arch/debug.h>
#include <kernel/arch/i386/cpu.h>
#include <kernel/arch/i386/layout.h>

bool
stack_holds(u32 addr, u32 bytes)
{
	u32 at = addr - KSTACK_BASE;

	return addr % 4 == 0 && at < KSTACKS * KSTACK_STEP &&
	       at % KSTACK_STEP >= KSTACK_STEP - KSTACK_SIZE &&
	       at % KSTACK_STEP + bytes <= KSTACK_STEP;
}

u32
fault_address(void)
{
	return read_cr2();
}
