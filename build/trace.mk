# trace.mk - the names that build/trace.py gives to what the kernel recorded.

TRACE_NAMES := $(O)/trace.names
# Each header that has a protocol, and the protocol's name in it.
PROTOCOLS := $(shell grep -ho '^PROTO.[a-z]*' proto/*.h | cut -c7-)

$(O)/names: build/names.c $(wildcard proto/*.h) build/trace.mk $(FLAGS)
	$(call say,HOSTCC,$@) $(CC) -m32 -O1 -std=gnu11 -I. -Wall -Wno-unused-function \
		$(PROTOCOLS:%=-include proto/%.h) \
		'-DPROTOCOLS(P)=$(foreach p,$(PROTOCOLS),P($p))' -o $@ $<
$(TRACE_NAMES): $(O)/names
	$(call say,NAMES,$@) $< >$@.new && mv $@.new $@
iso: $(TRACE_NAMES)
