# programs.mk - everything that runs in ring 3, by the folders it lies in.
#
#	servers/NAME/, drivers/NAME/	out/servers/NAME.elf, out/drivers/NAME.elf
#	their client/ folders		one program per file, which speaks their protocol
#	userland/NAME/			/bin/NAME, from several files
#	userland/bin/, userland/tests/	one program per file
#	bench/				the same, but may speak proto/ itself
#
# A new folder or file needs no line here.

USER_LD := build/user.ld
LDFLAGS_USER := $(LDFLAGS_ALL) -T $(USER_LD) --gc-sections

# ---- servers and drivers ----------------------------------------------------

SERVERS := $(filter-out lib,$(notdir $(patsubst %/,%,$(wildcard servers/*/))))
DRIVERS := $(filter-out lib,$(notdir $(patsubst %/,%,$(wildcard drivers/*/))))
SERVE_OBJECTS := $(call objects,$(call no_tests,$(call rwild,servers/lib)))
DRIVER_OBJECTS := $(call objects,$(call no_tests,$(call rwild,drivers/lib)))
SERVER_LIBS := $(LIB)/libserve.a $(LIB)/libserver.a

$(LIB)/libserve.a: $(SERVE_OBJECTS)
	$(archive)
$(LIB)/libdriver.a: $(DRIVER_OBJECTS)
	$(archive)

# A program made of the pager's policies, which runs on the host, too.
PAGESIM := $(wildcard servers/pager/pagesim/*.c)

# $(call server,KIND,NAME,libraries): rules of one server or driver.
define server
$(2)_OBJECTS := $$(call objects,$$(filter-out $$(PAGESIM),$$(call no_tests,$$(call rwild,$(1)/$(2)))))
$$(O)/$(1)/$(2).elf: $$($(2)_OBJECTS) $$(LIB)/server0.o $(3) $$(SERVER_LIBS) $$(USER_LD)
	$$(call say,LD,$$@) mkdir -p $$(@D)
	$$(Q)t=$$@.$$$$$$$$; $$(LD) $$(LDFLAGS_USER) -o $$$$t $$(LIB)/server0.o $$($(2)_OBJECTS) \
		--start-group $(3) $$(SERVER_LIBS) $$(LIBGCC) --end-group && \
		mv $$$$t $$@ || { rm -f $$$$t; exit 1; }
$$($(2)_OBJECTS): $$(FLAGS) | $$(NEWLIB)
SERVICE_OBJECTS += $$($(2)_OBJECTS)
endef
SERVICE_OBJECTS := $(SERVE_OBJECTS) $(DRIVER_OBJECTS)
$(SERVICE_OBJECTS): $(FLAGS) | $(NEWLIB)
$(foreach s,$(SERVERS),$(eval $(call server,servers,$(s),)))
$(foreach d,$(DRIVERS),$(eval $(call server,drivers,$(d),$(LIB)/libdriver.a)))

$(O)/servers/%.o: servers/%.c
	$(call compile,$(CFLAGS_PROG) -ffreestanding -I.)
$(O)/servers/%.S.o: servers/%.S
	$(call compile,$(CFLAGS_PROG) -I.)
$(O)/drivers/%.o: drivers/%.c
	$(call compile,$(CFLAGS_PROG) -ffreestanding -I.)
$(O)/drivers/%.S.o: drivers/%.S
	$(call compile,$(CFLAGS_PROG) -I.)

SERVICES := $(SERVERS:%=$(O)/servers/%.elf) $(DRIVERS:%=$(O)/drivers/%.elf)

# What services may have, for init: servers/NAME/manifest.inc and the like.
MANIFESTS := $(sort $(wildcard servers/*/manifest.inc drivers/*/manifest.inc))
MANIFEST_LIST := $(O)/gen/manifests.h
MANIFEST_TEXT := $(foreach m,$(MANIFESTS),<$(m)>)
# "list": the file is made even when there is none.
ifneq ($(file <$(O)/manifests.words),list $(MANIFEST_TEXT))
$(shell mkdir -p $(O))
$(file >$(O)/manifests.words,list $(MANIFEST_TEXT))
endif
$(MANIFEST_LIST): $(O)/manifests.words
	$(call say,GEN,$@) mkdir -p $(@D)
	$(Q)printf '#include %s\n' $(MANIFEST_TEXT:%='%') | sed '/<>\|^#include $$/d' >$@
$(O)/servers/init/manifest.o: $(MANIFEST_LIST)
$(O)/servers/init/manifest.o: CFLAGS_PROG += -I$(O)/gen

# ---- programs ---------------------------------------------------------------

BIN := $(O)/userland/bin
USER_LIBS := $(LIB)/libc.a $(LIB)/libm.a
TOOL_OBJECTS := $(call objects,$(sort $(wildcard userland/lib/*.c userland/lib/arch/i386/*.S)))
SINGLE := $(sort $(wildcard userland/bin/*.c userland/tests/*.c bench/*.c \
	servers/*/client/*.c drivers/*/client/*.c))
SINGLE_OBJECTS := $(call objects,$(SINGLE))
SUITES := $(filter-out bin tests lib,$(notdir $(patsubst %/,%,$(wildcard userland/*/))))

$(LIB)/libtool.a: $(TOOL_OBJECTS)
	$(archive)

# $(call program,NAME,objects): the rule of one program.
define program
$$(BIN)/$(1): $(2) $$(LIB)/libtool.a $$(LIB)/crt0.o $$(USER_LIBS) $$(USER_LD)
	$$(call say,LD,$$@) mkdir -p $$(@D)
	$$(Q)t=$$@.$$$$$$$$; $$(LD) $$(LDFLAGS_USER) -o $$$$t $$(LIB)/crt0.o $(2) \
		--start-group $$(LIB)/libtool.a $$(USER_LIBS) $$(LIBGCC) --end-group && \
		mv $$$$t $$@ || { rm -f $$$$t; exit 1; }
PROGRAM_OBJECTS += $(2)
PROGRAMS += $$(BIN)/$(1)
endef
PROGRAM_OBJECTS := $(TOOL_OBJECTS)
PROGRAMS :=
$(foreach s,$(SINGLE),$(eval $(call program,$(basename $(notdir $(s))),$(call objects,$(s)))))
SUITE_SOURCES = $(call no_tests,$(call rwild,userland/$(1)))
$(foreach s,$(SUITES),$(if $(call SUITE_SOURCES,$(s)),$(eval $(call program,$(s),$(call objects,$(call SUITE_SOURCES,$(s)))))))

$(eval $(call program,pagesim,$(call objects,$(PAGESIM) $(wildcard servers/pager/policy/*.c))))

# newlib anew may have other headers, which the compiler does not list.
$(PROGRAM_OBJECTS): $(FLAGS) $(NEWLIB)
$(O)/userland/%.o: userland/%.c
	$(call compile,$(CFLAGS_PROG))
$(O)/userland/%.S.o: userland/%.S
	$(call compile,$(CFLAGS_PROG))
$(O)/bench/%.o: bench/%.c
	$(call compile,$(CFLAGS_PROG) -I.)

.PHONY: services programs
services: $(SERVICES)
programs: $(PROGRAMS)
-include $(SERVICE_OBJECTS:.o=.d) $(PROGRAM_OBJECTS:.o=.d)
