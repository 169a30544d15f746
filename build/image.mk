# image.mk - what is booted: the ISO, and the image of the root disk.
#
# The root disk holds every program in /bin, what lies in iso/root, and the
# servers' binaries in /boot, from which init starts one again.

ISO := $(O)/maque.iso
ROOT_IMAGE := $(O)/root.img
CMDLINE ?=

# Modules whose sources are there, in the order of the list.
MODULES := $(shell sed 's/\#.*//' iso/modules.txt | awk 'NF == 2 { print $$1 ":" $$2 }')
MODULES := $(foreach m,$(MODULES),$(if $(filter $(O)/$(lastword $(subst :, ,$(m))),$(SERVICES) $(PROGRAMS)),$(m)))
# Services with a manifest of their own come after them.
MODULES += $(foreach m,$(patsubst %/manifest.inc,%,$(MANIFESTS)),$(notdir $(m)):$(m).elf)
MODULE_FILES := $(foreach m,$(MODULES),$(O)/$(lastword $(subst :, ,$(m))))

# The list as it is booted, NAME:PATH with PATH below out/.
BOOT_LIST := $(O)/modules.txt
ifneq ($(file <$(BOOT_LIST)),$(MODULES))
$(shell mkdir -p $(O))
$(file >$(BOOT_LIST),$(MODULES))
endif
ISO_WORDS := $(O)/iso.words
# "words": the file is made even when there are none.
ifneq ($(file <$(ISO_WORDS)),words $(CMDLINE))
$(shell mkdir -p $(O))
$(file >$(ISO_WORDS),words $(CMDLINE))
endif

$(ISO): $(SHIM) $(KERNEL) $(KERNEL:.elf=.asm) $(KSYMS) $(MODULE_FILES) $(ISO_WORDS) $(BOOT_LIST) \
		iso/grub.cfg build/mkiso.sh
	$(call say,ISO,$@) build/mkiso.sh $(O) $@ '$(subst ','\'',$(CMDLINE))' $(MODULES)

ROOT_FILES := $(sort $(shell find iso/root -type f)) $(wildcard userland/bin/aliases)
# Which programs there are; one that goes away leaves the image too.
ROOT_WORDS := $(O)/root.words
ifneq ($(file <$(ROOT_WORDS)),$(PROGRAMS) $(SERVICES))
$(shell mkdir -p $(O))
$(file >$(ROOT_WORDS),$(PROGRAMS) $(SERVICES))
endif

$(ROOT_IMAGE): $(PROGRAMS) $(SERVICES) $(ROOT_FILES) $(ROOT_WORDS) build/mkroot.sh
	$(call say,ROOT,$@) build/mkroot.sh $@ $(PROGRAMS) -- $(SERVICES)

.PHONY: image
image: $(ROOT_IMAGE)
