out/host/obj/lib/mode.o: lib/mode.c lib/files.h lib/tool.h
lib/files.h:
lib/tool.h:
