out2/boot/multiboot1.o: boot/multiboot1.c boot/shim.h proto/sys.h \
 proto/types.h proto/errors.h proto/layout.h boot/arch/mem.h
boot/shim.h:
proto/sys.h:
proto/types.h:
proto/errors.h:
proto/layout.h:
boot/arch/mem.h:
