out/host/obj/bin/od.o: bin/od.c bin/../lib/tool.h
bin/../lib/tool.h:
