/*
 * attack.S - the attacks of attacks.h.
 *
 *	int a_NAME(void): 0 if it did no harm
 *
 * Those that must not come back answer 1 if they do.
 */
#define STUB_ENTER	0x0ffff010
#define STUB_INT80	0x0ffff020
#define STUB_GATE	0x0ffff030
#define MSG		0x0ffb0000
#define NULL_CALL	(~8)
#define YIELD_CALL	(~44)
#define COPY_CALL	(~7)
#define KERNEL		0xc0000000
#define KERNEL_TEXT	0xc0200000
#define TLS0		0x4b	/* first thread's segment */
#define TLS9		0x8b	/* one of a thread that is not there */
#define TF		0x100
#define DF		0x400
#define NT		0x4000
#define AC		0x40000

	/* Starts a_NAME, keeps the registers C wants kept. */
	.macro	attack name
	.section .text.a_\name, "ax"
	.globl	a_\name
	.type	a_\name, @function
	.p2align 4
a_\name:
	push	%ebp
	push	%ebx
	push	%esi
	push	%edi
	.endm

	/* Ends it: answer EAX. */
	.macro	back
	pop	%edi
	pop	%esi
	pop	%ebx
	pop	%ebp
	ret
	.endm

	/* It must have died before. */
	.macro	alive
	mov	$1, %eax
	back
	.endm

	.macro	fatal name, what:vararg
	attack	\name
	\what
	alive
	.endm

	/* Set these bits of EFLAGS. */
	.macro	flags bits
	pushf
	orl	$\bits, (%esp)
	popf
	.endm

	/* Enter by stub with EAX = n; ends the attack, EAX must be 0. */
	.macro	enter n, stub
	mov	$\n, %eax
	xor	%edx, %edx
	call	\stub
	.endm

	/* Segments as C wants them. */
	.macro	clean
	mov	%ss, %ecx
	mov	%ecx, %ds
	mov	%ecx, %es
	cld
	.endm

	fatal	cli, cli
	fatal	sti, sti
	fatal	hlt, hlt

	attack	inb
	mov	$0x20, %edx
	in	%dx, %al
	alive
	attack	inl
	mov	$0xcf8, %edx
	in	%dx, %eax
	alive
	attack	outb
	mov	$0x64, %edx
	mov	$0xfe, %al		/* a reset, if it came through */
	out	%al, %dx
	alive
	attack	insb
	mov	$0x60, %edx
	mov	$attack_room, %edi
	insb
	alive
	attack	outsb
	mov	$0x20, %edx
	mov	$attack_room, %esi
	outsb
	alive
	fatal	in_imm, in $0x21, %al
	fatal	out_imm, out %al, $0x80
	attack	in_last			/* the byte behind the bitmap */
	mov	$0xffff, %edx
	in	%dx, %eax
	alive

	fatal	lgdt, lgdt attack_room
	fatal	lidt, lidt attack_room
	attack	lldt
	xor	%eax, %eax
	lldt	%ax
	alive
	attack	ltr
	mov	$0x30, %eax
	ltr	%ax
	alive
	attack	lmsw
	mov	$1, %eax
	lmsw	%ax
	alive
	fatal	clts, clts
	fatal	invd, invd
	fatal	wbinvd, wbinvd
	fatal	invlpg, invlpg attack_room
	attack	rdmsr
	mov	$0x174, %ecx
	rdmsr
	alive
	attack	wrmsr
	mov	$0x176, %ecx		/* SYSENTER's target */
	mov	$attack_room, %eax
	xor	%edx, %edx
	wrmsr
	alive
	attack	rdpmc
	xor	%ecx, %ecx
	rdpmc
	alive
	fatal	cr0_read, mov %cr0, %eax
	attack	cr0_write
	xor	%eax, %eax
	mov	%eax, %cr0
	alive
	fatal	cr2_read, mov %cr2, %eax
	fatal	cr3_read, mov %cr3, %eax
	attack	cr3_write
	xor	%eax, %eax
	mov	%eax, %cr3
	alive
	fatal	cr4_read, mov %cr4, %eax
	attack	cr4_write
	xor	%eax, %eax
	mov	%eax, %cr4
	alive
	fatal	dr7_read, mov %dr7, %eax
	attack	dr7_write
	mov	$3, %eax
	mov	%eax, %dr7
	alive
	attack	sysexit
	mov	%esp, %ecx
	mov	$1f, %edx
	sysexit
1:	alive

	fatal	int0d, int $0x0d
	fatal	int0e, int $0x0e
	fatal	int02, int $0x02
	fatal	int08, int $0x08
	fatal	int20, int $0x20
	fatal	int21, int $0x21
	fatal	int30, int $0x30
	fatal	intff, int $0xff
	fatal	far_kernel, ljmp $0x08, $KERNEL_TEXT
	fatal	far_tss, ljmp $0x28, $0
	fatal	far_df, ljmp $0x30, $0
	attack	call_gate		/* it is a boot option */
	mov	$NULL_CALL, %eax
	mov	%esp, %ecx
	lcall	$0x3b, $0
	alive
	attack	call_gate_tf
	mov	$NULL_CALL, %eax
	mov	%esp, %ecx
	flags	TF
	lcall	$0x3b, $0
	alive
	attack	gate_stub		/* with the gate: interrupts hit its entry */
	mov	$1000000, %edi
1:	enter	NULL_CALL, STUB_GATE
	test	%eax, %eax
	jnz	2f
	dec	%edi
	jnz	1b
2:	back
	attack	ret_kernel
	push	$0x08
	push	$KERNEL_TEXT
	lret
	alive
	attack	iret_kernel
	pushf
	push	$0x08
	push	$KERNEL_TEXT
	iret
	alive
	attack	iret_nt
	flags	NT
	iret
	alive
	attack	pop_ss_kernel
	push	$0x10
	pop	%ss
	alive
	attack	ldt_selector
	mov	$0x0f, %eax
	mov	%eax, %ds
	alive

	attack	divide
	xor	%edx, %edx
	xor	%ecx, %ecx
	mov	$1, %eax
	div	%ecx
	alive
	attack	divide_overflow
	mov	$0x80000000, %eax
	cltd
	mov	$-1, %ecx
	idiv	%ecx
	alive
	fatal	int3, int3
	attack	into
	mov	$0x7fffffff, %eax
	add	$1, %eax
	into
	alive
	attack	bound
	mov	$5, %eax
	movl	$0, attack_room
	movl	$4, attack_room + 4
	bound	%eax, attack_room
	alive
	fatal	ud2, ud2
	fatal	icebp, .byte 0xf1
	fatal	lock_nop, .byte 0xf0; nop
	fatal	too_long, .fill 15, 1, 0x66; nop
	attack	x87_divide
	fninit
	push	$0x0300
	fldcw	(%esp)
	fldz
	fld1
	fdivp
	fwait
	alive
	attack	sse_divide
	push	$0x1f80 & ~0x0200	/* division by zero not masked */
	ldmxcsr	(%esp)
	push	$0x3f800000
	movss	(%esp), %xmm0
	xorps	%xmm1, %xmm1
	divss	%xmm1, %xmm0
	alive
	fatal	null_read, mov 0, %eax
	fatal	null_write, mov %eax, 8
	attack	null_jump
	xor	%eax, %eax
	call	*%eax
	alive
	attack	stack_runs_out
1:	push	%eax
	jmp	1b
	attack	stack_zero
	xor	%esp, %esp
	push	%eax
	alive

	fatal	kernel_read, mov KERNEL, %eax
	fatal	kernel_write, mov %eax, KERNEL + 0x400000
	fatal	kernel_text, mov KERNEL_TEXT, %eax
	fatal	kernel_last, mov 0xfffffffc, %eax
	attack	kernel_jump
	mov	$KERNEL_TEXT, %eax
	call	*%eax
	alive
	fatal	kernel_edge, mov KERNEL - 2, %eax
	fatal	kernel_stack, mov %eax, 0xf8003ff0
	attack	kernel_movs
	mov	$KERNEL_TEXT, %esi
	mov	$attack_room, %edi
	mov	$1024, %ecx
	rep movsl
	alive
	fatal	gs_beyond, mov %gs:0x100, %eax
	fatal	stub_write, movb $0xc3, STUB_ENTER
	fatal	text_write, movb $0xc3, a_text_write
	fatal	who_read, mov 0x0f000000, %eax
	attack	data_jump
	movb	$0xc3, attack_room
	mov	$attack_room, %eax
	call	*%eax
	alive
	attack	stack_jump
	push	$0x909090c3
	mov	%esp, %eax
	call	*%eax
	alive
	attack	msg_jump
	movb	$0xc3, MSG + 0xb0
	mov	$MSG + 0xb0, %eax
	call	*%eax
	alive

	attack	ds_null
	xor	%eax, %eax
	mov	%eax, %ds
	mov	attack_room, %eax
	alive
	attack	es_kernel
	mov	$0x10, %eax
	mov	%eax, %es
	alive
	attack	ds_tss
	mov	$0x2b, %eax
	mov	%eax, %ds
	alive
	attack	ss_null
	xor	%eax, %eax
	mov	%eax, %ss
	alive
	attack	gs_null
	xor	%eax, %eax
	mov	%eax, %gs
	mov	%gs:0, %eax
	alive
	fatal	cs_data, ljmp $0x23, $1f; 1:

	.macro	set_all value
	mov	$\value, %ecx
	mov	%ecx, %ds
	mov	%ecx, %es
	mov	%ecx, %fs
	mov	%ecx, %gs
	.endm

	attack	call_ds_null
	xor	%ecx, %ecx
	mov	%ecx, %ds
	mov	%ecx, %es
	enter	NULL_CALL, STUB_ENTER
	clean
	back
	attack	call_ds_tls
	mov	$TLS9, %ecx
	mov	%ecx, %ds
	mov	%ecx, %es
	enter	NULL_CALL, STUB_ENTER
	clean
	back
	attack	call_all_null
	set_all	0
	enter	NULL_CALL, STUB_ENTER
	clean
	mov	%gs:136, %ecx		/* GS is back: our thread's index */
	or	%ecx, %eax
	back
	attack	call_gs_tls
	set_all	TLS9
	enter	NULL_CALL, STUB_ENTER
	clean
	back
	attack	call_ss_tls		/* the kernel's SS is its own */
	mov	%ss, %edi
	mov	%esp, %esi
	mov	$TLS9, %ecx
	mov	%ecx, %ss
	mov	$NULL_CALL, %eax
	xor	%edx, %edx
	int	$0x80
	mov	%edi, %ss
	mov	%esi, %esp
	back
	attack	int80_ds_null
	xor	%ecx, %ecx
	mov	%ecx, %ds
	mov	%ecx, %es
	enter	NULL_CALL, STUB_INT80
	clean
	back
	attack	spin_segments		/* ticks come meanwhile */
	mov	$40000000, %edx
1:	set_all	TLS9
	set_all	0
	sub	$4, %edx
	ja	1b
	enter	NULL_CALL, STUB_ENTER
	clean
	back
	attack	send_segments		/* the server's are right, and ours after */
	mov	attack_handle, %eax
	set_all	TLS9
	xor	%edx, %edx
	mov	$0x1234, %ebx
	call	STUB_ENTER
	clean
	sub	$0x1234, %ebx
	or	%ebx, %eax
	mov	%gs:136, %ecx
	or	%ecx, %eax
	back

	attack	call_df
	std
	enter	NULL_CALL, STUB_ENTER
	cld
	back
	attack	int80_df
	std
	enter	NULL_CALL, STUB_INT80
	pushf
	pop	%ecx
	cld
	and	$DF, %ecx		/* int $0x80 may keep it or not */
	back
	attack	copy_df			/* the kernel copies forwards */
	mov	$COPY_CALL, %eax
	std
	mov	$2, %edx
	mov	$0x1234, %ebx		/* a token that nobody gave */
	xor	%esi, %esi
	mov	$attack_room, %edi
	mov	$64, %ebp
	call	STUB_ENTER
	cld
	sub	$-201, %eax		/* E_STALE */
	back
	attack	call_nt
	flags	NT
	enter	NULL_CALL, STUB_ENTER
	flags	0
	back
	attack	int80_nt
	flags	NT
	enter	NULL_CALL, STUB_INT80
	pushf
	andl	$~NT, (%esp)
	popf
	back
	attack	send_nt
	mov	attack_handle, %eax
	flags	NT
	xor	%edx, %edx
	call	STUB_ENTER
	back
	attack	call_ac
	flags	AC
	enter	NULL_CALL, STUB_ENTER
	back
	attack	int80_ac
	flags	AC
	enter	NULL_CALL, STUB_INT80
	pushf
	andl	$~AC, (%esp)
	popf
	back
	attack	unaligned_ac
	flags	AC
	mov	attack_room + 1, %eax
	pushf
	andl	$~AC, (%esp)
	popf
	xor	%eax, %eax
	back
	attack	iopl
	flags	0x3000
	cli
	alive
	attack	vm_flag
	flags	0x20000
	pushf
	pop	%eax
	and	$0x20000, %eax
	back
	attack	step
	flags	TF
	nop
	alive
	attack	step_sysenter		/* TF comes along into the kernel */
	mov	$NULL_CALL, %eax
	xor	%edx, %edx
	push	$1f
	mov	%esp, %ecx
	flags	TF
	sysenter
1:	back
	attack	step_int80
	mov	$NULL_CALL, %eax
	xor	%edx, %edx
	flags	TF
	int	$0x80
	nop
	nop
	alive
	attack	step_stub
	flags	TF
	enter	NULL_CALL, STUB_ENTER
	alive
	attack	step_ss			/* no trap behind a move to SS */
	mov	$NULL_CALL, %eax
	xor	%edx, %edx
	push	$1f
	mov	%esp, %ecx
	mov	%ss, %edi
	pushf
	orl	$TF, (%esp)
	popf
	mov	%edi, %ss
	sysenter
1:	back
	attack	send_step
	mov	attack_handle, %eax
	xor	%edx, %edx
	push	$1f
	mov	%esp, %ecx
	flags	TF
	sysenter
1:	back
	attack	all_flags		/* but TF */
	mov	attack_handle, %eax
	xor	%edx, %edx
	push	$1f
	mov	%esp, %ecx
	push	$0xfffffeff
	popf
	sysenter
1:	cld
	test	%eax, %eax
	jnz	2f
	mov	$NULL_CALL, %eax
	push	$0xfffffeff
	popf
	int	$0x80
	push	$0x202
	popf
2:	back

	attack	sysenter_esp0
	mov	$NULL_CALL, %eax
	xor	%ecx, %ecx
	sysenter
	attack	sysenter_kernel_esp
	mov	$NULL_CALL, %eax
	mov	$0xf8004000, %ecx
	sysenter
	attack	sysenter_tss_esp
	mov	$NULL_CALL, %eax
	mov	$KERNEL_TEXT, %ecx
	mov	%ecx, %esp
	sysenter

	.macro	with_esp value
	mov	%esp, %edi
	mov	$\value, %esp
	mov	$NULL_CALL, %eax
	xor	%edx, %edx
	int	$0x80
	mov	%edi, %esp
	.endm

	attack	int80_esp0
	with_esp 0
	back
	attack	int80_kernel_esp
	with_esp 0xf8004000
	back
	attack	int80_odd_esp
	with_esp 0xffffffff
	back
	.macro	spin_with value
	mov	%esp, %edi
	mov	$\value, %esp
	mov	$40000000, %eax
1:	dec	%eax
	jnz	1b
	mov	%edi, %esp
	.endm
	attack	spin_esp0
	spin_with 0
	back
	attack	spin_kernel_esp
	spin_with 0xf8004000
	back

	attack	int80_anywhere
	mov	$NULL_CALL, %eax
	xor	%edx, %edx
	mov	$0x11, %ebx
	mov	$0x22, %esi
	int	$0x80
	sub	$0x11, %ebx
	sub	$0x22, %esi
	or	%ebx, %eax
	or	%esi, %eax
	back
	attack	sysenter_anywhere
	mov	$NULL_CALL, %eax
	xor	%edx, %edx
	push	$1f
	mov	%esp, %ecx
	sysenter
	ud2
1:	back
	attack	int80_bad_numbers
	mov	$64, %edi
1:	mov	%edi, %eax
	not	%eax			/* far above all there are */
	int	$0x80
	cmp	$-88, %eax		/* E_NOSYS */
	jne	2f
	inc	%edi
	cmp	$4096, %edi
	jne	1b
	mov	$0x7fffffff, %eax
	int	$0x80
	cmp	$-200, %eax		/* E_BADHANDLE */
	jne	2f
	mov	$0x80000000, %eax
	int	$0x80
	cmp	$-88, %eax
	jne	2f
	xor	%eax, %eax
	back
2:	mov	$1, %eax
	back

	.section .note.GNU-stack, "", @progbits
