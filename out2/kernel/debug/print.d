out2/kernel/debug/print.o: kernel/debug/print.c kernel/arch/arch.h \
 proto/sys.h proto/types.h proto/errors.h proto/layout.h \
 kernel/debug/print.h kernel/lib/string.h
kernel/arch/arch.h:
proto/sys.h:
proto/types.h:
proto/errors.h:
proto/layout.h:
kernel/debug/print.h:
kernel/lib/string.h:
