out/host/obj/lib/rerun.o: lib/rerun.c lib/reprog.h lib/re.h lib/tool.h
lib/reprog.h:
lib/re.h:
lib/tool.h:
