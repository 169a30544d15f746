out/host/obj/bin/expand.o: bin/expand.c bin/../lib/tool.h
bin/../lib/tool.h:
