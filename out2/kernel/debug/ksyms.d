out2/kernel/debug/ksyms.o: kernel/debug/ksyms.c kernel/debug/ksyms.h \
 proto/sys.h proto/types.h proto/errors.h proto/layout.h \
 kernel/lib/string.h kernel/mem/mem.h
kernel/debug/ksyms.h:
proto/sys.h:
proto/types.h:
proto/errors.h:
proto/layout.h:
kernel/lib/string.h:
kernel/mem/mem.h:
