/*
 * openfile.c - the table of open files.
 *
 * Invariant: of the first `fresh' entries those of kind OF_FREE form the free
 * list (the others were never used and cost no memory); each other one holds
 * its node and is counted in used and in the count of its `who'.  The count
 * goes by the opener, not by who holds the descriptor now: a limit, not an
 * account.
 */
#include <assert.h>
#include <string.h>
#include <proto/who.h>
#include <servers/lib/openfile.h>
#include <servers/lib/retain.h>

RETAINED static struct openfile *table;
RETAINED static u32 size, used, share, fresh, free_head;
RETAINED static u16 count_of[WHO_MAX];

void
openfile_init(struct openfile *t, u32 count, u32 most)
{
	assert(count > 0 && count < 0xffff);
	table = t;
	size = count;
	share = most;
	used = fresh = free_head = 0;
	memset(count_of, 0, sizeof count_of);
}

int
openfile_full(u32 who)
{
	return (free_head == 0 && fresh == size) || who >= WHO_MAX ||
	       (who != 0 && count_of[who] >= share);
}

int
openfile_new(const struct node_ops *ops, struct node *n, u32 flags, u32 kind,
    u32 who, struct openfile **out)
{
	struct openfile *of;

	if (openfile_full(who))
		return -E_NFILE;
	if (free_head != 0) {
		of = &table[free_head - 1];
		free_head = of->next;
	} else
		of = &table[fresh++];
	memset(of, 0, sizeof *of);
	ops->hold(n);
	of->node = n;
	of->flags = flags;
	of->kind = kind;
	of->who = who;
	count_of[who]++;
	used++;
	*out = of;
	return 0;
}

void
openfile_drop(const struct node_ops *ops, struct openfile *of)
{
	assert(of->kind != OF_FREE && count_of[of->who] > 0 && used > 0);
	if (of->kind == OF_FILE && ops->closed != NULL)
		ops->closed(of);
	ops->put(of->node);
	count_of[of->who]--;
	used--;
	memset(of, 0, sizeof *of);
	of->next = free_head;
	free_head = openfile_badge(of);
}

u32
openfile_badge(const struct openfile *of)
{
	return (u32)(of - table) + 1;
}

struct openfile *
openfile_get(u32 badge)
{
	if (badge == 0 || badge > fresh || table[badge - 1].kind == OF_FREE)
		return NULL;
	return &table[badge - 1];
}

struct openfile *
openfile_of_node(const struct node *n)
{
	for (u32 i = 0; i < fresh; i++)
		if (table[i].kind == OF_NODE && table[i].node == n &&
		    !(table[i].flags & OF_DYING))
			return &table[i];
	return NULL;
}

u32
openfile_count(void)
{
	return used;
}

void
openfile_each(void (*f)(struct openfile *of, void *ctx), void *ctx)
{
	for (u32 i = 0; i < fresh; i++)
		if (table[i].kind != OF_FREE)
			f(&table[i], ctx);
}

int
openfile_readable(const struct openfile *of)
{
	if (of->kind != OF_FILE || (of->flags & FO_PATH) ||
	    (of->flags & FO_ACCMODE) == FO_WRONLY)
		return -E_BADF;
	return 0;
}

int
openfile_writable(const struct openfile *of)
{
	if (of->kind != OF_FILE || (of->flags & FO_PATH) ||
	    (of->flags & FO_ACCMODE) == FO_RDONLY)
		return -E_BADF;
	return 0;
}

int
openfile_resume(struct openfile *t, u32 count, int (*node_ok)(const struct node *))
{
	u32 n = 0, listed = 0;

	if (table != t || size != count || fresh > count || free_head > fresh)
		return 0;
	for (u32 i = free_head; i != 0 && listed <= fresh; i = table[i - 1].next) {
		if (i > fresh || table[i - 1].kind != OF_FREE)
			return 0;
		listed++;
	}
	for (u32 i = 0; i < fresh; i++) {
		struct openfile *of = &table[i];

		if (of->kind == OF_FREE)
			continue;
		if (of->kind > OF_NODE || of->who >= WHO_MAX || !node_ok(of->node))
			return 0;
		of->busy = 0;
		n++;
	}
	return n == used && n + listed == fresh;
}
