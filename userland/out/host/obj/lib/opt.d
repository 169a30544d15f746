out/host/obj/lib/opt.o: lib/opt.c lib/tool.h
lib/tool.h:
