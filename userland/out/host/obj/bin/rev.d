out/host/obj/bin/rev.o: bin/rev.c bin/../lib/tool.h
bin/../lib/tool.h:
