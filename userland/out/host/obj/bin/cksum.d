out/host/obj/bin/cksum.o: bin/cksum.c bin/../lib/tool.h
bin/../lib/tool.h:
