/*
 * head.S - where a boot loader enters: both Multiboot headers, and a stack.
 *
 * At entry EAX is the loader's magic and EBX the address of what it knows;
 * flat segments, no paging, no interrupts, no stack.
 */
	.set	MB1_MAGIC, 0x1badb002
	.set	MB1_FLAGS, 3		/* modules page aligned; memory map */
	.set	MB2_MAGIC, 0xe85250d6

	.section .multiboot, "a"
	.align	8
mb2:	.long	MB2_MAGIC, 0, mb2_end - mb2, -(MB2_MAGIC + mb2_end - mb2)
	.short	1, 0			/* wanted: memory map, modules */
	.long	16, 6, 3
	.align	8
	.short	6, 0			/* modules page aligned */
	.long	8
	.short	0, 0			/* end */
	.long	8
mb2_end:
	.align	4
	.long	MB1_MAGIC, MB1_FLAGS, -(MB1_MAGIC + MB1_FLAGS)

	.text
	.globl	start
start:
	cli
	cld
	mov	$stack_top, %esp
	push	$0			/* end of the call chain */
	push	$0
	mov	%esp, %ebp
	push	%ebx
	push	%eax
	call	shim_main		/* does not return */

	.bss
	.align	16
	.skip	16384
stack_top:
	.section .note.GNU-stack, "", @progbits
