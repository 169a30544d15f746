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
#include <kernel/arch/i386/offsets.h>

#define USER_CS		0x1b
#define USER_DS		0x23
#define VECTOR_SYSENTER	0x100
#define STUB_RET	0x0ffff000
#define STUB_GATE	0x0ffff030
#define FLAG_TF		0x100
#define USER_FLAGS	0x202
#define IOMAP_NONE	0xffff
/* A label with a body, or with handles: not for the fast path. */
#define LABEL_SLOW	(0x1f << 20 | 3 << 28)

#define CALL(field)	(THREAD_CALL + field)(%esp)
#define TSS(field)	tss_area + TSS_PAD + field
#define CPU(field)	cpus + field

	.text

/*
 * SYSENTER: ESP = &tss.esp0, and that word is the current thread.
 * EAX EDX EBX ESI EDI EBP as proto/sys.h says, ECX the user's ESP.
 *
 * The fast path: a call to a thread that waits, or the answer to such a call
 * with nothing else to receive.  It touches no queue and runs no C.  All
 * checks come first; whatever is out of the ordinary makes one of them fail,
 * and then C does everything from the start.
 *
 * Until the switch: ESP the thread that leaves, EDX the one that goes on.
 */
	.globl	sysenter_slow	/* always the slow way */
sysenter_slow:
	pop	%esp
	jmp	push_frame

	.globl	sysenter_entry
	.align	64
sysenter_entry:
	pop	%esp
	mov	%ecx, FRAME_ESP(%esp)
	mov	$USER_DS, %ecx
	mov	%ecx, %ds
	mov	%ecx, %es
	mov	%eax, FRAME_EAX(%esp)
	mov	%edx, CALL(CALL_LABEL)
	mov	%ebp, CALL(CALL_W + 12)
	test	$LABEL_SLOW, %edx
	jnz	slow
	cmpl	$STATE_READY, THREAD_STATE(%esp)
	jne	slow
	mov	THREAD_MSG(%esp), %edx
	cmpl	$0, MSG_DEADLINE(%edx)
	jne	slow
	cmpl	$0, MSG_DEADLINE + 4(%edx)
	jne	slow
	cmpb	$0, ts_is_set
	je	slow
	cmpw	$IOMAP_NONE, TSS(TSS_IOMAP)
	jne	slow
	mov	THREAD_TASK(%esp), %ebp
	cmp	TASK_HANDLES + 4(%ebp), %eax
	jae	answer

	/* a call: EAX badge, ECX port, EDX receiver */
	mov	TASK_HANDLES(%ebp), %ecx
	mov	(%ecx,%eax,8), %eax
	mov	BADGE_PORT(%eax), %ecx
	mov	PORT_RECEIVER(%ecx), %edx
	test	%edx, %edx
	jz	slow
	cmpl	$STATE_RECEIVING, THREAD_STATE(%edx)
	jne	slow
	cmpl	$0, CALL(CALL_STATE)
	jne	slow
	mov	THREAD_LIMIT(%edx), %ebp
	cmp	%ebp, CPU(CPU_READY)
	jae	slow
	/* point of no return */
	mov	%ebx, CALL(CALL_W)
	mov	%esi, CALL(CALL_W + 4)
	mov	%edi, CALL(CALL_W + 8)
	mov	THREAD_NEXT(%edx), %ebp
	mov	%ebp, PORT_RECEIVER(%ecx)
	incl	BADGE_REFS(%eax)
	mov	%eax, CALL(CALL_BADGE)
	mov	THREAD_MSG(%edx), %ecx
	mov	BADGE_VALUE(%eax), %eax
	mov	%eax, MSG_BADGE(%ecx)
	mov	CALL(CALL_TOKEN), %eax
	add	$0x10000, %eax
	mov	%eax, CALL(CALL_TOKEN)
	mov	%eax, MSG_TOKEN(%ecx)
	mov	%eax, MSG_CALLER(%ecx)
	mov	THREAD_TASK(%esp), %ebp
	mov	TASK_WHO(%ebp), %eax
	mov	%eax, MSG_WHO(%ecx)
	movl	$CALL_RECEIVED_THREAD, CALL(CALL_STATE)
	lea	THREAD_CALL(%esp), %eax
	mov	%eax, THREAD_LAST(%edx)
	mov	%edx, CALL(CALL_RECEIVER)
	incl	fast_calls
	movl	$STATE_CALLING, THREAD_STATE(%esp)

switch:
	movl	$STUB_RET, FRAME_EIP(%esp)
	movl	$USER_FLAGS, FRAME_EFLAGS(%esp)
	movl	$STATE_READY, THREAD_STATE(%edx)
	mov	%edx, CPU(CPU_CURRENT)
	mov	%edx, TSS(TSS_ESP0)
	mov	CALL(CALL_LABEL), %eax
	mov	CALL(CALL_W + 12), %ebp
	mov	THREAD_CR3(%edx), %ecx
	cmp	%ecx, THREAD_CR3(%esp)
	je	1f
	mov	%ecx, %cr3
1:	mov	THREAD_GS(%edx), %gs
	mov	FRAME_ESP(%edx), %ecx
	mov	FRAME_EIP(%edx), %edx
	cld
	sti
	sysexit

	/* reply_recv: ECX the call answered, EDX its thread, EBP our port */
	.align	16
answer:
	cmp	$-1, %eax
	jne	slow
	mov	THREAD_LAST(%esp), %ecx
	test	%ecx, %ecx
	jz	slow
	cmpl	$CALL_RECEIVED_THREAD, CALL_STATE(%ecx)
	jne	slow
	mov	CALL_TOKEN(%ecx), %eax
	cmp	%eax, MSG_TOKEN(%edx)
	jne	slow
	mov	THREAD_PORT(%esp), %ebp
	cmpl	$0, PORT_BITS(%ebp)
	jne	slow
	lea	PORT_EVENTS(%ebp), %eax
	cmp	%eax, (%eax)
	jne	slow
	lea	PORT_CALLS(%ebp), %eax
	cmp	%eax, (%eax)
	jne	slow
	mov	CALL_BADGE(%ecx), %eax
	cmpl	$1, BADGE_REFS(%eax)
	je	slow
	mov	CALL_THREAD(%ecx), %edx
	cmpl	$STATE_CALLING, THREAD_STATE(%edx)
	jne	slow
	mov	THREAD_LIMIT(%edx), %eax
	cmp	%eax, CPU(CPU_READY)
	jae	slow
	/* point of no return */
	mov	CALL_BADGE(%ecx), %eax
	decl	BADGE_REFS(%eax)
	xor	%eax, %eax
	mov	%eax, CALL_BADGE(%ecx)
	mov	%eax, CALL_RECEIVER(%ecx)
	mov	%eax, CALL_STATE(%ecx)
	addl	$0x10000, CALL_TOKEN(%ecx)
	mov	%eax, THREAD_LAST(%esp)
	mov	THREAD_MSG(%esp), %ecx
	mov	%eax, MSG_TOKEN(%ecx)
	mov	PORT_RECEIVER(%ebp), %eax
	mov	%eax, THREAD_NEXT(%esp)
	mov	%esp, PORT_RECEIVER(%ebp)
	movl	$STATE_RECEIVING, THREAD_STATE(%esp)
	jmp	switch

/* Give the registers back and let C do it. */
slow:
	mov	FRAME_EAX(%esp), %eax
	mov	CALL(CALL_LABEL), %edx
	mov	CALL(CALL_W + 12), %ebp
	mov	FRAME_ESP(%esp), %ecx
push_frame:
	pushl	$USER_DS
	pushl	%ecx
	pushl	$0x202
	pushl	$USER_CS
	pushl	$STUB_RET
	pushl	$0
	pushl	$VECTOR_SYSENTER
	pusha
	pushl	$0
	lea	FRAME_SIZE(%esp), %eax
	mov	THREAD_KSTACK(%eax), %esp
	pushl	$2		/* clean flags: no DF, NT, AC, TF */
	popf
	mov	$USER_DS, %ecx
	mov	%ecx, %ds
	mov	%ecx, %es
	pushl	%eax
	call	trap_user
	/* fall through */

/* EAX: the thread to go to user mode in. */
	.globl	leave
leave:
	mov	THREAD_GS(%eax), %ecx
	mov	%ecx, %gs
	xor	%ecx, %ecx
	mov	%ecx, %fs
	lea	4 - FRAME_SIZE(%eax), %esp
	popa
	add	$8, %esp
	.globl	leave_iret
leave_iret:
	iret

/* The call gate pushed EIP, CS, ESP, SS on the thread; ECX is ESP as well. */
	.globl	gate_entry
	.align	16
gate_entry:
	cli
	add	$16, %esp
	jmp	push_frame

/* Every vector's stub comes here with vector and error code pushed. */
	.align	16
trap_common:
	testb	$3, 12(%esp)		/* CS */
	jz	from_kernel
	pusha
	pushl	$0
	cld
	mov	$USER_DS, %ecx
	mov	%ecx, %ds
	mov	%ecx, %es
	lea	FRAME_SIZE(%esp), %eax
	mov	THREAD_KSTACK(%eax), %esp
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
	mov	$USER_DS, %ecx
	mov	%ecx, %ds
	mov	%ecx, %es
	mov	%esp, %eax
	pushl	%eax
	call	trap_kernel
	add	$8, %esp
	popa
	add	$8, %esp
	iret

1:	andl	$~FLAG_TF, 16(%esp)	/* no stepping through the kernel */
	add	$8, %esp
	iret

/* As if it had come before the gate was called: EFLAGS, vector and error code
 * move up by 8, to where they lie then. */
2:	pushl	16(%esp)
	popl	24(%esp)
	movl	$USER_CS, 20(%esp)
	movl	$STUB_GATE, 16(%esp)
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
