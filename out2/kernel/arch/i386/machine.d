out2/kernel/arch/i386/machine.o: kernel/arch/i386/machine.c \
 kernel/arch/arch.h proto/sys.h proto/types.h proto/errors.h \
 proto/layout.h kernel/arch/debug.h kernel/arch/i386/cpu.h \
 kernel/arch/i386/io.h
kernel/arch/arch.h:
proto/sys.h:
proto/types.h:
proto/errors.h:
proto/layout.h:
kernel/arch/debug.h:
kernel/arch/i386/cpu.h:
kernel/arch/i386/io.h:
