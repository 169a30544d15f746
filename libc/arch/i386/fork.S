/*
 * fork.S - leave all registers on the stack, so that a child with a copy of
 * it can go on from there.
 *
 *	int __fork_enter(void)
 *
 * The child begins with every register 0 but ESP, and a fresh FPU: the control
 * word goes over by the stack as well.
 */
	.section .text.__fork_enter, "ax"
	.globl	__fork_enter
	.type	__fork_enter, @function
__fork_enter:
	push	%ebp
	push	%ebx
	push	%esi
	push	%edi
	sub	$8, %esp
	fnstcw	(%esp)
	mov	%esp, %eax
	sub	$4, %esp
	push	%eax
	push	$1f
	call	__fork_ask
	add	$12, %esp
	jmp	2f
1:	cld
	xor	%eax, %eax
2:	fldcw	(%esp)
	add	$8, %esp
	pop	%edi
	pop	%esi
	pop	%ebx
	pop	%ebp
	ret
	.size	__fork_enter, . - __fork_enter

	.section .note.GNU-stack, "", @progbits
