out2/kernel/arch/i386/fpu.o: kernel/arch/i386/fpu.c \
 kernel/arch/i386/cpu.h proto/types.h kernel/arch/i386/cpu_regs.h \
 kernel/arch/i386/fpu.h kernel/lib/string.h kernel/sched/sched.h \
 kernel/obj/thread.h kernel/obj/call.h kernel/obj/object.h \
 kernel/lib/list.h proto/sys.h proto/errors.h proto/layout.h \
 kernel/sched/timer.h kernel/obj/task.h kernel/mem/mem.h \
 kernel/obj/handle.h kernel/obj/badge.h kernel/obj/port.h
kernel/arch/i386/cpu.h:
proto/types.h:
kernel/arch/i386/cpu_regs.h:
kernel/arch/i386/fpu.h:
kernel/lib/string.h:
kernel/sched/sched.h:
kernel/obj/thread.h:
kernel/obj/call.h:
kernel/obj/object.h:
kernel/lib/list.h:
proto/sys.h:
proto/errors.h:
proto/layout.h:
kernel/sched/timer.h:
kernel/obj/task.h:
kernel/mem/mem.h:
kernel/obj/handle.h:
kernel/obj/badge.h:
kernel/obj/port.h:
