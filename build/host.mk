# host.mk - the goals that run something: system, tests, checks, debugger.

PYTEST := $(PYTHON) -m pytest
QEMU ?= qemu-system-i386
DISK_IMAGE := $(O)/disk.img
SWAP_IMAGE := $(O)/swap.img

# Boot to the shell on this terminal.  The disk is kept from run to run.
.PHONY: run qemu
run qemu: iso
	@build/boot.sh $(O)

# Each file of tests goes to one of so many workers.
TEST_JOBS ?= 2
# Everything; pytest's closing line is the last one on standard output.  What
# is printed before it is tested too, so it need not stop anything here.
.PHONY: test nightly
nightly: export MAQUE_NIGHTLY = 1
test nightly: iso
	@$(PYTHON) build/layers.py build/layers.txt || true
	@$(PYTHON) build/sloc.py || true
	@$(PYTEST) -q -rs -n $(TEST_JOBS) --dist loadfile tests
# Faults in the text of running services; COUNT of them, from SEED on.
.PHONY: faults
faults: iso
	@$(PYTHON) bench/faults.py --count $(or $(COUNT),1000) --seed $(or $(SEED),1)

.PHONY: sizes layers
sizes:
	@$(PYTHON) build/sloc.py
layers:
	@$(PYTHON) build/layers.py build/layers.txt

# What IPC costs, kept for the tests to compare with.
.PHONY: bench-record
bench-record: iso
	@$(PYTHON) bench/record.py

# Maque and Linux in turn, and the tables (BENCH=--reference: without Linux).
.PHONY: bench
bench: iso
	@$(PYTHON) bench/bench.py --out $(O) $(BENCH)

# Every experiment of labs/ipc-cost (LAB=--time: emulated time too).
.PHONY: lab-ipc
lab-ipc: iso
	@$(PYTHON) labs/ipc-cost/run.py --out $(O) $(LAB)

# Format, layers, shape, static analysis; everything is tried, then told.
.PHONY: check
check: $(NEWLIB)
	@CC_INCLUDE='$(CC_INCLUDE)' build/check.sh $(O)

.PHONY: format
format:
	@build/check.sh $(O) format

# A new service from build/new: builds, boots and passes before a line is edited.
.PHONY: new-server new-driver
new-server new-driver:
	@build/new/new.sh $(@:new-%=%) '$(NAME)'

.PHONY: doctor
doctor:
	@./run doctor

.PHONY: debug
debug: iso
	@build/debug.sh $(O) $(SERVICES)

.PHONY: clean
clean:
	rm -rf out out2 $(O)

.PHONY: help
help:
	@echo 'make            build everything into $(O)/ (make iso is the same)'
	@echo 'make run        boot to the shell on this terminal; Ctrl-A X leaves (make qemu)'
	@echo 'make test       build and run every test'
	@echo 'make faults     put faults into running services (COUNT, SEED)'
	@echo 'make nightly    the same with the long ones'
	@echo 'make bench      what operations cost, here and on Linux'
	@echo 'make bench-record   keep what IPC costs now, for the tests'
	@echo 'make lab-ipc    what message passing costs: every experiment of the lab'
	@echo 'make check      format, layers, shape, static analysis'
	@echo 'make format     put the sources into the format that check wants'
	@echo 'make debug      QEMU stopped at the first instruction, gdb with all symbols'
	@echo 'make doctor     what is missing on this machine, and what installs it'
	@echo 'make kernel services programs image     parts of it'
	@echo 'make new-server NAME=x, make new-driver NAME=x      a service that works, to be edited'
	@echo 'make sdk        out/maque-sdk.tar: to build services and programs without this tree'
	@echo 'make clean      remove what was built'
	@echo 'Variables: V=1 shows commands; CC=clang; PAE=0; O=folder;'
	@echo '  CMDLINE="words" goes to the kernel of the ISO'
