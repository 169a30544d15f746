/*
 * table.c - every kernel call by number, and the way in.
 */
#include <kernel/stat.h>
#include <kernel/sys/sys.h>
#include <kernel/debug/trace.h>

static i32 (*const table[SYS_COUNT])(struct thread *) = {
#define SYS_ENTRY_(name, n) [n] = sys_##name,
	SYSCALLS(SYS_ENTRY_)
#undef SYS_ENTRY_
};

void
sys_dispatch(struct thread *t)
{
	struct trapframe *f = thread_frame(t);
	i32 r;

	trace_enter(t);
	if (f->eax < t->task->handles.count) {
		r = sys_ipc_call(t);
	} else if (~f->eax < SYS_COUNT) {
		stat_add(KSTAT_ev_syscalls, 1);
		r = table[~f->eax](t);
	} else {
		r = (i32)f->eax >= 0 ? -E_BADHANDLE : -E_NOSYS;
	}
	trace(TRACE_leave, (u32)r);
	if (r == SYS_RESTART)
		f->eip = f->eip == STUB_RET ? STUB_ENTER : f->eip - 2; /* int $0x80 */
	else if (r != SYS_NORESULT)
		f->eax = (u32)r;
}

struct task *
sys_task(struct thread *t, handle_t h, u32 rights)
{
	if (h == NO_HANDLE)
		return t->task;
	return handle_get(t->task, h, HT_TASK, rights);
}

bool
sys_authority(struct thread *t, handle_t h, const struct auth *what)
{
	return handle_get(t->task, h, HT_AUTH, 0) == what;
}
