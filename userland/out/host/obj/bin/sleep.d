out/host/obj/bin/sleep.o: bin/sleep.c bin/../lib/tool.h
bin/../lib/tool.h:
