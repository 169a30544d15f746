out2/boot/elf.o: boot/elf.c boot/shim.h proto/sys.h proto/types.h \
 proto/errors.h proto/layout.h boot/arch/mem.h
boot/shim.h:
proto/sys.h:
proto/types.h:
proto/errors.h:
proto/layout.h:
boot/arch/mem.h:
