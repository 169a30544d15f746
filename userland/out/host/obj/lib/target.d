out/host/obj/lib/target.o: lib/target.c lib/files.h lib/tool.h
lib/files.h:
lib/tool.h:
