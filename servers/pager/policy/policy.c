/*
 * policy.c - all policies by name.
 */
#include "policy.h"

const struct policy *const policies[] = { &policy_two_list, &policy_local,
	&policy_fifo, &policy_second_chance, &policy_clock, &policy_enhanced_clock,
	&policy_lru_aging, &policy_opt, NULL };

static int
same(const char *a, const char *b)
{
	while (*a != 0 && *a == *b) {
		a++;
		b++;
	}
	return *a == *b;
}

const struct policy *
policy_find(const char *name)
{
	for (u32 i = 0; policies[i] != NULL; i++)
		if (same(policies[i]->name, name))
			return policies[i];
	return NULL;
}
