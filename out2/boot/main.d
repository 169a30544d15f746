out2/boot/main.o: boot/main.c boot/shim.h proto/sys.h proto/types.h \
 proto/errors.h proto/layout.h boot/arch/mem.h boot/arch/io.h
boot/shim.h:
proto/sys.h:
proto/types.h:
proto/errors.h:
proto/layout.h:
boot/arch/mem.h:
boot/arch/io.h:
