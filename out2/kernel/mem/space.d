out2/kernel/mem/space.o: kernel/mem/space.c kernel/arch/arch.h \
 proto/sys.h proto/types.h proto/errors.h proto/layout.h \
 kernel/lib/string.h kernel/mem/walk.h kernel/mem/frames.h \
 kernel/arch/paging.h kernel/arch/i386/paging.h kernel/arch/i386/cpu.h \
 kernel/arch/i386/layout.h kernel/debug/assert.h kernel/debug/panic.h \
 kernel/mem/mem.h kernel/obj/account.h
kernel/arch/arch.h:
proto/sys.h:
proto/types.h:
proto/errors.h:
proto/layout.h:
kernel/lib/string.h:
kernel/mem/walk.h:
kernel/mem/frames.h:
kernel/arch/paging.h:
kernel/arch/i386/paging.h:
kernel/arch/i386/cpu.h:
kernel/arch/i386/layout.h:
kernel/debug/assert.h:
kernel/debug/panic.h:
kernel/mem/mem.h:
kernel/obj/account.h:
