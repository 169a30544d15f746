out/host/obj/bin/pwd.o: bin/pwd.c bin/../lib/files.h bin/../lib/tool.h
bin/../lib/files.h:
bin/../lib/tool.h:
