out/host/obj/lib/quote.o: lib/quote.c lib/tool.h
lib/tool.h:
