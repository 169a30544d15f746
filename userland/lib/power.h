/*
 * power.h - the end of the system's run, for reboot, halt and poweroff.
 */
#pragma once
#include "tool.h"

_Noreturn void power_main(char **argv, int command);
