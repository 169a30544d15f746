out2/kernel/mem/walk.o: kernel/mem/walk.c kernel/lib/string.h \
 proto/types.h kernel/mem/walk.h kernel/mem/frames.h kernel/arch/paging.h \
 kernel/arch/i386/paging.h kernel/arch/i386/cpu.h \
 kernel/arch/i386/layout.h proto/layout.h kernel/debug/assert.h \
 kernel/debug/panic.h proto/sys.h proto/errors.h kernel/mem/mem.h \
 kernel/obj/account.h
kernel/lib/string.h:
proto/types.h:
kernel/mem/walk.h:
kernel/mem/frames.h:
kernel/arch/paging.h:
kernel/arch/i386/paging.h:
kernel/arch/i386/cpu.h:
kernel/arch/i386/layout.h:
proto/layout.h:
kernel/debug/assert.h:
kernel/debug/panic.h:
proto/sys.h:
proto/errors.h:
kernel/mem/mem.h:
kernel/obj/account.h:
