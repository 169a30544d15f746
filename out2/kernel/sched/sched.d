out2/kernel/sched/sched.o: kernel/sched/sched.c kernel/arch/arch.h \
 proto/sys.h proto/types.h proto/errors.h proto/layout.h \
 kernel/arch/cpu.h kernel/obj/thread.h kernel/obj/call.h \
 kernel/obj/object.h kernel/lib/list.h kernel/sched/timer.h \
 kernel/obj/task.h kernel/mem/mem.h kernel/obj/handle.h \
 kernel/obj/badge.h kernel/obj/port.h kernel/debug/assert.h \
 kernel/debug/panic.h kernel/sched/sched.h kernel/stat.h proto/kstat.h \
 kernel/trace/ring.h proto/trace.h
kernel/arch/arch.h:
proto/sys.h:
proto/types.h:
proto/errors.h:
proto/layout.h:
kernel/arch/cpu.h:
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
kernel/debug/assert.h:
kernel/debug/panic.h:
kernel/sched/sched.h:
kernel/stat.h:
proto/kstat.h:
kernel/trace/ring.h:
proto/trace.h:
