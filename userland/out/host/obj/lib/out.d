out/host/obj/lib/out.o: lib/out.c lib/tool.h
lib/tool.h:
