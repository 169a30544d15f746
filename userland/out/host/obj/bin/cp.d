out/host/obj/bin/cp.o: bin/cp.c bin/../lib/files.h bin/../lib/tool.h
bin/../lib/files.h:
bin/../lib/tool.h:
