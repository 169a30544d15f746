# kernel.mk - the boot shim and the kernel, each an ELF of its own.
#
# In neither are tests, and the host architecture the tests run on.  Beside the
# kernel lie its disassembly, symbols and link map.

KERNEL := $(O)/kernel/kernel.elf
SHIM := $(O)/boot/shim.elf

KERNEL_SOURCES := $(filter-out kernel/arch/host/%, \
	$(call no_tests,$(call rwild,kernel)))
SHIM_SOURCES := $(call no_tests,$(call rwild,boot))
KERNEL_OBJECTS := $(call objects,$(KERNEL_SOURCES))
SHIM_OBJECTS := $(call objects,$(SHIM_SOURCES))

$(KERNEL_OBJECTS) $(SHIM_OBJECTS): $(FLAGS)
$(O)/kernel/%.o: kernel/%.c
	$(call compile,$(CFLAGS_FREE) -I. -DCONFIG_PAE=$(PAE))
$(O)/kernel/%.S.o: kernel/%.S
	$(call compile,$(CFLAGS_FREE) -I. -DCONFIG_PAE=$(PAE))
# What entry.S calls thread.limit and so on.
OFFSETS := $(O)/kernel/offsets.inc
$(OFFSETS): kernel/arch/i386/entry.S build/offsets.py $(FLAGS)
	$(call say,GEN,$@) mkdir -p $(@D); $(PYTHON) build/offsets.py $< >$(@:.inc=.c)
	$(Q)$(CC) $(CFLAGS_FREE) -I. -DCONFIG_PAE=$(PAE) -MMD -MP -MT $@ -MF $(@:.inc=.inc.d) \
		-S -o $(@:.inc=.s) $(@:.inc=.c)
	$(Q)sed -n 's/.*"->\(.*\)".*/.set \1/p' $(@:.inc=.s) >$@.new && mv $@.new $@
$(O)/kernel/arch/i386/entry.S.o: $(OFFSETS)
$(O)/kernel/arch/i386/entry.S.o: CFLAGS_FREE += -I$(O)
-include $(OFFSETS).d

$(O)/boot/%.o: boot/%.c
	$(call compile,$(CFLAGS_FREE) -I.)
$(O)/boot/%.S.o: boot/%.S
	$(call compile,$(CFLAGS_FREE) -I.)

KERNEL_LD := kernel/arch/i386/kernel.ld
$(KERNEL): $(KERNEL_OBJECTS) $(KERNEL_LD)
	$(call say,LD,$@) mkdir -p $(@D)
	$(Q)$(LD) $(LDFLAGS_ALL) -T $(KERNEL_LD) -Map $(@:.elf=.map) \
		-o $@.new $(KERNEL_OBJECTS) $(LIBGCC)
	$(Q)$(NM) -n $@.new >$(@:.elf=.sym)
	$(Q)mv $@.new $@
$(KERNEL:.elf=.asm): $(KERNEL)
	$(call say,DUMP,$@) $(OBJDUMP) -d $< >$@.new; mv $@.new $@

# Names and lines for a panic's backtrace: a module of its own.
KSYMS := $(O)/kernel/kernel.ksyms
$(KSYMS): $(KERNEL) build/ksyms.py
	$(call say,KSYMS,$@) $(PYTHON) build/ksyms.py $< $@

$(SHIM): $(SHIM_OBJECTS) boot/shim.ld
	$(call say,LD,$@) mkdir -p $(@D)
	$(Q)$(LD) $(LDFLAGS_ALL) -T boot/shim.ld -o $@.new $(SHIM_OBJECTS) $(LIBGCC)
	$(Q)mv $@.new $@

.PHONY: kernel
kernel: $(KERNEL) $(KERNEL:.elf=.asm) $(KSYMS) $(SHIM)
-include $(KERNEL_OBJECTS:.o=.d) $(SHIM_OBJECTS:.o=.d)
