out/host/obj/bin/hexdump.o: bin/hexdump.c bin/../lib/tool.h
bin/../lib/tool.h:
