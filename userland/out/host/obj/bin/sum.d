out/host/obj/bin/sum.o: bin/sum.c bin/../lib/tool.h
bin/../lib/tool.h:
