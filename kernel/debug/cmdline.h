/*
 * cmdline.h - words of the kernel's command line: `word' or `key=value'.
 */
#pragma once
#include <proto/types.h>
#include <stdbool.h>

void cmdline_init(const char *line); /* kept, not copied */
bool cmdline_has(const char *word);
/* Copies key's value, cut to size; false and "" if it is not there. */
bool cmdline_value(const char *key, char *out, u32 size);
