out/host/obj/lib/list.o: lib/list.c lib/files.h lib/tool.h
lib/files.h:
lib/tool.h:
