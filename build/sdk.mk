# sdk.mk - out/maque-sdk.tar: what it takes to build a service, a driver or a program
# without this tree.  It is laid out like the tree, so the same tools work in it.

SDK := $(O)/maque-sdk.tar
SERVER_FLAGS := $(O)/server.flags
$(SERVER_FLAGS): $(FLAGS)
	$(Q)echo '$(filter-out -ffile-prefix-map=% -Werror,$(ABI) $(WARN)) -std=gnu11 -O2 -g -pipe -nostdinc' \
		'-ffunction-sections -fdata-sections -isystem @TOP@/libc/include -isystem @OUT@/newlib/include' >$@

SDK_LIBS := $(addprefix $(LIB)/,server0.o libserve.a libserver.a libdriver.a)
SDK_FILES := build/cc build/server build/user.ld build/new docs/servers.md LICENSE \
	proto $(wildcard servers/lib/*.h drivers/lib/*.h libc/sys/*.h libc/arch/i386/*.h) \
	libc/include $(addprefix servers/lib/,session.c waitlist.c park.c test)
$(SDK): $(CC_PARTS) $(SDK_LIBS) $(SERVER_FLAGS) build/sdk.md $(shell find $(SDK_FILES) -type f)
	$(call say,SDK,$@) rm -rf $@.new && mkdir -p $@.new/maque-sdk/out/newlib
	$(Q)tar -cf - $(SDK_FILES) | tar -xf - -C $@.new/maque-sdk
	$(Q)cp build/sdk.md $@.new/maque-sdk/README.md
	$(Q)cp -R $(LIB) $(CC_FLAGS_FILE) $(SERVER_FLAGS) $@.new/maque-sdk/out/
	$(Q)cp -R $(NEWLIB_OUT)/include $(NEWLIB_OUT)/stamp $@.new/maque-sdk/out/newlib/
	$(Q)tar -cf $@.tar --sort=name --owner=0 --group=0 --mtime=@0 -C $@.new maque-sdk && \
		rm -rf $@.new && mv $@.tar $@
.PHONY: sdk
sdk: $(SDK)
iso: $(SERVER_FLAGS) $(SDK_LIBS)
