out2/boot/arch/head.S.o: boot/arch/head.S
