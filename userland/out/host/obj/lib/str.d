out/host/obj/lib/str.o: lib/str.c lib/tool.h
lib/tool.h:
