/*
 * auth.h - authorities: that whoever holds one may do.  There are two, made at
 * boot and given to init.
 */
#pragma once
#include <kernel/obj/object.h>

struct auth {
	struct object o;
} __attribute__((aligned(OBJECT_ALIGN)));

extern struct auth auth_memory, auth_device;
