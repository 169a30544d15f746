/*
 * limb.c - doubling and halving of wide decimal numbers.
 */
#include "limb.h"

void
limbs_double(uint32_t *limb)
{
	uint64_t carry = 0;

	for (int i = LIMBS - 1; i >= 0; i--) {
		carry += (uint64_t)limb[i] * 2;
		limb[i] = (uint32_t)(carry % LIMB);
		carry /= LIMB;
	}
}

void
limbs_halve(uint32_t *limb)
{
	uint64_t carry = 0;

	for (int i = 0; i < LIMBS; i++) {
		carry = carry * LIMB + limb[i];
		limb[i] = (uint32_t)(carry / 2);
		carry %= 2;
	}
}
