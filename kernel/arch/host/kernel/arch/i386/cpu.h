/*
 * cpu.h - the processor as the host tests have it: a page-table register and
 * a TLB that remembers what it is not told to forget.
 *
 * Found before the real one because -Ikernel/arch/host comes first.
 */
#pragma once
#include <proto/types.h>

u32 read_cr3(void);
void write_cr3(u32 v);
void invlpg(u32 addr);
