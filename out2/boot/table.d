out2/boot/table.o: boot/table.c boot/shim.h proto/sys.h proto/types.h \
 proto/errors.h proto/layout.h boot/arch/mem.h
boot/shim.h:
proto/sys.h:
proto/types.h:
proto/errors.h:
proto/layout.h:
boot/arch/mem.h:
