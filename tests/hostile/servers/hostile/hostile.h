/*
 * hostile.h - what the files of this server know of each other.
 *
 * Each answers what came of a misdeed: 0 when it succeeded, or a negative E_.
 */
#pragma once
#include <proto/hostile.h>
#include <servers/lib/session.h>

int rights(u32 what);                     /* rights.c */
int crime(struct request *rq, u32 what);  /* crime.c */
int greed(u32 what, u32 arg, u32 *count); /* greed.c */
