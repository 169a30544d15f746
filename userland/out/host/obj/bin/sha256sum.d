out/host/obj/bin/sha256sum.o: bin/sha256sum.c bin/../lib/digest.h \
 bin/../lib/tool.h
bin/../lib/digest.h:
bin/../lib/tool.h:
