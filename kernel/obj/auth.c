/*
 * auth.c - the two authorities.
 */
#include <kernel/obj/auth.h>

struct auth auth_memory = { .o = { .type = HT_AUTH, .refs = 1 } };
struct auth auth_device = { .o = { .type = HT_AUTH, .refs = 1 } };
