out/host/obj/bin/rm.o: bin/rm.c bin/../lib/files.h bin/../lib/tool.h
bin/../lib/files.h:
bin/../lib/tool.h:
