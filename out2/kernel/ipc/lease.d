out2/kernel/ipc/lease.o: kernel/ipc/lease.c kernel/debug/assert.h \
 kernel/debug/panic.h proto/sys.h proto/types.h proto/errors.h \
 proto/layout.h kernel/ipc/ipc.h kernel/obj/thread.h kernel/obj/call.h \
 kernel/obj/object.h kernel/lib/list.h kernel/sched/timer.h \
 kernel/obj/task.h kernel/mem/mem.h kernel/obj/handle.h \
 kernel/obj/badge.h kernel/obj/port.h kernel/lib/string.h \
 kernel/obj/account_obj.h kernel/obj/account.h kernel/sys/sys.h
kernel/debug/assert.h:
kernel/debug/panic.h:
proto/sys.h:
proto/types.h:
proto/errors.h:
proto/layout.h:
kernel/ipc/ipc.h:
kernel/obj/thread.h:
kernel/obj/call.h:
kernel/obj/object.h:
kernel/lib/list.h:
kernel/sched/timer.h:
kernel/obj/task.h:
kernel/mem/mem.h:
kernel/obj/handle.h:
kernel/obj/badge.h:
kernel/obj/port.h:
kernel/lib/string.h:
kernel/obj/account_obj.h:
kernel/obj/account.h:
kernel/sys/sys.h:
