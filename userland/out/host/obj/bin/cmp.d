out/host/obj/bin/cmp.o: bin/cmp.c bin/../lib/tool.h
bin/../lib/tool.h:
