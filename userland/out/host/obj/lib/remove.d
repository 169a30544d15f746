out/host/obj/lib/remove.o: lib/remove.c lib/files.h lib/tool.h
lib/files.h:
lib/tool.h:
