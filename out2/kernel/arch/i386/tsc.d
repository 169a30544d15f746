out2/kernel/arch/i386/tsc.o: kernel/arch/i386/tsc.c \
 kernel/arch/i386/cpu.h proto/types.h kernel/trace/ring.h proto/trace.h
kernel/arch/i386/cpu.h:
proto/types.h:
kernel/trace/ring.h:
proto/trace.h:
