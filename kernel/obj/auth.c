/*
 * auth.c - the two authorities.
 */
#include <kernel/obj/auth.h>
#include <kernel/sys/sys.h>

struct auth auth_memory = {
	.o = { .type = HT_AUTH, .refs = 1 },
	.over = AUTH_MEMORY,
};
struct auth auth_device = {
	.o = { .type = HT_AUTH, .refs = 1 },
	.over = AUTH_DEVICE,
};
