out2/kernel/arch/i386/start.o: kernel/arch/i386/start.c \
 kernel/arch/arch.h proto/sys.h proto/types.h proto/errors.h \
 proto/layout.h kernel/arch/cpu.h kernel/obj/thread.h kernel/obj/call.h \
 kernel/obj/object.h kernel/lib/list.h kernel/sched/timer.h \
 kernel/obj/task.h kernel/mem/mem.h kernel/obj/handle.h \
 kernel/obj/badge.h kernel/obj/port.h kernel/arch/i386/start.h \
 kernel/arch/paging.h kernel/arch/i386/paging.h kernel/arch/i386/cpu.h \
 kernel/arch/i386/layout.h kernel/debug/cmdline.h kernel/debug/ksyms.h \
 kernel/debug/panic.h kernel/debug/print.h
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
kernel/arch/i386/start.h:
kernel/arch/paging.h:
kernel/arch/i386/paging.h:
kernel/arch/i386/cpu.h:
kernel/arch/i386/layout.h:
kernel/debug/cmdline.h:
kernel/debug/ksyms.h:
kernel/debug/panic.h:
kernel/debug/print.h:
