out2/kernel/arch/i386/trap.o: kernel/arch/i386/trap.c kernel/arch/arch.h \
 proto/sys.h proto/types.h proto/errors.h proto/layout.h \
 kernel/arch/i386/cpu.h kernel/arch/i386/fpu.h kernel/arch/i386/tables.h \
 kernel/debug/panic.h kernel/ipc/ipc.h kernel/obj/thread.h \
 kernel/obj/call.h kernel/obj/object.h kernel/lib/list.h \
 kernel/sched/timer.h kernel/obj/task.h kernel/mem/mem.h \
 kernel/obj/handle.h kernel/obj/badge.h kernel/obj/port.h \
 kernel/obj/irq.h kernel/sched/sched.h kernel/stat.h proto/kstat.h \
 kernel/sys/sys.h kernel/trace/ring.h proto/trace.h
kernel/arch/arch.h:
proto/sys.h:
proto/types.h:
proto/errors.h:
proto/layout.h:
kernel/arch/i386/cpu.h:
kernel/arch/i386/fpu.h:
kernel/arch/i386/tables.h:
kernel/debug/panic.h:
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
kernel/obj/irq.h:
kernel/sched/sched.h:
kernel/stat.h:
proto/kstat.h:
kernel/sys/sys.h:
kernel/trace/ring.h:
proto/trace.h:
