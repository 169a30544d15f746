# Maque.  `make help' lists the goals; the rules are in build/*.mk.
#
#	V=1	show full commands		CC=clang  build with clang
#	PAE=0	two-level page tables (out2/)	CMDLINE=  kernel command line of the ISO
SHELL := /bin/sh
.DEFAULT_GOAL := all
.DELETE_ON_ERROR:
.SUFFIXES:

# As many jobs as there are processors, unless the caller said.
ifeq ($(filter -j%,$(MAKEFLAGS)),)
MAKEFLAGS += -j$(shell nproc 2>/dev/null || echo 2)
endif
MAKEFLAGS += --no-builtin-rules --no-print-directory

PAE ?= 1
ifeq ($(PAE),0)
O ?= out2
NEWLIB_OUT ?= out/newlib
endif
O ?= out
NEWLIB_OUT ?= $(O)/newlib

include build/toolchain.mk
include build/newlib.mk
include build/libc.mk
include build/kernel.mk
include build/programs.mk
include build/image.mk
include build/sdk.mk
include build/trace.mk
include build/host.mk

.PHONY: all iso
all: iso
# Everything that build/vm and build/cc use.
iso: $(ISO) $(ROOT_IMAGE) $(CC_PARTS)
