/*
 * term.h - what the tools ask of a terminal.
 */
#pragma once
#include "tool.h"

bool term_size(int fd, int *columns, int *rows);
bool term_raw(int fd); /* bytes as they are typed, no echo */
void term_restore(void);
