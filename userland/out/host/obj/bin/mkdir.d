out/host/obj/bin/mkdir.o: bin/mkdir.c bin/../lib/files.h \
 bin/../lib/tool.h
bin/../lib/files.h:
bin/../lib/tool.h:
