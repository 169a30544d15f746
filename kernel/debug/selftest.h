/*
 * selftest.h - checks of memory and clock at boot, for who asks for them.
 */
#pragma once
#include <proto/sys.h>

/* With the word `selftest' on the command line: check, and say so line by line. */
void selftest(const struct bootinfo *bi);
