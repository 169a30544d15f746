out/host/obj/lib/digest.o: lib/digest.c lib/digest.h lib/tool.h
lib/digest.h:
lib/tool.h:
