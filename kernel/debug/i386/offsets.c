/*
 * offsets.c - entry.S knows the structures by numbers: that they are right.
 */
#include <kernel/arch/i386/offsets.h>
#include <kernel/arch/i386/tables.h>
#include <kernel/sched/sched.h>

#define AT(type, field, offset) \
	_Static_assert(offsetof(struct type, field) == (offset), #type "." #field)
AT(thread, kstack, THREAD_KSTACK);
AT(thread, gs, THREAD_GS);
AT(thread, state, THREAD_STATE);
AT(thread, task, THREAD_TASK);
AT(thread, msg, THREAD_MSG);
AT(thread, port, THREAD_PORT);
AT(thread, next_receiver, THREAD_NEXT);
AT(thread, last, THREAD_LAST);
AT(thread, cr3, THREAD_CR3);
AT(thread, ready_limit, THREAD_LIMIT);
AT(thread, call, THREAD_CALL);
AT(call, state, CALL_STATE);
AT(call, token, CALL_TOKEN);
AT(call, badge, CALL_BADGE);
AT(call, thread, CALL_THREAD);
AT(call, label, CALL_LABEL);
AT(call, w, CALL_W);
AT(call, receiver, CALL_RECEIVER);
AT(badge, o.refs, BADGE_REFS);
AT(badge, port, BADGE_PORT);
AT(badge, value, BADGE_VALUE);
AT(port, receiver, PORT_RECEIVER);
AT(port, bits, PORT_BITS);
AT(port, events, PORT_EVENTS);
AT(port, calls, PORT_CALLS);
AT(task, handles.entry, TASK_HANDLES);
AT(task, handles.count, TASK_HANDLES + 4);
AT(task, who, TASK_WHO);
AT(msgbuf, badge, MSG_BADGE);
AT(msgbuf, token, MSG_TOKEN);
AT(msgbuf, deadline, MSG_DEADLINE);
AT(msgbuf, caller, MSG_CALLER);
AT(msgbuf, who, MSG_WHO);
AT(cpu, current, CPU_CURRENT);
AT(cpu, ready_mask, CPU_READY);
AT(tss, esp0, TSS_ESP0);
AT(tss, iomap, TSS_IOMAP);
_Static_assert(THREAD_READY == STATE_READY && THREAD_CALLING == STATE_CALLING &&
		   THREAD_RECEIVING == STATE_RECEIVING && CALL_RECEIVED == 2 && CK_THREAD == 0 &&
		   CALL_FREE == 0,
    "entry.S compares them");
