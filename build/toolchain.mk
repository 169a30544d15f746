# toolchain.mk - the compiler, and the flags every object is made with.
#
# Rule: what decides the binary interface stands in ABI and nowhere else;
# build/cc and newlib use it too.  Objects are made anew when flags change.

ifeq ($(origin CC),default)
CC := gcc
endif
LD := ld
AR := ar
NM := nm
OBJCOPY := objcopy
OBJDUMP := objdump
PYTHON := /usr/bin/python3
# The library below compiled code (64-bit division ...), always gcc's.
LIBGCC := $(shell gcc -m32 -print-libgcc-file-name 2>/dev/null)

ABI := -m32 -march=i686 -fno-pic -fno-pie -fno-stack-protector \
	-fno-asynchronous-unwind-tables -fcf-protection=none \
	-mlong-double-64 -freg-struct-return -mno-tls-direct-seg-refs \
	-fno-common -fno-strict-aliasing \
	-U__linux__ -U__gnu_linux__ -U__linux -Ulinux -D__maque__=1

WARN := -Wall -Wextra -Wshadow -Wstrict-prototypes -Wmissing-prototypes \
	-Wpointer-arith -Wvla -Werror

ifneq ($(findstring clang,$(CC)),)
CC_INCLUDE := $(shell $(CC) -print-resource-dir 2>/dev/null)/include
# gcc finds unused functions; clang also those of a macro in the same file.
WARN += -Wno-unused-command-line-argument -Wno-unused-function
else
CC_INCLUDE := $(shell $(CC) -m32 -print-file-name=include 2>/dev/null)
endif

CFLAGS_ALL := $(ABI) $(WARN) -std=gnu11 -O2 -g -pipe -nostdinc \
	-ffile-prefix-map=$(CURDIR)=.
# The kernel and the shim: no library, no floating point, honest frames.
CFLAGS_FREE := $(CFLAGS_ALL) -ffreestanding -mgeneral-regs-only -fwrapv \
	-fno-omit-frame-pointer -fno-optimize-sibling-calls \
	-isystem $(CC_INCLUDE)
# Programs: unused functions are left out at the link.
CFLAGS_PROG := $(CFLAGS_ALL) -ffunction-sections -fdata-sections \
	-isystem libc/include -isystem $(NEWLIB_OUT)/include \
	-idirafter $(CC_INCLUDE)
LDFLAGS_ALL := -m elf_i386 -nostdlib -static --build-id=none \
	-z noexecstack -z max-page-size=4096 --fatal-warnings

# Full commands with V=1, else two words per file.
ifeq ($(V),1)
Q :=
say :=
else
Q := @
say = @printf '  %-6s %s\n' $(1) $(2);
endif

# $(call compile,flags): make $@ from $<, noting what it includes.
define compile
$(call say,CC,$<) mkdir -p $(@D)
$(Q)$(CC) $(1) -MMD -MP -c -o $@ $<
endef
# $(call archive): make $@ anew from the objects among its prerequisites.  Like
# every link it is made beside its place: another make may be reading there.
define archive
$(call say,AR,$@) mkdir -p $(@D)
$(Q)t=$@.$$$$; $(AR) rcsD $$t $(filter %.o,$^) && mv $$t $@
endef

# Changes, and so outdates everything, when compiler or flags do.
FLAGS := $(O)/flags
FLAGS_NOW := $(CC) $(subst $(CURDIR),.,$(CFLAGS_ALL)) PAE=$(PAE)
ifneq ($(file <$(FLAGS)),$(FLAGS_NOW))
$(shell mkdir -p $(O))
$(file >$(FLAGS),$(FLAGS_NOW))
endif

# $(call objects,sources): the objects of sources, below out/; start.c and
# start.S may lie side by side.
objects = $(patsubst %.c,$(O)/%.o,$(patsubst %.S,$(O)/%.S.o,$(1)))
# $(call rwild,folders): .c and .S files in them, at any depth.
rwild = $(sort $(shell find $(1) -name '*.[cS]' 2>/dev/null))
# Sources beside which tests, clients and other architectures lie.
no_tests = $(foreach f,$(1),$(if $(findstring /test/,$(f))$(findstring /fake/,$(f))$(findstring /client/,$(f)),,$(f)))
