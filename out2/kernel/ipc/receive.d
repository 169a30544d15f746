out2/kernel/ipc/receive.o: kernel/ipc/receive.c kernel/debug/assert.h \
 kernel/debug/panic.h proto/sys.h proto/types.h proto/errors.h \
 proto/layout.h kernel/ipc/ipc.h kernel/obj/thread.h kernel/obj/call.h \
 kernel/obj/object.h kernel/lib/list.h kernel/sched/timer.h \
 kernel/obj/task.h kernel/mem/mem.h kernel/obj/handle.h \
 kernel/obj/badge.h kernel/obj/port.h kernel/lib/string.h \
 kernel/sched/sched.h kernel/stat.h proto/kstat.h
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
kernel/sched/sched.h:
kernel/stat.h:
proto/kstat.h:
