out2/kernel/sys/tasks.o: kernel/sys/tasks.c kernel/debug/print.h \
 kernel/ipc/ipc.h kernel/obj/thread.h kernel/obj/call.h \
 kernel/obj/object.h kernel/lib/list.h proto/sys.h proto/types.h \
 proto/errors.h proto/layout.h kernel/sched/timer.h kernel/obj/task.h \
 kernel/mem/mem.h kernel/obj/handle.h kernel/obj/badge.h \
 kernel/obj/port.h kernel/obj/account_obj.h kernel/obj/account.h \
 kernel/obj/auth.h kernel/sched/sched.h kernel/sys/sys.h
kernel/debug/print.h:
kernel/ipc/ipc.h:
kernel/obj/thread.h:
kernel/obj/call.h:
kernel/obj/object.h:
kernel/lib/list.h:
proto/sys.h:
proto/types.h:
proto/errors.h:
proto/layout.h:
kernel/sched/timer.h:
kernel/obj/task.h:
kernel/mem/mem.h:
kernel/obj/handle.h:
kernel/obj/badge.h:
kernel/obj/port.h:
kernel/obj/account_obj.h:
kernel/obj/account.h:
kernel/obj/auth.h:
kernel/sched/sched.h:
kernel/sys/sys.h:
