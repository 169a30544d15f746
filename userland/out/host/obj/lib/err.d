out/host/obj/lib/err.o: lib/err.c lib/tool.h
lib/tool.h:
