out2/kernel/obj/handle.o: kernel/obj/handle.c kernel/debug/assert.h \
 kernel/debug/panic.h proto/sys.h proto/types.h proto/errors.h \
 proto/layout.h kernel/lib/string.h kernel/obj/account_obj.h \
 kernel/obj/account.h kernel/obj/object.h kernel/lib/list.h \
 kernel/obj/handle.h kernel/obj/badge.h kernel/obj/task.h \
 kernel/mem/mem.h kernel/obj/port.h kernel/sched/timer.h kernel/stat.h \
 proto/kstat.h
kernel/debug/assert.h:
kernel/debug/panic.h:
proto/sys.h:
proto/types.h:
proto/errors.h:
proto/layout.h:
kernel/lib/string.h:
kernel/obj/account_obj.h:
kernel/obj/account.h:
kernel/obj/object.h:
kernel/lib/list.h:
kernel/obj/handle.h:
kernel/obj/badge.h:
kernel/obj/task.h:
kernel/mem/mem.h:
kernel/obj/port.h:
kernel/sched/timer.h:
kernel/stat.h:
proto/kstat.h:
