out2/kernel/sys/time.o: kernel/sys/time.c kernel/arch/arch.h proto/sys.h \
 proto/types.h proto/errors.h proto/layout.h kernel/mem/mem.h \
 kernel/sched/sched.h kernel/obj/thread.h kernel/obj/call.h \
 kernel/obj/object.h kernel/lib/list.h kernel/sched/timer.h \
 kernel/obj/task.h kernel/obj/handle.h kernel/obj/badge.h \
 kernel/obj/port.h kernel/stat.h proto/kstat.h kernel/sys/sys.h
kernel/arch/arch.h:
proto/sys.h:
proto/types.h:
proto/errors.h:
proto/layout.h:
kernel/mem/mem.h:
kernel/sched/sched.h:
kernel/obj/thread.h:
kernel/obj/call.h:
kernel/obj/object.h:
kernel/lib/list.h:
kernel/sched/timer.h:
kernel/obj/task.h:
kernel/obj/handle.h:
kernel/obj/badge.h:
kernel/obj/port.h:
kernel/stat.h:
proto/kstat.h:
kernel/sys/sys.h:
