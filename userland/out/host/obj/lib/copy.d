out/host/obj/lib/copy.o: lib/copy.c lib/files.h lib/tool.h
lib/files.h:
lib/tool.h:
