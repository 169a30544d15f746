out/host/obj/bin/true.o: bin/true.c
