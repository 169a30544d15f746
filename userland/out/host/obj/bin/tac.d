out/host/obj/bin/tac.o: bin/tac.c bin/../lib/tool.h
bin/../lib/tool.h:
