out2/kernel/sys/table.o: kernel/sys/table.c kernel/debug/assert.h \
 kernel/debug/panic.h proto/sys.h proto/types.h proto/errors.h \
 proto/layout.h kernel/obj/auth.h kernel/obj/object.h kernel/lib/list.h \
 kernel/stat.h proto/kstat.h kernel/sys/sys.h kernel/obj/thread.h \
 kernel/obj/call.h kernel/sched/timer.h kernel/obj/task.h \
 kernel/mem/mem.h kernel/obj/handle.h kernel/obj/badge.h \
 kernel/obj/port.h kernel/trace/ring.h proto/trace.h
kernel/debug/assert.h:
kernel/debug/panic.h:
proto/sys.h:
proto/types.h:
proto/errors.h:
proto/layout.h:
kernel/obj/auth.h:
kernel/obj/object.h:
kernel/lib/list.h:
kernel/stat.h:
proto/kstat.h:
kernel/sys/sys.h:
kernel/obj/thread.h:
kernel/obj/call.h:
kernel/sched/timer.h:
kernel/obj/task.h:
kernel/mem/mem.h:
kernel/obj/handle.h:
kernel/obj/badge.h:
kernel/obj/port.h:
kernel/trace/ring.h:
proto/trace.h:
