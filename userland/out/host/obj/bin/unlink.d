out/host/obj/bin/unlink.o: bin/unlink.c bin/../lib/tool.h
bin/../lib/tool.h:
