/*
 * account_obj.h - the account object behind account.h.
 */
#pragma once
#include <kernel/obj/account.h>
#include <kernel/obj/object.h>

struct account {
	struct object o; /* o.account: the parent; NULL: the root */
	u32 used[CHARGES], limit[CHARGES];
};

extern struct account root_account;

/* Carve a child out of parent.  NULL: -E_QUOTA or -E_NOMEM in *err. */
struct account *account_new(struct account *parent, const u32 limit[CHARGES], int *err);
void account_end(struct object *o);
