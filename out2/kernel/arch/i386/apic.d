out2/kernel/arch/i386/apic.o: kernel/arch/i386/apic.c kernel/arch/arch.h \
 proto/sys.h proto/types.h proto/errors.h proto/layout.h
kernel/arch/arch.h:
proto/sys.h:
proto/types.h:
proto/errors.h:
proto/layout.h:
