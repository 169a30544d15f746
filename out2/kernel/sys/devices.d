out2/kernel/sys/devices.o: kernel/sys/devices.c kernel/arch/arch.h \
 proto/sys.h proto/types.h proto/errors.h proto/layout.h \
 kernel/arch/cpu.h kernel/obj/thread.h kernel/obj/call.h \
 kernel/obj/object.h kernel/lib/list.h kernel/sched/timer.h \
 kernel/obj/task.h kernel/mem/mem.h kernel/obj/handle.h \
 kernel/obj/badge.h kernel/obj/port.h kernel/debug/print.h \
 kernel/obj/irq.h kernel/sys/sys.h
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
kernel/debug/print.h:
kernel/obj/irq.h:
kernel/sys/sys.h:
