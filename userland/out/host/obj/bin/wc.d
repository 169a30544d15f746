out/host/obj/bin/wc.o: bin/wc.c bin/../lib/tool.h
bin/../lib/tool.h:
