out/host/obj/bin/mv.o: bin/mv.c bin/../lib/files.h bin/../lib/tool.h
bin/../lib/files.h:
bin/../lib/tool.h:
