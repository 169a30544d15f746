out/host/obj/lib/each.o: lib/each.c lib/tool.h
lib/tool.h:
