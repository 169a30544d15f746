out/host/obj/bin/echo.o: bin/echo.c bin/../lib/tool.h
bin/../lib/tool.h:
