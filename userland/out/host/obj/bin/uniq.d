out/host/obj/bin/uniq.o: bin/uniq.c bin/../lib/tool.h
bin/../lib/tool.h:
