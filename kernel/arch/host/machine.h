/*
 * machine.h - a machine made of a mapping of the host: low memory lies where
 * the kernel has it, so page tables mean what they say.
 */
#pragma once
#include <kernel/arch/paging.h>
#include <stdbool.h>

enum { HOST_MEMORY = 32 << 20, HOST_LOW = 16 << 20, HOST_TABLE = 2 << 20 };

struct account {
	u32 used, limit;
	u32 fail; /* one charge in so many is refused; 0: none */
};

/* Memory, a frame table at HOST_TABLE, frame_init(). */
void host_start(void);
/* The TLB: what it remembers of a page, if anything; remember this. */
bool host_tlb(u32 addr, pte_t *e);
void host_tlb_fill(u32 addr, pte_t e);
u32 host_random(u32 below);
void host_seed(u32 seed);
