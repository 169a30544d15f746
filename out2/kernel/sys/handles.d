out2/kernel/sys/handles.o: kernel/sys/handles.c kernel/ipc/ipc.h \
 kernel/obj/thread.h kernel/obj/call.h kernel/obj/object.h \
 kernel/lib/list.h proto/sys.h proto/types.h proto/errors.h \
 proto/layout.h kernel/sched/timer.h kernel/obj/task.h kernel/mem/mem.h \
 kernel/obj/handle.h kernel/obj/badge.h kernel/obj/port.h \
 kernel/obj/account_obj.h kernel/obj/account.h kernel/sys/sys.h
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
kernel/sys/sys.h:
