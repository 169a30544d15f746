out/host/obj/bin/tail.o: bin/tail.c bin/../lib/tool.h
bin/../lib/tool.h:
