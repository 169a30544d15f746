out/host/obj/bin/md5sum.o: bin/md5sum.c bin/../lib/digest.h \
 bin/../lib/tool.h
bin/../lib/digest.h:
bin/../lib/tool.h:
