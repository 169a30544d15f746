/*
 * trace.h - what `set -x` prints.
 */
#pragma once
#include "node.h"

/* Does nothing unless the option is set; args may be NULL. */
void trace_command(const struct assign *a, char **values, char **args);
