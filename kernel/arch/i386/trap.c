/*
 * trap.c - what came in through entry.S, and who goes out.
 */
#include <kernel/arch/arch.h>
#include <kernel/arch/cpu.h>
#include <kernel/arch/i386/cpu.h>
#include <kernel/arch/i386/fpu.h>
#include <kernel/arch/i386/lapic.h>
#include <kernel/arch/i386/tables.h>
#include <kernel/debug/panic.h>
#include <kernel/ipc/ipc.h>
#include <kernel/obj/irq.h>
#include <kernel/sched/sched.h>
#include <kernel/stat.h>
#include <kernel/sys/sys.h>
#include <kernel/debug/trace.h>

struct thread *trap_user(struct thread *t);
void trap_kernel(struct trapframe *f);

/* Interrupts of this CPU's own end before it waits for its turn, so that
 * others get through. */
static void
enter(u32 vector)
{
	if (vector == VECTOR_TIMER || vector == VECTOR_IPI)
		lapic_eoi();
	kernel_lock();
}

static void
interrupt(u32 vector)
{
	u32 line = (vector - VECTOR_PIC) % IRQ_LINES;

	trace(TRACE_irq, vector);
	if (vector == VECTOR_TIMER || (vector == VECTOR_PIC && clock_uses_pit())) {
		if (vector != VECTOR_TIMER)
			pic_begin(line);
		if (timer_run())
			sched_tick();
	} else if (vector < VECTOR_IRQ_END) {
		if (irq_begin(vector))
			irq_fire(line);
	}
}

/* True: t goes on, and nothing else has changed. */
static bool
page_fault(struct thread *t, u32 err)
{
	u32 addr = read_cr2();
	int r = -E_FAULT;

	stat_add(KSTAT_ev_faults, 1);
	trace(TRACE_fault, addr, err, thread_frame(t)->eip);
	if (addr >= USER_MIN && addr < USER_END)
		r = space_fault(&t->task->space, addr, err, t->task->floor);
	if (r != 0)
		fault_send(t, addr, err, thread_frame(t)->eip);
	return r == 0 && !t->interrupted && !this_cpu()->resched;
}

/* The same. */
static bool
exception(struct thread *t, struct trapframe *f)
{
	if (f->vector != 14)
		trace_always(TRACE_exception, f->vector, f->eip, f->err);
	switch (f->vector) {
	case 7:
		/* no memory for its registers: as for a page, the pager has it wait */
		if (fpu_take(t) != 0)
			fault_send(t, f->eip, FAULT_USER | FAULT_PRESENT, f->eip);
		break;
	case 13:
		if (!io_bitmap_load(t->task))
			exception_send(t, f->vector, f->err, 0);
		break;
	case 14:
		return page_fault(t, f->err);
	default:
		f->eflags &= ~(u32)EFLAGS_TF;
		exception_send(t, f->vector, f->err, 0);
		break;
	}
	return false;
}

/* Enter the upcall address instead of where t was. */
static void
upcall(struct thread *t)
{
	struct trapframe *f = thread_frame(t);

	t->interrupted = 0;
	t->masked = 1;
	t->msg->upcall = (struct regs){ f->edi, f->esi, f->ebp, f->ebx, f->edx, f->ecx, f->eax,
		f->eip, f->eflags, f->esp };
	f->eip = t->task->upcall;
	f->eflags &= ~(u32)(EFLAGS_TF | 0x400);
}

/* A call of t's; true: it goes on where it was, with words and EAX. */
static bool
dispatch(struct thread *t, struct trapframe *f)
{
	struct badge *b = (struct badge *)f->eax;
	i32 r;

	if (f->vector == VECTOR_CALL)
		f->eax = 0; /* no address for whoever may look */
	r = f->vector == VECTOR_CALL ? sys_ipc_call(t, b) : sys_dispatch(t);
	if (r != SYS_RESTART && r != SYS_NORESULT) {
		f->eax = (u32)r;
		if (f->vector >= VECTOR_SYSENTER && !this_cpu()->resched)
			return true;
	}
	if (t->state != THREAD_CALLING && t->state != THREAD_RECEIVING)
		fast_stop(t);
	if (r == SYS_RESTART)
		f->eip = f->vector == VECTOR_INT80 ? f->eip - 2 : STUB_ENTER;
	return false;
}

static struct thread *
go_on(void)
{
	struct thread *t = sched_pick();

	if (t->interrupted && !t->masked && t->task->upcall != 0)
		upcall(t);
	fast_run(t);
	kernel_leave();
	return t;
}

/* Entered by entry.S on the kernel stack; answers whom to leave in, or NULL: t,
 * which came by SYSENTER and of whose frame only the words count. */
struct thread *
trap_user(struct thread *t)
{
	struct trapframe *f = thread_frame(t);

	this_cpu()->current = t;
	t->call.state = CALL_FREE; /* the fast path leaves both as they were */
	t->state = THREAD_READY;
	t->limit = f->vector >= VECTOR_SYSENTER ? LABEL_PLAIN : 0;
	enter(f->vector);
	if (f->vector >= 32 && f->vector < VECTOR_SYSENTER && f->vector != VECTOR_INT80) {
		interrupt(f->vector);
	} else if (t->state == THREAD_DEAD) {
		; /* killed while it waited for its turn */
	} else if (f->vector < 32 ? exception(t, f) : dispatch(t, f)) {
		t->limit = LABEL_PLAIN;
		kernel_leave();
		return f->vector < 32 ? t : NULL;
	}
	return go_on();
}

void
cpu_run(void)
{
	cpu_enter(go_on());
}

/* Only interrupts while idle are no bug. */
void
trap_kernel(struct trapframe *f)
{
	struct regs r = { f->edi, f->esi, f->ebp, f->ebx, f->edx, f->ecx, f->eax, f->eip, f->eflags,
		(u32)&f->esp };

	if (f->vector < 32)
		panic_regs(&r, "exception in the kernel: vector %u error %x cr2 %08x", f->vector,
		    f->err, read_cr2());
	if (f->vector == VECTOR_IPI) { /* only to wake: two that waited would, each */
		lapic_eoi();           /* leaving the kernel, wake the other for ever */
		return;
	}
	enter(f->vector);
	interrupt(f->vector);
	kernel_unlock();
}
