out/host/obj/bin/cut.o: bin/cut.c bin/../lib/tool.h
bin/../lib/tool.h:
