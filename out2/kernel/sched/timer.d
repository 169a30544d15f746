out2/kernel/sched/timer.o: kernel/sched/timer.c kernel/arch/arch.h \
 proto/sys.h proto/types.h proto/errors.h proto/layout.h \
 kernel/sched/timer.h kernel/lib/list.h
kernel/arch/arch.h:
proto/sys.h:
proto/types.h:
proto/errors.h:
proto/layout.h:
kernel/sched/timer.h:
kernel/lib/list.h:
