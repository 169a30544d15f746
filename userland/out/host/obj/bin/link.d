out/host/obj/bin/link.o: bin/link.c bin/../lib/tool.h
bin/../lib/tool.h:
