out2/boot/multiboot2.o: boot/multiboot2.c boot/shim.h proto/sys.h \
 proto/types.h proto/errors.h proto/layout.h boot/arch/mem.h
boot/shim.h:
proto/sys.h:
proto/types.h:
proto/errors.h:
proto/layout.h:
boot/arch/mem.h:
