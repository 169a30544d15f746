/*
 * glob.h - patterns to file names.
 */
#pragma once
#include <stdbool.h>
#include "str.h"

/* Append the names that match, sorted; false, and nothing, if none does. */
bool glob_expand(const char *pattern, struct vec *out);
