/*
 * random.h - bytes that are hard to guess.
 *
 * A ChaCha20 stream whose key is replaced after each use.  The machine has no
 * source of true randomness that we may read: the seed is the clock, read
 * many times, and every counter of the kernel.  Good against guessing by
 * programs, not for keys that must outlive an attacker with the machine.
 */
#pragma once
#include <proto/types.h>

void random_bytes(void *buf, u32 n);
u32 random_u32(void);
/* Stir something in. */
void random_add(const void *data, u32 n);
