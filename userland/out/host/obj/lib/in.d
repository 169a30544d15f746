out/host/obj/lib/in.o: lib/in.c lib/tool.h
lib/tool.h:
