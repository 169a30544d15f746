/*
 * limb.h - fixed-point numbers wide enough for every double, in decimal.
 *
 * A limb holds nine digits; [0] is the most significant one, [WHOLE] the
 * first behind the point.
 */
#pragma once
#include <stdint.h>

enum {
	LIMB = 1000000000,
	LIMB_DIGITS = 9,
	WHOLE = 36,          /* 2^1024 has 309 digits */
	LIMBS = WHOLE + 122, /* and 2^-1074 has 1074 behind the point */
	DIGITS = LIMBS * LIMB_DIGITS
};

void limbs_double(uint32_t *limb);
void limbs_halve(uint32_t *limb);
