/*
 * lapic.h - interrupt controllers: the processor's own, with a timer, and the old pair.
 */
#pragma once
#include <stdbool.h>
#include <proto/types.h>

bool lapic_map(u32 count); /* timer counts in 10 ms; false: it cannot be mapped */
void lapic_start(void);    /* this CPU's timer ticks */
void lapic_eoi(void);
/* Interrupt the CPU whose APIC has this id. */
void lapic_send(u8 id, u32 vector);

void pic_set(unsigned line, bool mask);
bool pic_begin(unsigned line);
