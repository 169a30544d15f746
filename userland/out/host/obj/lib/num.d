out/host/obj/lib/num.o: lib/num.c lib/tool.h
lib/tool.h:
