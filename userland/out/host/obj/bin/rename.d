out/host/obj/bin/rename.o: bin/rename.c bin/../lib/tool.h
bin/../lib/tool.h:
