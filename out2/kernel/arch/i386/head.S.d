out2/kernel/arch/i386/head.S.o: kernel/arch/i386/head.S \
 kernel/arch/i386/layout.h
kernel/arch/i386/layout.h:
