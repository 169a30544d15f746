out2/kernel/mem/slab.o: kernel/mem/slab.c kernel/debug/assert.h \
 kernel/debug/panic.h proto/sys.h proto/types.h proto/errors.h \
 proto/layout.h kernel/debug/config.h kernel/lib/string.h \
 kernel/mem/mem.h
kernel/debug/assert.h:
kernel/debug/panic.h:
proto/sys.h:
proto/types.h:
proto/errors.h:
proto/layout.h:
kernel/debug/config.h:
kernel/lib/string.h:
kernel/mem/mem.h:
