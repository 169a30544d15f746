out/host/obj/bin/paste.o: bin/paste.c bin/../lib/tool.h
bin/../lib/tool.h:
