out2/boot/arch/mem.o: boot/arch/mem.c boot/arch/mem.h proto/types.h
boot/arch/mem.h:
proto/types.h:
