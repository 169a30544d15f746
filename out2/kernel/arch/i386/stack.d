out2/kernel/arch/i386/stack.o: kernel/arch/i386/stack.c \
 kernel/arch/debug.h proto/types.h kernel/arch/i386/cpu.h \
 kernel/arch/i386/layout.h
kernel/arch/debug.h:
proto/types.h:
kernel/arch/i386/cpu.h:
kernel/arch/i386/layout.h:
