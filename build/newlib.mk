# newlib.mk - the C library below libc/posix, built once from Debian's source.
#
# It is built anew when a header that it compiles against changes
# (libc/newlib/include), or the scripts, or the ABI; always by gcc.

NEWLIB_TAR ?= $(firstword $(wildcard /usr/src/newlib/newlib-*.tar.xz))
NEWLIB := $(NEWLIB_OUT)/stamp
NEWLIB_SOURCES := $(sort $(shell find libc/newlib/include -type f)) \
	libc/newlib/build.sh libc/newlib/patch.sh

NEWLIB_CFLAGS := $(ABI) -ffreestanding -g0 -ffunction-sections -fdata-sections
NEWLIB_ABI := $(NEWLIB_OUT).abi
ifneq ($(file <$(NEWLIB_ABI)),$(NEWLIB_CFLAGS))
$(shell mkdir -p $(O))
$(file >$(NEWLIB_ABI),$(NEWLIB_CFLAGS))
endif

$(NEWLIB): $(NEWLIB_SOURCES) $(NEWLIB_ABI)
	@test -n "$(NEWLIB_TAR)" || { \
	echo "newlib's source is missing: apt-get install newlib-source" >&2; exit 1; }
	@# Two makes at once must not build it both: the second finds it done.
	$(Q)exec 9>$(NEWLIB_OUT).lock; flock 9; \
	if [ ! -f $@ ] || [ -n "$$(find $(NEWLIB_SOURCES) $(NEWLIB_ABI) -newer $@)" ]; then \
		echo "  NEWLIB $(NEWLIB_TAR) (about a minute)"; \
		CC=gcc CFLAGS="$(NEWLIB_CFLAGS)" \
		GCC_INCLUDE="$$(gcc -m32 -print-file-name=include)" JOBS=$$(nproc) \
		libc/newlib/build.sh "$(NEWLIB_TAR)" $(NEWLIB_OUT) 9>&- && touch $@; \
	fi
$(NEWLIB_OUT)/lib/libc.a $(NEWLIB_OUT)/lib/libm.a: $(NEWLIB) ;
