out2/kernel/obj/irq.o: kernel/obj/irq.c kernel/arch/arch.h proto/sys.h \
 proto/types.h proto/errors.h proto/layout.h kernel/obj/account_obj.h \
 kernel/obj/account.h kernel/obj/object.h kernel/lib/list.h \
 kernel/obj/irq.h kernel/obj/port.h kernel/sched/timer.h kernel/mem/mem.h \
 kernel/stat.h proto/kstat.h
kernel/arch/arch.h:
proto/sys.h:
proto/types.h:
proto/errors.h:
proto/layout.h:
kernel/obj/account_obj.h:
kernel/obj/account.h:
kernel/obj/object.h:
kernel/lib/list.h:
kernel/obj/irq.h:
kernel/obj/port.h:
kernel/sched/timer.h:
kernel/mem/mem.h:
kernel/stat.h:
proto/kstat.h:
