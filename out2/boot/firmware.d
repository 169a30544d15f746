out2/boot/firmware.o: boot/firmware.c boot/shim.h proto/sys.h \
 proto/types.h proto/errors.h proto/layout.h boot/arch/mem.h \
 boot/arch/io.h
boot/shim.h:
proto/sys.h:
proto/types.h:
proto/errors.h:
proto/layout.h:
boot/arch/mem.h:
boot/arch/io.h:
