/*
 * start.h - what runs once, in start.c's order.
 */
#pragma once
#include <proto/sys.h>

_Noreturn void start_kernel(struct bootinfo *bi, u32 low); /* entry */
void clock_rates(const struct bootinfo *bi);               /* before irqchip_init */
