/*
 * jmp_buf (filled by newlib's i386 setjmp.S: six registers, the return
 * address and the stack pointer) and sigjmp_buf, which adds a signal mask.
 */
#ifndef _MACHINE_SETJMP_H
#define _MACHINE_SETJMP_H

#include <sys/cdefs.h>
#include <sys/_sigset.h>

#define _JBLEN	9

typedef int jmp_buf[_JBLEN];

#if __POSIX_VISIBLE
struct __sigjmp {
	jmp_buf __regs;
	int __masked;		/* whether __mask was saved */
	__sigset_t __mask;
};
typedef struct __sigjmp sigjmp_buf[1];

__BEGIN_DECLS
/* Note the mask, if asked to; always 0. */
int __sigjmp_save(struct __sigjmp *, int);
void siglongjmp(sigjmp_buf, int) __attribute__((__noreturn__));
__END_DECLS

/* setjmp must be called from the frame it is to come back to. */
#define sigsetjmp(env, save) (__sigjmp_save((env), (save)), setjmp((env)->__regs))
#endif

#if __XSI_VISIBLE || __BSD_VISIBLE
#define _setjmp(env)		setjmp(env)
#define _longjmp(env, val)	longjmp((env), (val))
#endif

#endif
