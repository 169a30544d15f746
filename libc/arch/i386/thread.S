/*
 * thread.S - the first and the last instructions of a thread.
 */
#include <libc/arch/i386/trap.h>

	.section .text.__thread_enter, "ax"
	.globl	__thread_enter
	.type	__thread_enter, @function
/* A new thread comes here with an empty stack. */
__thread_enter:
	xor	%ebp, %ebp
	and	$-16, %esp
	call	__thread_run
	hlt
	.size	__thread_enter, . - __thread_enter

/*
 * void __thread_gone(u32 *gone): tell that this stack is not used any more, and
 * end.  After the store nothing of it is touched.
 */
	.section .text.__thread_gone, "ax"
	.globl	__thread_gone
	.type	__thread_gone, @function
__thread_gone:
	mov	4(%esp), %ebx
	movl	$1, (%ebx)
	mov	$CALL_THREAD_EXIT, %eax
	xor	%edx, %edx
	mov	$TRAP_ENTER, %ecx
	jmp	*%ecx
	.size	__thread_gone, . - __thread_gone

	.section .note.GNU-stack, "", @progbits
