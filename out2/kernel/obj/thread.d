out2/kernel/obj/thread.o: kernel/obj/thread.c kernel/arch/cpu.h \
 kernel/obj/thread.h kernel/obj/call.h kernel/obj/object.h \
 kernel/lib/list.h proto/sys.h proto/types.h proto/errors.h \
 proto/layout.h kernel/sched/timer.h kernel/obj/task.h kernel/mem/mem.h \
 kernel/obj/handle.h kernel/obj/badge.h kernel/obj/port.h \
 kernel/debug/assert.h kernel/debug/panic.h kernel/ipc/ipc.h \
 kernel/obj/account_obj.h kernel/obj/account.h kernel/sched/sched.h \
 kernel/stat.h proto/kstat.h
kernel/arch/cpu.h:
kernel/obj/thread.h:
kernel/obj/call.h:
kernel/obj/object.h:
kernel/lib/list.h:
proto/sys.h:
proto/types.h:
proto/errors.h:
proto/layout.h:
kernel/sched/timer.h:
kernel/obj/task.h:
kernel/mem/mem.h:
kernel/obj/handle.h:
kernel/obj/badge.h:
kernel/obj/port.h:
kernel/debug/assert.h:
kernel/debug/panic.h:
kernel/ipc/ipc.h:
kernel/obj/account_obj.h:
kernel/obj/account.h:
kernel/sched/sched.h:
kernel/stat.h:
proto/kstat.h:
