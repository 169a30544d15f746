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

i32
sys_dispatch(struct thread *t)
{
	u32 eax = thread_frame(t)->eax, n = is_timed(eax) ? eax ^ CALL_TIMED : eax;
	i32 r;

	trace_enter(t);
	if (n < t->task->handles.count) {
		r = sys_ipc_call(t, t->task->handles.entry[n].call);
	} else if (~n < SYS_COUNT) {
		stat_add(KSTAT_ev_syscalls, 1);
		r = table[~n](t);
	} else {
		r = (i32)n >= 0 ? -E_BADHANDLE : -E_NOSYS;
	}
	trace(TRACE_leave, (u32)r);
	return r;
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
