/*
 * datefmt.h - times as text, and text as times.
 */
#pragma once
#include <time.h>
#include "tool.h"

void date_format(
    struct str *to, const char *format, const struct timespec *t, bool utc);
bool date_parse(const char *text, const struct timespec *now,
    struct timespec *to, bool utc);
int64_t date_seconds(
    int year, int month, int day, int hour, int minute, int second);
bool date_local(int64_t seconds, struct tm *tm);
