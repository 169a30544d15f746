/*
 * history.h - the lines typed before.
 */
#pragma once
#include <stddef.h>

void history_add(const char *line, size_t n);
/* 0 is the newest; NULL beyond the oldest. */
const char *history_get(int back);
