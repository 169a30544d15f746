/*
 * ksyms.h - names for addresses, if the loader brought the module `ksyms'.
 */
#pragma once
#include <proto/sys.h>
#include <stdbool.h>

struct symbol {
	const char *function, *file;
	u32 offset; /* from the function's start */
	u32 line;
};

void ksyms_init(const struct bootinfo *bi);
bool ksyms_find(u32 addr, struct symbol *out);
