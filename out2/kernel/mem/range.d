out2/kernel/mem/range.o: kernel/mem/range.c kernel/mem/walk.h \
 kernel/mem/frames.h kernel/arch/paging.h kernel/arch/i386/paging.h \
 kernel/arch/i386/cpu.h proto/types.h kernel/arch/i386/layout.h \
 proto/layout.h kernel/debug/assert.h kernel/debug/panic.h proto/sys.h \
 proto/errors.h kernel/mem/mem.h
kernel/mem/walk.h:
kernel/mem/frames.h:
kernel/arch/paging.h:
kernel/arch/i386/paging.h:
kernel/arch/i386/cpu.h:
proto/types.h:
kernel/arch/i386/layout.h:
proto/layout.h:
kernel/debug/assert.h:
kernel/debug/panic.h:
proto/sys.h:
proto/errors.h:
kernel/mem/mem.h:
