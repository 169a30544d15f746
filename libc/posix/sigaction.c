/*
 * sigaction.c - proc learns what kind of action a signal has, the handler's
 * address stays here.
 */
#include <libc/arch/i386/arch.h>
#include <libc/posix/signals.h>
#include <proto/proc.h>

/* proto/proc.h, sigaction's how */
enum { HOW_DFL, HOW_IGN, HOW_CATCH, HOW_ASK };

/* Programs without a handler never need an upcall. */
int
__want_upcalls(void)
{
	static bool wanted;
	int err;

	if (wanted)
		return 0;
	err = sys_task_set(
	    NO_HANDLE, TS_UPCALL, (u32)(uintptr_t)__upcall_enter, 0);
	wanted = err == 0;
	return err;
}

static u32
how_of(const struct sigaction *act)
{
	if (act == NULL)
		return HOW_ASK;
	if (act->sa_handler == SIG_DFL)
		return HOW_DFL;
	return act->sa_handler == SIG_IGN ? HOW_IGN : HOW_CATCH;
}

static void
tell_old(struct sigaction *old, const struct sigaction *was,
    const struct proc_sigaction_r *r)
{
	*old = *was;
	if (r->how != HOW_CATCH) {
		old->sa_handler = r->how == HOW_IGN ? SIG_IGN : SIG_DFL;
		old->sa_mask = r->mask;
		old->sa_flags = (int)r->flags;
	}
}

int
sigaction(int sig, const struct sigaction *act, struct sigaction *old)
{
	struct proc_sigaction_q q = { (u32)sig, how_of(act), 0, 0 };
	struct proc_sigaction_r r = { 0 };
	struct sigaction was;
	int err = 0;

	if (sig <= 0 || sig >= NSIG)
		return __fail(E_INVAL);
	was = __actions[sig];
	if (act != NULL) {
		q.flags = (u32)act->sa_flags;
		q.mask = act->sa_mask;
		if (q.how == HOW_CATCH)
			err = __want_upcalls();
		/* First here: the signal may come before the answer. */
		if (err == 0 && q.how == HOW_CATCH)
			__actions[sig] = *act;
	}
	if (err == 0)
		err = CALL(proc_sigaction(H_PROC, &q, &r, NULL));
	if (err != 0) {
		__actions[sig] = was;
		return __fail(err);
	}
	if (old != NULL)
		tell_old(old, &was, &r);
	return 0;
}
