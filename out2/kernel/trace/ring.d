out2/kernel/trace/ring.o: kernel/trace/ring.c kernel/debug/print.h \
 kernel/trace/ring.h proto/trace.h proto/types.h
kernel/debug/print.h:
kernel/trace/ring.h:
proto/trace.h:
proto/types.h:
