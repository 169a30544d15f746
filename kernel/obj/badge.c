/*
 * badge.c - badge objects, found by port and value.
 */
#include <kernel/debug/assert.h>
#include <kernel/obj/account_obj.h>
#include <kernel/obj/badge.h>
#include <kernel/obj/port.h>
#include <kernel/mem/mem.h>
#include <kernel/stat.h>

enum { HASH_SIZE = 1024 };

static struct badge *hash[HASH_SIZE];
static struct slab_cache cache = SLAB_CACHE("badge", sizeof(struct badge), OBJECT_ALIGN);

static struct port null_port = {
	.o = { .type = HT_PORT, .dead = 1, .refs = 1 },
};
struct badge null_badge = {
	.o = { .type = HT_NONE, .refs = 1 },
	.port = &null_port,
};

static struct badge **
bucket(const struct port *p, u32 value)
{
	u32 h = (u32)(uintptr_t)p >> 5;

	h = (h ^ value ^ value >> 10) * 0x9e3779b1u;
	return &hash[h >> 22];
}

struct badge *
badge_mint(struct port *p, u32 value, struct account *a, int *err)
{
	struct badge **at = bucket(p, value), *b;

	for (b = *at; b != NULL; b = b->next)
		if (b->port == p && b->value == value) {
			if (b->o.refs == 0) {
				*err = -E_BUSY;
				return NULL;
			}
			b->o.refs++;
			return b;
		}
	*err = account_charge(a, CHARGE_OBJECTS, 1);
	if (*err != 0)
		return NULL;
	b = slab_alloc(&cache, FLOOR_SERVER);
	if (b == NULL) {
		account_return(a, CHARGE_OBJECTS, 1);
		*err = -E_NOMEM;
		return NULL;
	}
	b->o.type = HT_BADGE;
	b->o.refs = 1;
	b->port = p;
	object_get(&p->o);
	b->value = value;
	b->account = a;
	object_get(&a->o);
	list_init(&b->closed.link);
	b->closed.source = ES_BADGE;
	b->next = *at;
	*at = b;
	stat_add(KSTAT_badges, 1);
	return b;
}

void
badge_put(struct badge *b)
{
	KASSERT(b->o.refs > 0);
	if (--b->o.refs != 0)
		return;
	if (b->port->o.dead)
		badge_free(b);
	else
		port_post(b->port, &b->closed);
}

void
badge_free(struct badge *b)
{
	struct badge **at = bucket(b->port, b->value);

	KASSERT(b->o.refs == 0);
	while (*at != b)
		at = &(*at)->next;
	*at = b->next;
	list_del(&b->closed.link);
	account_return(b->account, CHARGE_OBJECTS, 1);
	object_put(&b->account->o);
	object_put(&b->port->o);
	slab_free(&cache, b);
	stat_add(KSTAT_badges, -1);
}
