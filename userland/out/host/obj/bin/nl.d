out/host/obj/bin/nl.o: bin/nl.c bin/../lib/tool.h
bin/../lib/tool.h:
