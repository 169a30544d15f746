out2/kernel/arch/i386/entry.S.o: kernel/arch/i386/entry.S \
 kernel/arch/i386/offsets.h
kernel/arch/i386/offsets.h:
