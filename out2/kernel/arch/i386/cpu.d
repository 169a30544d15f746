out2/kernel/arch/i386/cpu.o: kernel/arch/i386/cpu.c kernel/arch/arch.h \
 proto/sys.h proto/types.h proto/errors.h proto/layout.h \
 kernel/arch/cpu.h kernel/obj/thread.h kernel/obj/call.h \
 kernel/obj/object.h kernel/lib/list.h kernel/sched/timer.h \
 kernel/obj/task.h kernel/mem/mem.h kernel/obj/handle.h \
 kernel/obj/badge.h kernel/obj/port.h kernel/arch/i386/cpu.h \
 kernel/arch/i386/cpu_regs.h kernel/arch/i386/fpu.h \
 kernel/arch/i386/offsets.h kernel/arch/i386/tables.h \
 kernel/debug/cmdline.h kernel/debug/panic.h kernel/lib/string.h \
 kernel/obj/account_obj.h kernel/obj/account.h kernel/sched/sched.h
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
kernel/arch/i386/cpu.h:
kernel/arch/i386/cpu_regs.h:
kernel/arch/i386/fpu.h:
kernel/arch/i386/offsets.h:
kernel/arch/i386/tables.h:
kernel/debug/cmdline.h:
kernel/debug/panic.h:
kernel/lib/string.h:
kernel/obj/account_obj.h:
kernel/obj/account.h:
kernel/sched/sched.h:
