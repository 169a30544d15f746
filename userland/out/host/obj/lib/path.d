out/host/obj/lib/path.o: lib/path.c lib/files.h lib/tool.h
lib/files.h:
lib/tool.h:
