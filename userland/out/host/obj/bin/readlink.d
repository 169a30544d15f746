out/host/obj/bin/readlink.o: bin/readlink.c bin/../lib/files.h \
 bin/../lib/tool.h
bin/../lib/files.h:
bin/../lib/tool.h:
