/*
 * pit.h - the 8254 timer: the one clock whose speed is known.
 */
#pragma once
#include <proto/types.h>

enum { PIT_HZ = 1193182 };

void pit_tick_start(u32 us);	/* interrupts on line 0, periodically */
void pit_count_start(void);	/* channel 2 counts down from 65535 */
u32 pit_count(void);		/* where it is */
