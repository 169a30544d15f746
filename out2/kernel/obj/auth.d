out2/kernel/obj/auth.o: kernel/obj/auth.c kernel/obj/auth.h \
 kernel/obj/object.h kernel/lib/list.h proto/sys.h proto/types.h \
 proto/errors.h proto/layout.h kernel/sys/sys.h kernel/obj/thread.h \
 kernel/obj/call.h kernel/sched/timer.h kernel/obj/task.h \
 kernel/mem/mem.h kernel/obj/handle.h kernel/obj/badge.h \
 kernel/obj/port.h
kernel/obj/auth.h:
kernel/obj/object.h:
kernel/lib/list.h:
proto/sys.h:
proto/types.h:
proto/errors.h:
proto/layout.h:
kernel/sys/sys.h:
kernel/obj/thread.h:
kernel/obj/call.h:
kernel/sched/timer.h:
kernel/obj/task.h:
kernel/mem/mem.h:
kernel/obj/handle.h:
kernel/obj/badge.h:
kernel/obj/port.h:
