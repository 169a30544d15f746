/*
 * lapic.h - the processor's local interrupt controller and its timer.
 */
#pragma once
#include <stdbool.h>
#include <proto/types.h>

bool lapic_init(u32 count); /* timer counts in 10 ms; false: it cannot be mapped */
