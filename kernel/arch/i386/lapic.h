/*
 * lapic.h - the processor's local interrupt controller and its timer.
 */
#pragma once
#include <stdbool.h>
#include <proto/types.h>

bool lapic_init(void);		/* false: there is none */
void lapic_timer_start(u32 count);	/* 0: once from the top, no interrupt */
u32 lapic_timer_count(void);	/* counted since then */
void lapic_eoi(void);
