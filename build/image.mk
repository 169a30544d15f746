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
MODULE_NAMES := $(foreach m,$(MODULES),$(firstword $(subst :, ,$(m))))
MODULE_FILES := $(foreach m,$(MODULES),$(O)/$(lastword $(subst :, ,$(m))))

ISO_WORDS := $(O)/iso.words
ifneq ($(file <$(ISO_WORDS)),$(CMDLINE) $(MODULE_NAMES))
$(shell mkdir -p $(O))
$(file >$(ISO_WORDS),$(CMDLINE) $(MODULE_NAMES))
endif

$(ISO): $(SHIM) $(KERNEL) $(KERNEL:.elf=.asm) $(KSYMS) $(MODULE_FILES) $(ISO_WORDS) \
		iso/grub.cfg iso/modules.txt build/mkiso.sh
	$(call say,ISO,$@) build/mkiso.sh $(O) $@ '$(subst ','\'',$(CMDLINE))' $(MODULE_NAMES)

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
