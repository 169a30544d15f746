out/host/obj/lib/user.o: lib/user.c lib/files.h lib/tool.h
lib/files.h:
lib/tool.h:
