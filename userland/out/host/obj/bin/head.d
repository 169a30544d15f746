out/host/obj/bin/head.o: bin/head.c bin/../lib/tool.h
bin/../lib/tool.h:
