out/host/obj/bin/strings.o: bin/strings.c bin/../lib/tool.h
bin/../lib/tool.h:
