out2/kernel/arch/i386/clock.o: kernel/arch/i386/clock.c \
 kernel/arch/arch.h proto/sys.h proto/types.h proto/errors.h \
 proto/layout.h kernel/arch/i386/cpu.h kernel/arch/i386/io.h \
 kernel/arch/i386/lapic.h kernel/arch/i386/start.h kernel/lib/string.h
kernel/arch/arch.h:
proto/sys.h:
proto/types.h:
proto/errors.h:
proto/layout.h:
kernel/arch/i386/cpu.h:
kernel/arch/i386/io.h:
kernel/arch/i386/lapic.h:
kernel/arch/i386/start.h:
kernel/lib/string.h:
