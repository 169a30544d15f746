/*
 * digest.h - checksums that are printed in hexadecimal, and the tool that
 * all of them share.
 */
#pragma once
#include "tool.h"

struct digest {
	const char *name; /* as --tag prints it */
	size_t size;      /* bytes of the result, at most 64 */
	void (*start)(void);
	void (*block)(const unsigned char *p); /* 64 bytes */
	void (*end)(unsigned char *result);    /* after the padding */
	bool big_endian;
};

_Noreturn void digest_main(char **argv, const struct digest *d);
