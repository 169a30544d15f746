/*
 * server0.S - where a server is entered.
 *
 * Its loader left two words on the stack: where the heap starts and where it
 * ends.  A stack that is still empty has none (init, which the kernel enters).
 */
#include <libc/arch/i386/trap.h>

	.section .text.start, "ax"
	.globl	_start
	.type	_start, @function
_start:
	xor	%ebp, %ebp
	xor	%eax, %eax
	xor	%edx, %edx
	cmp	$STACK_EMPTY, %esp
	je	1f
	mov	(%esp), %eax
	mov	4(%esp), %edx
1:	and	$-16, %esp
	sub	$4, %esp
	push	$main
	push	%edx
	push	%eax
	call	__server_start
	hlt
	.size	_start, . - _start

	.section .note.GNU-stack, "", @progbits
