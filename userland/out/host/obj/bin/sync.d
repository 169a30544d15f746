out/host/obj/bin/sync.o: bin/sync.c bin/../lib/tool.h
bin/../lib/tool.h:
