out/host/obj/lib/io.o: lib/io.c lib/tool.h
lib/tool.h:
