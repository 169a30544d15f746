/*
 * ap.S - where another CPU starts: copied to a page below 1 MiB, in real mode,
 * CS its first byte.  The words behind the jump are struct boot_ap.
 *
 * EBX: the page's address.  ESI: first the CPU's number, then its pair of words.
 */
	.set	CR3, 4
	.set	CR4, 8
	.set	PGE, 12
	.set	NXE, 16
	.set	NUMBER, 20
	.set	PAIRS, 24
	.set	EFER, 0xc0000080
	.set	CR0_CD_NW, 0x60000000
	.set	CR0_PG_WP, 0x80010000
#define AT(label) (label - ap_start)

	.text
	.globl	ap_start, ap_end
	.code16
	.align	16
ap_start:
	jmp	1f
	.align	4
	.skip	20 + 16 * 8
1:	cli
	cld
	mov	%cs, %ax
	mov	%ax, %ds
	movzwl	%ax, %ebx
	shl	$4, %ebx
	lea	AT(gdt)(%ebx), %eax
	mov	%eax, AT(gdtr) + 2
	lea	AT(wide)(%ebx), %eax
	mov	%eax, AT(far)
	lgdtl	AT(gdtr)
	mov	%cr0, %eax
	and	$~CR0_CD_NW, %eax
	or	$1, %eax
	mov	%eax, %cr0
	ljmpl	*AT(far)

	.code32
wide:	mov	$0x10, %eax
	mov	%eax, %ds
	mov	%eax, %es
	mov	%eax, %ss
	mov	NUMBER(%ebx), %esi
	mov	$ap_stack, %esp
	mov	$cpu_ready, %eax
	call	*%eax
	lea	PAIRS(%ebx,%esi,8), %esi
1:	pause
	cmpl	$0, (%esi)		/* until the kernel has a use for it */
	je	1b
	cmpl	$0, NXE(%ebx)
	je	1f
	mov	$EFER, %ecx
	rdmsr
	or	NXE(%ebx), %eax
	wrmsr
1:	mov	%cr4, %eax
	or	CR4(%ebx), %eax
	mov	%eax, %cr4
	mov	CR3(%ebx), %eax
	mov	%eax, %cr3
	mov	%cr0, %eax
	or	$CR0_PG_WP, %eax
	mov	%eax, %cr0
	jmp	1f
1:	mov	%cr4, %eax
	or	PGE(%ebx), %eax
	mov	%eax, %cr4
	mov	4(%esi), %esp
	xor	%ebp, %ebp
	push	$0
	jmp	*(%esi)

	.align	8
gdt:	.quad	0, 0x00cf9a000000ffff, 0x00cf92000000ffff
gdtr:	.word	23
	.long	0
far:	.long	0
	.word	8
ap_end:

	.bss
	.align	16
	.skip	4096
ap_stack:
	.section .note.GNU-stack, "", @progbits
