/*
 * cover.c - the short table of covered directories.
 *
 * Invariant: an entry in use has an id that is not 0 and a node that is held;
 * no node and no id stands there twice.
 */
#include <servers/lib/cover.h>
#include <servers/lib/random.h>
#include <servers/lib/retain.h>

RETAINED static struct cover {
	struct node *node;
	u32 id;
} covers[COVERS_MAX];
RETAINED static u32 ncovers; /* in use; most walks see 0 */

u32
cover_find(const struct node *n)
{
	if (ncovers == 0)
		return 0;
	for (u32 i = 0; i < COVERS_MAX; i++)
		if (covers[i].node == n)
			return covers[i].id;
	return 0;
}

static struct cover *
by_id(u32 id)
{
	for (u32 i = 0; i < COVERS_MAX; i++)
		if (covers[i].id == id)
			return &covers[i];
	return NULL;
}

int
cover_add(const struct node_ops *ops, struct node *dir, u32 *id)
{
	struct cover *c = by_id(0);
	u32 fresh;

	if (cover_find(dir) != 0)
		return -E_BUSY;
	if (c == NULL)
		return -E_NFILE;
	do
		fresh = random_u32();
	while (fresh == 0 || by_id(fresh) != NULL);
	ops->hold(dir);
	c->node = dir;
	c->id = *id = fresh;
	ncovers++;
	return 0;
}

int
cover_remove(const struct node_ops *ops, u32 id)
{
	struct cover *c = id != 0 ? by_id(id) : NULL;

	if (c == NULL)
		return -E_INVAL;
	ops->put(c->node);
	c->node = NULL;
	c->id = 0;
	ncovers--;
	return 0;
}
