/*
 * badge.c - badge objects, found by port and value.
 */
#include <kernel/debug/assert.h>
#include <kernel/obj/badge.h>
#include <kernel/obj/thread.h>

enum { HASH_SIZE = 1024 };

static struct badge *hash[HASH_SIZE];

static struct port null_port = {
	.o = { .type = HT_PORT, .dead = 1, .refs = 1 },
	.gate = { &nobody },
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
	b = object_new(HT_BADGE, a, err);
	if (b == NULL)
		return NULL;
	b->port = p;
	object_get(&p->o);
	b->value = value;
	list_init(&b->closed.link);
	b->closed.source = ES_BADGE;
	b->next = *at;
	*at = b;
	return b;
}

void
badge_end(struct object *o)
{
	struct badge *b = (struct badge *)o;

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
	object_put(&b->port->o);
	object_free(&b->o);
}
