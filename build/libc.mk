# libc.mk - the libraries programs and servers link with, in out/lib.
#
#	libsys.a	kernel calls
#	libserver.a	for servers: newlib over a fixed heap and debug output
#	libc.a		for programs: newlib, what it lacks, the POSIX layer
#	libpthread.a ...	empty: configure scripts ask for them

LIB := $(O)/lib

SYS_OBJECTS := $(call objects,$(call no_tests,$(call rwild,libc/sys libc/arch/i386)))
POSIX_OBJECTS := $(call objects,$(call no_tests,$(call rwild,libc/posix libc/thread)))
EXTRA_OBJECTS := $(call objects,$(sort $(wildcard libc/newlib/lib/*.c)))
SERVER_OBJECTS := $(call objects,$(sort $(wildcard libc/start/server/*.c)))
START_OBJECTS := $(LIB)/crt0.o $(LIB)/server0.o

$(SYS_OBJECTS) $(POSIX_OBJECTS) $(EXTRA_OBJECTS) $(SERVER_OBJECTS): $(FLAGS) | $(NEWLIB)
$(O)/libc/%.o: libc/%.c
	$(call compile,$(CFLAGS_PROG) -ffreestanding -I.)
$(O)/libc/%.S.o: libc/%.S
	$(call compile,$(CFLAGS_PROG) -I.)
$(LIB)/%.o: libc/start/%.S $(FLAGS) | $(NEWLIB)
	$(call compile,$(CFLAGS_PROG) -I.)

$(LIB)/libsys.a: $(SYS_OBJECTS)
	$(archive)
$(LIB)/libheap.a: $(SERVER_OBJECTS)
	$(archive)
$(LIB)/libposix.a: $(POSIX_OBJECTS)
	$(archive)
$(LIB)/libextra.a: $(EXTRA_OBJECTS)
	$(archive)

$(LIB)/libserver.a: $(LIB)/libheap.a $(LIB)/libsys.a $(NEWLIB_OUT)/lib/libc.a build/merge.py
	$(call say,MERGE,$@) $(PYTHON) build/merge.py $@ $(filter %.a,$^)
# An object of newlib's yields to one of ours that defines the same function.
$(LIB)/libc.a: $(LIB)/libposix.a $(LIB)/libsys.a $(LIB)/libextra.a \
		$(NEWLIB_OUT)/lib/libc.a build/merge.py
	$(call say,MERGE,$@) $(PYTHON) build/merge.py $@ $(filter %.a,$^)
$(LIB)/libm.a: $(NEWLIB_OUT)/lib/libm.a
	$(Q)mkdir -p $(@D) && cp $< $@

EMPTY_LIBS := $(patsubst %,$(LIB)/lib%.a,pthread dl rt util crypt)
$(EMPTY_LIBS):
	$(Q)mkdir -p $(@D) && rm -f $@ && $(AR) rcsD $@

# Read by build/cc, so that both use the same words.
CC_FLAGS_FILE := $(O)/cc.flags
$(CC_FLAGS_FILE): build/toolchain.mk
	$(Q)mkdir -p $(@D) && echo '$(ABI)' >$@

CC_PARTS := $(LIB)/libc.a $(LIB)/libm.a $(LIB)/crt0.o $(EMPTY_LIBS) $(CC_FLAGS_FILE)
-include $(SYS_OBJECTS:.o=.d) $(POSIX_OBJECTS:.o=.d) $(EXTRA_OBJECTS:.o=.d)
-include $(START_OBJECTS:.o=.d) $(SERVER_OBJECTS:.o=.d)
