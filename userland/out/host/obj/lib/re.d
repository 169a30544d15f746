out/host/obj/lib/re.o: lib/re.c lib/reprog.h lib/re.h lib/tool.h
lib/reprog.h:
lib/re.h:
lib/tool.h:
