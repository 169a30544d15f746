out/host/obj/lib/mem.o: lib/mem.c lib/tool.h
lib/tool.h:
