# host.mk - the tools, built for the host they are tested on.
#
#	make -f userland/host.mk [OUT=out/host] [CC=clang] [SAN=1]
#
# They see POSIX only, as they do on Maque; bin/aliases says which tools have
# a second name.

OUT	?= out/host
SAN	?=
V	?=
Q	= $(if $(V),,@)
WARN	= -Wall -Wextra -Wshadow -Wstrict-prototypes -Wmissing-prototypes \
	  -Wpointer-arith -Wvla -Werror
ABI	= -m32 -march=i686 -std=gnu11 -fno-strict-aliasing -fno-common
POSIX	= -D_XOPEN_SOURCE=700 -D_FILE_OFFSET_BITS=64 -D_TIME_BITS=64
CFLAGS	= $(ABI) $(POSIX) $(WARN) -g \
	  $(if $(SAN),-O1 -fsanitize=address$(,)undefined \
	  -fno-sanitize-recover=all -fno-omit-frame-pointer,-O2)
LDFLAGS	= -m32 $(if $(SAN),-fsanitize=address$(,)undefined)
, := ,

HERE	:= $(dir $(lastword $(MAKEFILE_LIST)))
O	= $(OUT)/$(if $(SAN),asan,obj)
BIN	= $(OUT)/$(if $(SAN),bin-asan,bin)
LIBSRC	:= $(wildcard $(HERE)lib/*.c)
# Not those that speak to Maque's own services.
BINSRC	:= $(filter-out $(shell grep -lE '<sys/(service|swap|mman).h>' $(HERE)bin/*.c),$(wildcard $(HERE)bin/*.c))
LIBOBJ	= $(LIBSRC:$(HERE)%.c=$(O)/%.o)
TOOLS	= $(BINSRC:$(HERE)bin/%.c=$(BIN)/%)

all: $(TOOLS) $(BIN)/.aliases

$(O)/lib/libtool.a: $(LIBOBJ)
	$(Q)rm -f $@
	$(Q)ar rcs $@ $(LIBOBJ)

$(BIN)/%: $(O)/bin/%.o $(O)/lib/libtool.a
	@mkdir -p $(@D)
	$(Q)$(CC) $(LDFLAGS) -o $@ $^ -lm

$(O)/%.o: $(HERE)%.c
	@mkdir -p $(@D)
	$(Q)$(CC) $(CFLAGS) -MMD -MP -c -o $@ $<

$(BIN)/.aliases: $(HERE)bin/aliases $(TOOLS)
	@while read name tool; do ln -sf $$tool $(BIN)/$$name; done <$<
	@touch $@

-include $(LIBOBJ:.o=.d) $(BINSRC:$(HERE)%.c=$(O)/%.d)
.SECONDARY:
.PHONY: all
