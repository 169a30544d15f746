out/host/obj/bin/seq.o: bin/seq.c bin/../lib/tool.h
bin/../lib/tool.h:
