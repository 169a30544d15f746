out/host/obj/lib/walk.o: lib/walk.c lib/files.h lib/tool.h
lib/files.h:
lib/tool.h:
