out/host/obj/bin/ln.o: bin/ln.c bin/../lib/files.h bin/../lib/tool.h
bin/../lib/files.h:
bin/../lib/tool.h:
