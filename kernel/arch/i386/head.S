/*
 * head.S - from the shim, unpaged, to C in the kernel's quarter.
 *
 * In: EAX = BOOTINFO_MAGIC, EBX = physical address of struct bootinfo, ECX =
 * what to call with a text if this processor will not do; flat segments, a
 * stack, interrupts off, BSS zeroed by the shim.  Everything is mapped
 * twice in large pages, where it is and at KERNEL_BASE, just until
 * paging_init makes the real map.
 */
#include <kernel/arch/i386/layout.h>

#define PHYS(x)		((x) - KERNEL_BASE)
#define LARGE		0x83		/* present, writable, large */
#define CR4_PSE		0x10
#define CR4_PAE		0x20
#define CPUID_PSE	0x08
#define CPUID_PAE	0x40
#define CR0_PG_WP	0x80010000

#if CONFIG_PAE
#define NEED		CPUID_PAE
#define CR4_NEED	CR4_PAE
#define LARGE_PAGE	0x200000
#else
#define NEED		CPUID_PSE
#define CR4_NEED	CR4_PSE
#define LARGE_PAGE	0x400000
#endif

	.text
	.globl	start_phys
	.set	start_phys, PHYS(start)
start:
	cld
	mov	%ebx, %ebp		/* cpuid changes EBX and ECX */
	mov	%ecx, %esi
	mov	$1, %eax
	cpuid
	test	$NEED, %edx
	jz	cannot

	/* Low memory at KERNEL_BASE: each directory entry one large page. */
	mov	$PHYS(kernel_dir), %edi
	mov	$LARGE, %eax
	xor	%edx, %edx
	mov	$(LOW_MAX / LARGE_PAGE), %ecx
#if CONFIG_PAE
1:	mov	%eax, (%edi)
	mov	%edx, 4(%edi)
	add	$8, %edi
	add	$LARGE_PAGE, %eax
	loop	1b
	movl	$(PHYS(kernel_dir) + 1), PHYS(kernel_top) + 0
	movl	$(PHYS(kernel_dir) + 1), PHYS(kernel_top) + 24
#else
1:	mov	%eax, (%edi)
	mov	%eax, (KERNEL_BASE >> 20)(%edi)
	add	$4, %edi
	add	$LARGE_PAGE, %eax
	loop	1b
#endif
	mov	%cr4, %eax
	or	$CR4_NEED, %eax
	mov	%eax, %cr4
	mov	$PHYS(kernel_top), %eax
	mov	%eax, PHYS(kernel_cr3)
	mov	%eax, %cr3
	mov	%cr0, %eax
	or	$CR0_PG_WP, %eax
	mov	%eax, %cr0
	mov	$1f, %eax
	jmp	*%eax
1:
	lea	KERNEL_BASE(%ebp), %ebx
	mov	$(boot_stack + KSTACK_SIZE), %esp
	xor	%ebp, %ebp
	push	%ebp			/* end of the call chain */
	push	%ebx
	call	paging_init		/* boot_stack is in the windows, too */
	mov	$(KSTACK_BASE + KSTACK_STEP), %esp
	push	%ebp
	push	%ebx
	call	start_kernel		/* does not return */

cannot:
	push	$PHYS(sorry)
	call	*%esi			/* the shim says so and stops */

	.section .rodata
#if CONFIG_PAE
sorry:	.asciz	"no PAE: use the kernel built with PAE=0"
#else
sorry:	.asciz	"no large pages (PSE)"
#endif

	.bss
	.globl	kernel_dir, kernel_cr3, boot_stack
	.balign	4096
kernel_dir:				/* covers KERNEL_BASE and up */
	.skip	4096
boot_stack:
	.skip	KSTACK_SIZE
#if CONFIG_PAE
	.globl	kernel_top
	.balign	32
kernel_top:
	.skip	32
#else
	.globl	kernel_top
	.set	kernel_top, kernel_dir
#endif
kernel_cr3:
	.skip	4
	.section .note.GNU-stack, "", @progbits
