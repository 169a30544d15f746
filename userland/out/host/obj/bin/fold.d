out/host/obj/bin/fold.o: bin/fold.c bin/../lib/tool.h
bin/../lib/tool.h:
