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
#define FRAME_SIZE	64
#define FRAME_CS	48
#define THREAD_KSTACK	0
#define THREAD_GS	4
#define USER_CS		0x1b
#define USER_DS		0x23
#define VECTOR_SYSENTER	0x100
#define STUB_RET	0x0ffff000

	.text

/*
 * SYSENTER: ESP = &tss.esp0, and that word is the current thread.
 * EAX EDX EBX ESI EDI EBP as proto/sys.h says, ECX the user's ESP.
 */
	.globl	sysenter_entry
	.align	64
sysenter_entry:
	pop	%esp
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
	add	$16, %esp
	jmp	push_frame

/* Every vector's stub comes here with vector and error code pushed. */
	.align	16
trap_common:
	pusha
	pushl	$0
	cld
	mov	$USER_DS, %ecx
	mov	%ecx, %ds
	mov	%ecx, %es
	testl	$3, FRAME_CS(%esp)
	jz	from_kernel
	lea	FRAME_SIZE(%esp), %eax
	mov	THREAD_KSTACK(%eax), %esp
	pushl	%eax
	call	trap_user
	jmp	leave

/* Idling, or a bug; a frame without esp and ss lies on this stack. */
from_kernel:
	mov	%esp, %eax
	pushl	%eax
	call	trap_kernel
	add	$8, %esp
	popa
	add	$8, %esp
	iret

/* void cpu_enter(struct thread *t) */
	.globl	cpu_enter
cpu_enter:
	mov	4(%esp), %eax
	jmp	leave

/* The double fault's own task comes here, on its own stack. */
	.globl	double_fault_entry
double_fault_entry:
	cld
	call	double_fault
1:	hlt
	jmp	1b

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
