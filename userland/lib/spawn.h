/*
 * spawn.h - run another program and wait for it.
 */
#pragma once
#include "tool.h"

enum { SPAWN_NOT_RUNNABLE = 126, SPAWN_NOT_FOUND = 127 };

extern bool spawn_plain; /* no quotes around the name in messages */

int spawn_wait(char **argv);
_Noreturn void spawn_exec(char **argv);
