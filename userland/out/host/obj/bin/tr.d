out/host/obj/bin/tr.o: bin/tr.c bin/../lib/tool.h
bin/../lib/tool.h:
