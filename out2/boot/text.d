out2/boot/text.o: boot/text.c boot/shim.h proto/sys.h proto/types.h \
 proto/errors.h proto/layout.h boot/arch/mem.h
boot/shim.h:
proto/sys.h:
proto/types.h:
proto/errors.h:
proto/layout.h:
boot/arch/mem.h:
