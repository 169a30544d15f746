out/host/obj/bin/rmdir.o: bin/rmdir.c bin/../lib/files.h \
 bin/../lib/tool.h
bin/../lib/files.h:
bin/../lib/tool.h:
