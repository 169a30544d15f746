out/host/obj/lib/ask.o: lib/ask.c lib/files.h lib/tool.h
lib/files.h:
lib/tool.h:
