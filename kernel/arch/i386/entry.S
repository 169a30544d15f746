/*
 * entry.S - the ways into the kernel and out of it.
 *
 * From user mode every way ends with the user's registers in the current
 * thread's struct trapframe, right below struct thread, and then runs C on the
 * CPU's kernel stack; C answers which thread to leave in.
 *
 * struct trapframe, upwards: pad edi esi ebp oesp ebx edx ecx eax vector err
 * eip cs eflags esp ss | struct thread: kstack, gs
 */
#include <kernel/offsets.inc>	/* made by build/offsets.py: thread.limit and so on */

/* A thread's own words of a message, from ESP. */
#define W(n)		thread.call.w + 4 * n(%esp)

	.text

/*
 * SYSENTER: ESP = the word that says who runs (tss.esp0).
 * EAX EDX EBX ESI EDI EBP as proto/sys.h says, ECX the user's ESP.
 *
 * The fast path: a call to a thread that waits, or the answer to such a call
 * with nothing else to receive.  It touches no queue and runs no C, and writes
 * memory of this CPU's threads only.  All checks come first; whatever is out of
 * the ordinary makes one of them fail (struct thread's hot copies), and then C
 * does everything from the start.
 *
 * ESP is the thread that leaves, EBP the one that goes on; EAX, in the end, the
 * word that says who runs.
 */
	.macro	switch
	mov	%ebp, (%eax)
	mov	%edx, %eax
	mov	thread.cr3(%ebp), %ecx
	cmp	%ecx, thread.cr3(%esp)
	je	1f
	mov	%ecx, %cr3
1:	mov	thread.gs(%ebp), %gs
	mov	frame.esp(%ebp), %ecx
	mov	$value.STUB_RET, %edx
	mov	W(3), %ebp
	cld
	sti
	sysexit
	.endm

/* A body goes along.  EAX is kept. */
	.macro	copy_body slow
	cmpl	$0, thread.limit(%ebp)
	je	\slow
	cmp	$17 << value.LABEL_BODY_SHIFT, %edx
	jae	\slow
	mov	%ebx, W(0)
	mov	%esi, W(1)
	mov	%edi, W(2)
	mov	%edx, %ecx
	shr	$value.LABEL_BODY_SHIFT, %ecx
	mov	thread.call.body(%esp), %esi
	mov	thread.call.body(%ebp), %edi
	cld
	rep movsl
	mov	W(1), %esi
	mov	W(2), %edi
	.endm

	.globl	sysenter_slow	/* always the slow way */
sysenter_slow:
	pop	%esp
	mov	%ecx, frame.esp(%esp)
	jmp	slow_segments

	.globl	sysenter_entry
	.align	64
sysenter_entry:
	pop	%esp
	mov	%ecx, frame.esp(%esp)
	mov	thread.ds(%esp), %ds
	mov	thread.ds(%esp), %es
	cmp	thread.count(%esp), %eax
	jae	no_call

	/* a call: EAX badge, ECX gate, EBP receiver */
	mov	thread.table(%esp), %ecx
	mov	(%ecx,%eax,8), %eax
	mov	badge.port(%eax), %ecx
	add	thread.gate_at(%esp), %ecx
	mov	%ebp, W(3)
	mov	port.gate(%ecx), %ebp
	cmp	thread.limit(%ebp), %edx
	jae	call_more
	mov	%edi, W(2)
call:	/* point of no return */
	mov	%edx, thread.call.label(%esp)
	mov	%eax, thread.call.badge(%esp)
	mov	badge.value(%eax), %eax
	pushl	thread.next_receiver(%ebp)
	popl	port.gate(%ecx)
	mov	thread.msg(%ebp), %ecx
	mov	%eax, msgbuf.badge(%ecx)
	mov	thread.call.token(%esp), %eax
	mov	%eax, msgbuf.token(%ecx)
	mov	thread.who(%esp), %eax
	mov	%eax, msgbuf.who(%ecx)
	mov	%esp, thread.caller(%ebp)
	movw	$value.THREAD_CALLING << 8 | value.CALL_RECEIVED, thread.call.state(%esp)
	mov	thread.running(%esp), %eax
	incl	tss.fast_count - tss.esp0(%eax)
	switch

	/* reply_recv: EBP the caller, ECX our gate */
	.align	16
no_call:
	cmp	$-1, %eax
	jne	kernel_call
	mov	%ebp, W(3)
	mov	thread.msg(%esp), %ecx
	mov	thread.caller(%esp), %ebp
	mov	msgbuf.token(%ecx), %ecx
	cmp	thread.call.token(%ebp), %ecx
	jne	slow_answer
	cmp	thread.limit(%ebp), %edx
	jae	answer_more
answer:	mov	thread.gate(%esp), %ecx
	mov	(%ecx), %eax
	cmp	$busy, %eax
	je	slow_answer
	/* point of no return */
	mov	%eax, thread.next_receiver(%esp)
	mov	%esp, (%ecx)
	addl	$1 << 16, thread.call.token(%ebp)
	movw	$value.THREAD_RECEIVING << 8 | value.CALL_FREE, thread.call.state(%esp)
	mov	thread.running(%esp), %eax
	switch

call_more:
	copy_body slow_call
	mov	badge.port(%eax), %ecx
	add	thread.gate_at(%esp), %ecx
	jmp	call
answer_more:
	copy_body slow_answer
	jmp	answer

kernel_call:
	cmp	$~value.SYS_null, %eax
	jne	slow
	xor	%eax, %eax
	mov	thread.gs(%esp), %gs
	mov	$value.STUB_RET, %edx
	sti
	sysexit

/* Give the registers back and let C do it. */
slow_call:
	movl	$value.VECTOR_CALL, frame.vector(%esp)
	jmp	1f
slow_answer:
	mov	$-1, %eax
	movl	$value.VECTOR_SYSENTER, frame.vector(%esp)
1:	mov	W(3), %ebp
	jmp	to_c
slow:	movl	$value.VECTOR_SYSENTER, frame.vector(%esp)
to_c:	lea	frame.vector(%esp), %esp
	pusha
	lea	-frame.edi(%esp), %ebx
	mov	thread.kstack(%ebx), %esp
	pushl	$2		/* clean flags: no DF, NT, AC, TF */
	popf
	pushl	%ebx
	call	trap_user
	test	%eax, %eax
	jnz	leave
	/* the same thread, and by SYSEXIT */
	mov	thread.gs(%ebx), %gs
	lea	frame.edi(%ebx), %esp
	popa
	mov	frame.esp - frame.vector(%esp), %ecx
	mov	$value.STUB_RET, %edx
	sti
	sysexit

/* EAX: the thread to go to user mode in. */
	.globl	leave
leave:
	mov	thread.gs(%eax), %gs
	xor	%ecx, %ecx
	mov	%ecx, %fs
	lea	frame.edi(%eax), %esp
	popa
	add	$8, %esp
	iret

/* The call gate pushed EIP, CS, ESP, SS on the thread; ECX is ESP as well. */
	.globl	gate_entry
	.align	16
gate_entry:
	cli
	add	$16, %esp
	mov	%ecx, frame.esp(%esp)
slow_segments:
	mov	thread.ds(%esp), %ds
	mov	thread.ds(%esp), %es
	jmp	slow

/* Every vector's stub comes here with vector and error code pushed. */
	.align	16
trap_common:
	testb	$3, 12(%esp)		/* CS */
	jz	from_kernel
	pusha
	pushl	$0
	cld
	lea	-frame.pad(%esp), %eax
	mov	thread.ds - frame.pad(%esp), %ds
	mov	thread.ds - frame.pad(%esp), %es
	mov	thread.kstack(%eax), %esp
	pushl	%eax
	call	trap_user
	jmp	leave

/*
 * Idling, or a bug; a frame without esp and ss lies on this stack.  But not
 * where a user's flags came in, which SYSENTER and call gates do not change:
 * there ESP is no stack.
 */
from_kernel:
	cmpl	$sysenter_entry, 8(%esp)
	je	1f
	cmpl	$sysenter_slow, 8(%esp)
	je	1f
	cmpl	$gate_entry, 8(%esp)
	je	2f
	pusha
	pushl	$0
	cld
	mov	$value.USER_DS, %ecx
	mov	%ecx, %ds
	mov	%ecx, %es
	mov	%esp, %eax
	pushl	%eax
	call	trap_kernel
	add	$8, %esp
	popa
	add	$8, %esp
	iret

1:	andl	$~value.EFLAGS_TF, 16(%esp)	/* no stepping through the kernel */
	add	$8, %esp
	iret

/* As if it had come before the gate was called: EFLAGS, vector and error code
 * move up by 8, to where they lie then. */
2:	pushl	16(%esp)
	popl	24(%esp)
	movl	$value.USER_CS, 20(%esp)
	movl	$value.STUB_GATE, 16(%esp)
	pushl	4(%esp)
	popl	12(%esp)
	pushl	(%esp)
	popl	8(%esp)
	add	$8, %esp
	jmp	trap_common

/* void cpu_enter(struct thread *t) */
	.globl	cpu_enter
cpu_enter:
	mov	4(%esp), %eax
	jmp	leave

/* Which vectors push an error code: 8, 10 to 14, 17. */

	.globl	vector_stubs
	.align	16
vector_stubs:
	.set	v, 0
	.rept	256
	.align	16
	.if	!((v == 8) || ((v >= 10) && (v <= 14)) || (v == 17))
	pushl	$0
	.endif
	pushl	$v
	jmp	trap_common
	.set	v, v + 1
	.endr
	.section .note.GNU-stack,"",@progbits
