out2/kernel/obj/account.o: kernel/obj/account.c kernel/debug/assert.h \
 kernel/debug/panic.h proto/sys.h proto/types.h proto/errors.h \
 proto/layout.h kernel/obj/account_obj.h kernel/obj/account.h \
 kernel/obj/object.h kernel/lib/list.h kernel/mem/mem.h kernel/stat.h \
 proto/kstat.h
kernel/debug/assert.h:
kernel/debug/panic.h:
proto/sys.h:
proto/types.h:
proto/errors.h:
proto/layout.h:
kernel/obj/account_obj.h:
kernel/obj/account.h:
kernel/obj/object.h:
kernel/lib/list.h:
kernel/mem/mem.h:
kernel/stat.h:
proto/kstat.h:
