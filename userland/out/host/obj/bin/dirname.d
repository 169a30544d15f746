out/host/obj/bin/dirname.o: bin/dirname.c bin/../lib/files.h \
 bin/../lib/tool.h
bin/../lib/files.h:
bin/../lib/tool.h:
