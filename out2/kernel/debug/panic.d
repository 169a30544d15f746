out2/kernel/debug/panic.o: kernel/debug/panic.c kernel/arch/arch.h \
 proto/sys.h proto/types.h proto/errors.h proto/layout.h \
 kernel/arch/debug.h kernel/debug/assert.h kernel/debug/panic.h \
 kernel/debug/cmdline.h kernel/debug/ksyms.h kernel/debug/print.h \
 kernel/trace/ring.h proto/trace.h
kernel/arch/arch.h:
proto/sys.h:
proto/types.h:
proto/errors.h:
proto/layout.h:
kernel/arch/debug.h:
kernel/debug/assert.h:
kernel/debug/panic.h:
kernel/debug/cmdline.h:
kernel/debug/ksyms.h:
kernel/debug/print.h:
kernel/trace/ring.h:
proto/trace.h:
