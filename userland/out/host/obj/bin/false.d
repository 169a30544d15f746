out/host/obj/bin/false.o: bin/false.c
