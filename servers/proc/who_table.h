/*
 * who_table.h - where the table lies; a host test has its own.
 */
#pragma once
#include <proto/who.h>

static inline volatile struct who *
who_table(void)
{
	return (volatile struct who *)WHO_BASE;
}
