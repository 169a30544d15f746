/*
 * upcall.S - the kernel enters here instead of where the thread was.
 *
 * The interrupted registers lie in the message buffer, which other calls will
 * overwrite; so they move to a frame right below the interrupted stack pointer,
 * in the order in which popa, popf and ret take them back.  That way back is
 * user code and can itself be interrupted anywhere.
 */
#include <libc/arch/i386/trap.h>

	.equ	FPU_SIZE, 512
	.equ	CPUID_FXSR, 1 << 24

	.section .text.__upcall_enter, "ax"
	.globl	__upcall_enter
	.type	__upcall_enter, @function
__upcall_enter:
	cld
	mov	%gs:MB_SELF, %esi
	shl	$MB_SHIFT, %esi
	add	$MB_BASE, %esi
	mov	MB_ESP(%esi), %esp
	push	MB_EIP(%esi)
	push	MB_EFLAGS(%esi)
	push	MB_EAX(%esi)
	push	MB_ECX(%esi)
	push	MB_EDX(%esi)
	push	MB_EBX(%esi)
	push	MB_ESP(%esi)		/* popa skips it */
	push	MB_EBP(%esi)
	push	MB_ESI(%esi)
	push	MB_EDI(%esi)
	mov	%esp, %ebp

	/* A handler may use the FPU, and expects it clean. */
	sub	$FPU_SIZE, %esp
	and	$-16, %esp
	mov	$1, %eax
	cpuid
	mov	%edx, %edi
	test	$CPUID_FXSR, %edi
	jz	1f
	fxsave	(%esp)
	fninit
	jmp	2f
1:	fnsave	(%esp)
2:	sub	$12, %esp
	push	%ebp
	call	__upcall_run
	add	$16, %esp
	test	$CPUID_FXSR, %edi
	jz	3f
	fxrstor	(%esp)
	jmp	4f
3:	frstor	(%esp)
4:	mov	%ebp, %esp
	popal
	popfl
	ret
	.size	__upcall_enter, . - __upcall_enter

	.section .note.GNU-stack, "", @progbits
