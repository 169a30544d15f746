out2/kernel/arch/i386/lib.o: kernel/arch/i386/lib.c kernel/lib/string.h \
 proto/types.h
kernel/lib/string.h:
proto/types.h:
