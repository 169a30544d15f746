/*
 * crt0.S - where a program is entered: ESP points to argc (proto/proc.h).
 *
 * main is named here, so that it is found in an archive too.
 */
	.section .text.start, "ax"
	.globl	_start
	.type	_start, @function
_start:
	xor	%ebp, %ebp
	mov	%esp, %eax
	and	$-16, %esp
	sub	$8, %esp
	push	$main
	push	%eax
	call	__program_start
	hlt
	.size	_start, . - _start

	.section .note.GNU-stack, "", @progbits
