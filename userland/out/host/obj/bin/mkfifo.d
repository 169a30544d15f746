out/host/obj/bin/mkfifo.o: bin/mkfifo.c bin/../lib/files.h \
 bin/../lib/tool.h
bin/../lib/files.h:
bin/../lib/tool.h:
