out2/kernel/arch/i386/console.o: kernel/arch/i386/console.c \
 kernel/arch/arch.h proto/sys.h proto/types.h proto/errors.h \
 proto/layout.h kernel/arch/i386/console.h kernel/arch/i386/io.h \
 kernel/arch/i386/layout.h kernel/lib/string.h
kernel/arch/arch.h:
proto/sys.h:
proto/types.h:
proto/errors.h:
proto/layout.h:
kernel/arch/i386/console.h:
kernel/arch/i386/io.h:
kernel/arch/i386/layout.h:
kernel/lib/string.h:
