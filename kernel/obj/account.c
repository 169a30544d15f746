/*
 * account.c - who pays for frames, kernel objects and handles.
 */
#include <kernel/debug/assert.h>
#include <kernel/obj/account_obj.h>
#include <kernel/mem/mem.h>
#include <kernel/stat.h>

struct account root_account = {
	.o = { .type = HT_ACCOUNT, .refs = 1 },
	.limit = { ~0u, ~0u, ~0u },
};

static struct slab_cache cache = SLAB_CACHE("account", sizeof(struct account), OBJECT_ALIGN);

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
	a = slab_alloc(&cache, FLOOR_SERVER);
	if (a == NULL) {
		*err = -E_NOMEM;
		return NULL;
	}
	a->o.type = HT_ACCOUNT;
	a->o.refs = 1;
	a->parent = parent;
	object_get(&parent->o);
	for (i = 0; i < CHARGES; i++) {
		a->limit[i] = limit[i];
		parent->used[i] += limit[i];
	}
	stat_add(KSTAT_accounts, 1);
	return a;
}

void
account_free(struct account *a)
{
	u32 i;

	for (i = 0; i < CHARGES; i++) {
		KASSERT(a->used[i] == 0);
		account_return(a->parent, i, a->limit[i]);
	}
	object_put(&a->parent->o);
	slab_free(&cache, a);
	stat_add(KSTAT_accounts, -1);
}
