/*
 * trap.S - entering the kernel: three doors, one convention (proto/sys.h).
 *
 *	u32 ipc_call(handle_t to, u32 label, u32 w[4])
 *
 * The stub page holds the trap instruction; all that is done here is to put
 * the words into registers and take them out again.
 */
#include <libc/arch/i386/trap.h>

	.macro	door name, enter:vararg
	.section .text.\name, "ax"
	.globl	\name
	.type	\name, @function
	.p2align 4
\name:
	push	%ebp
	push	%ebx
	push	%esi
	push	%edi
	mov	28(%esp), %ecx
	mov	20(%esp), %eax
	mov	24(%esp), %edx
	mov	(%ecx), %ebx
	mov	4(%ecx), %esi
	mov	8(%ecx), %edi
	mov	12(%ecx), %ebp
	mov	%gs:MB_DEADLINE, %ecx
	or	%gs:MB_DEADLINE + 4, %ecx
	jz	1f
	xor	$TRAP_TIMED, %eax
1:	\enter
	mov	28(%esp), %ecx
	mov	%ebx, (%ecx)
	mov	%esi, 4(%ecx)
	mov	%edi, 8(%ecx)
	mov	%ebp, 12(%ecx)
	pop	%edi
	pop	%esi
	pop	%ebx
	pop	%ebp
	ret
	.size	\name, . - \name
	.endm

	door	ipc_call, call *%gs:MB_ENTER
	door	ipc_call_int80, call TRAP_INT80
	door	ipc_call_gate, call TRAP_GATE

/*
 * How a call that a cancellation may end enters (libc/posix/call.h); when it is
 * over, that is over, too.
 */
	.section .text.__door_point, "ax"
	.globl	__door_point, __door_back
	.type	__door_point, @function
__door_point:
	call	TRAP_ENTER
__door_back:
	movl	$TRAP_ENTER, %gs:MB_ENTER
	ret
	.size	__door_point, . - __door_point

	.section .note.GNU-stack, "", @progbits
