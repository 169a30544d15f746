/*
 * sigjmp.c - the half of sigsetjmp() and siglongjmp() that is about signals.
 */
#include <setjmp.h>
#include <signal.h>

int
__sigjmp_save(struct __sigjmp *env, int masked)
{
	env->__masked = masked != 0;
	if (masked)
		sigprocmask(SIG_SETMASK, 0, &env->__mask);
	return 0;
}

void
siglongjmp(sigjmp_buf env, int value)
{
	if (env->__masked)
		sigprocmask(SIG_SETMASK, &env->__mask, 0);
	longjmp(env->__regs, value);
}
