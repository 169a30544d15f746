/*
 * auth.h - authorities: that whoever holds one may do.  There are two, made at
 * boot and given to init.
 */
#pragma once
#include <kernel/obj/object.h>

struct auth {
	struct object o;
	u32 over; /* enum authority */
	u32 spare[5];
} __attribute__((aligned(OBJECT_ALIGN)));

extern struct auth auth_memory, auth_device;
