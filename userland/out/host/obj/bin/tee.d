out/host/obj/bin/tee.o: bin/tee.c bin/../lib/tool.h
bin/../lib/tool.h:
