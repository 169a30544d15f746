/*
 * account.c - who pays for frames, kernel objects and handles.
 */
#include <kernel/debug/assert.h>
#include <kernel/obj/account_obj.h>

struct account root_account = {
	.o = { .type = HT_ACCOUNT, .refs = 1 },
	.limit = { ~0u, ~0u, ~0u },
};

int
account_charge(struct account *a, enum charge what, u32 n)
{
	if (n > a->limit[what] - a->used[what])
		return -E_QUOTA;
	a->used[what] += n;
	return 0;
}

void
account_return(struct account *a, enum charge what, u32 n)
{
	KASSERT(a->used[what] >= n);
	a->used[what] -= n;
}

struct account *
account_new(struct account *parent, const u32 limit[CHARGES], int *err)
{
	struct account *a;
	u32 i;

	for (i = 0; i < CHARGES; i++)
		if (limit[i] > parent->limit[i] - parent->used[i]) {
			*err = -E_QUOTA;
			return NULL;
		}
	a = object_new(HT_ACCOUNT, parent, err);
	if (a == NULL)
		return NULL;
	for (i = 0; i < CHARGES; i++) {
		a->limit[i] = limit[i];
		parent->used[i] += limit[i];
	}
	return a;
}

void
account_end(struct object *o)
{
	struct account *a = (struct account *)o;
	u32 i;

	for (i = 0; i < CHARGES; i++) {
		KASSERT(a->used[i] == 0);
		account_return(o->account, i, a->limit[i]);
	}
	object_free(o);
}
