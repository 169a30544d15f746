out/host/obj/bin/realpath.o: bin/realpath.c bin/../lib/files.h \
 bin/../lib/tool.h
bin/../lib/files.h:
bin/../lib/tool.h:
