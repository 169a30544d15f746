out/host/obj/bin/yes.o: bin/yes.c bin/../lib/tool.h
bin/../lib/tool.h:
