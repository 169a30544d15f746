out/host/obj/bin/cat.o: bin/cat.c bin/../lib/tool.h
bin/../lib/tool.h:
