/*
 * check.c - the compiler's word that trap.h says what proto/ says.
 */
#include <proto/sys.h>
#include <libc/arch/i386/trap.h>

#define SAME(a, b) _Static_assert((a) == (b), #a " is " #b)

SAME(TRAP_ENTER, STUB_ENTER);
SAME(TRAP_INT80, STUB_INT80);
SAME(TRAP_GATE, STUB_GATE);
SAME(TRAP_RET, STUB_RET);
SAME(CALL_THREAD_EXIT, (int)~SYS_thread_exit);
SAME(TRAP_TIMED, CALL_TIMED);
SAME(STACK_EMPTY, STACK_TOP);
SAME(MB_BASE, MSG_BASE);
SAME(1 << MB_SHIFT, sizeof(struct msgbuf));
SAME(MB_SELF, offsetof(struct msgbuf, self));
SAME(MB_ENTER, offsetof(struct msgbuf, enter));
SAME(MB_DEADLINE, offsetof(struct msgbuf, deadline));
SAME(MB_EDI, offsetof(struct msgbuf, upcall.edi));
SAME(MB_ESI, offsetof(struct msgbuf, upcall.esi));
SAME(MB_EBP, offsetof(struct msgbuf, upcall.ebp));
SAME(MB_EBX, offsetof(struct msgbuf, upcall.ebx));
SAME(MB_EDX, offsetof(struct msgbuf, upcall.edx));
SAME(MB_ECX, offsetof(struct msgbuf, upcall.ecx));
SAME(MB_EAX, offsetof(struct msgbuf, upcall.eax));
SAME(MB_EIP, offsetof(struct msgbuf, upcall.eip));
SAME(MB_EFLAGS, offsetof(struct msgbuf, upcall.eflags));
SAME(MB_ESP, offsetof(struct msgbuf, upcall.esp));
