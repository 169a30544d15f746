/*
 * uswitch.S - from one stack to another (uthread.h).
 */
	.text

	.globl uthread_switch
uthread_switch:
	mov	4(%esp), %eax
	mov	8(%esp), %edx
	push	%ebp
	push	%ebx
	push	%esi
	push	%edi
	mov	%esp, (%eax)
	mov	%edx, %esp
	pop	%edi
	pop	%esi
	pop	%ebx
	pop	%ebp
	ret

	.section .note.GNU-stack, "", @progbits
