out2/kernel/arch/i386/lapic.o: kernel/arch/i386/lapic.c \
 kernel/arch/arch.h proto/sys.h proto/types.h proto/errors.h \
 proto/layout.h kernel/arch/i386/cpu.h kernel/arch/i386/lapic.h \
 kernel/mem/mem.h
kernel/arch/arch.h:
proto/sys.h:
proto/types.h:
proto/errors.h:
proto/layout.h:
kernel/arch/i386/cpu.h:
kernel/arch/i386/lapic.h:
kernel/mem/mem.h:
