out2/kernel/debug/cmdline.o: kernel/debug/cmdline.c \
 kernel/debug/cmdline.h proto/types.h
kernel/debug/cmdline.h:
proto/types.h:
