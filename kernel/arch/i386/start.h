/*
 * start.h - what runs once, in start.c's order.
 */
#pragma once
#include <proto/sys.h>

void paging_init(const struct bootinfo *bi); /* called by head.S */
_Noreturn void start_kernel(struct bootinfo *bi, u32 low); /* entry */
void clock_rates(const struct bootinfo *bi); /* before clock_init */
