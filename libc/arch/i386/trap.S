/*
 * trap.S - entering the kernel: three doors, one convention (proto/sys.h).
 *
 *	u32 ipc_call(handle_t to, u32 label, u32 w[4])
 *
 * The stub page holds the trap instruction; all that is done here is to put
 * the words into registers and take them out again, and to note that a call
 * that a cancellation may end is over (__door_back: libc/posix/upcall.c).
 */
#include <libc/arch/i386/trap.h>

	.macro	door name, stub
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
	call	\stub
	.ifc	\name, ipc_call
	.globl	__door_back
__door_back:
	.endif
	movl	$0, %gs:MB_POINT
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

	door	ipc_call, TRAP_ENTER
	door	ipc_call_int80, TRAP_INT80
	door	ipc_call_gate, TRAP_GATE

/* struct msgbuf *ipc_buf(void): the calling thread's. */
	.section .text.ipc_buf, "ax"
	.globl	ipc_buf
	.type	ipc_buf, @function
	.p2align 4
ipc_buf:
	mov	%gs:MB_SELF, %eax
	shl	$MB_SHIFT, %eax
	add	$MB_BASE, %eax
	ret
	.size	ipc_buf, . - ipc_buf

	.section .note.GNU-stack, "", @progbits
