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

	.set	EFLAGS_ID, 1 << 21
	.set	CPUID_CMOV, 1 << 15
	.set	COM1, 0x3f8
	.set	CR0_PG_WP, 0x80010000

	.text
	.globl	start
start:
	cli
	cld
	mov	$stack_top, %esp
	mov	%eax, %esi		/* cpuid changes EAX to EDX */
	mov	%ebx, %edi
	pushf				/* no cpuid if its flag sticks */
	pop	%ecx
	mov	%ecx, %edx
	xor	$EFLAGS_ID, %ecx
	push	%ecx
	popf
	pushf
	pop	%ecx
	cmp	%ecx, %edx
	je	too_old
	mov	$1, %eax
	cpuid
	test	$CPUID_CMOV, %edx	/* everything is compiled for i686 */
	jz	too_old
	mov	%esi, %eax
	mov	%edi, %ebx
	push	$0			/* end of the call chain */
	push	$0
	mov	%esp, %ebp
	push	%ebx
	push	%eax
	call	shim_main		/* does not return */

/*
 * _Noreturn void enter(u32 entry, u32 bi, u32 low, u32 stack, u32 top, u32 cr4,
 *     u32 pge);
 * Paging on with table top, and into entry(bi, low) on another stack.  The
 * code goes on where it is because that is mapped, too.
 */
	.globl	enter
enter:
	mov	4(%esp), %esi
	mov	8(%esp), %edi
	mov	12(%esp), %ebx
	mov	16(%esp), %edx
	mov	20(%esp), %eax
	mov	%eax, %cr3
	mov	%cr4, %eax
	or	24(%esp), %eax
	mov	%eax, %cr4
	mov	28(%esp), %ecx
	mov	%cr0, %eax
	or	$CR0_PG_WP, %eax
	mov	%eax, %cr0
	jmp	1f
1:	mov	%cr4, %eax		/* global pages only with paging on */
	or	%ecx, %eax
	mov	%eax, %cr4
	mov	%edx, %esp
	xor	%ebp, %ebp		/* end of the call chain */
	push	%ebx
	push	%edi
	push	$0
	jmp	*%esi

too_old:
	mov	$sorry, %esi
	mov	$0xb8000 + 24 * 160, %edi
	mov	$0x0f, %ah
1:	lodsb
	test	%al, %al
	jz	3f
	stosw
	mov	%al, %bl
	mov	$COM1 + 5, %edx
	mov	$100000, %ecx
2:	in	(%dx), %al
	test	$0x20, %al
	loopz	2b
	mov	$COM1, %edx
	mov	%bl, %al
	out	%al, (%dx)
	jmp	1b
3:	cli
	hlt
	jmp	3b
sorry:	.asciz	"boot: this processor is older than an i686\r\n"

	.bss
	.align	16
	.skip	16384
stack_top:
	.section .note.GNU-stack, "", @progbits
