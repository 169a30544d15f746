/*
 * add.c - a manifest that comes with a binary: believe nothing of it.
 *
 * Whoever adds a service is root, but the service gets what its manifest names
 * and init checks that this is what a service may have: calls down the ranks,
 * with no more rights than anybody's, lines and ports that no other manifest names,
 * never an authority.
 */
#include <servers/init/manifest.h>
#include <servers/lib/text.h>

char manifest_why[120];

enum { HEAP_MAX = 1 << 14, STACK_MAX_PAGES = 64, LINES = 16 };

/* Is there a NUL within n bytes, and zeroes after it? */
static int
ended(const char *text, u32 n)
{
	u32 i = 0;

	while (i < n && text[i] != 0)
		i++;
	if (i == n)
		return 0;
	while (i < n && text[i] == 0)
		i++;
	return i == n;
}

static int
name_ok(const char *name)
{
	if (!ended(name, SERVICE_NAME) || name[0] < 'a' || name[0] > 'z')
		return 0;
	for (; *name != 0; name++)
		if (!(*name >= 'a' && *name <= 'z') &&
		    !(*name >= '0' && *name <= '9'))
			return 0;
	return 1;
}

static int
shape_ok(const struct manifest *m)
{
	return name_ok(m->name) && m->alias[0] == 0 &&
	       ended(m->alias, SERVICE_NAME) && m->policy == POLICY_RESTART &&
	       m->rank >= RANK_DRIVER && m->rank <= RANK_VFS &&
	       m->priority >= 1 && m->priority <= PRIORITY_DRIVER &&
	       m->has_root <= 1 && m->posts <= 1 && m->sparse <= 1 &&
	       m->keeps <= 1 && !(m->has_root && m->posts) && m->retains <= RETAIN_HEAP_TOO &&
	       m->dma_pages <= DMA_PAGES && m->heap_pages <= HEAP_MAX &&
	       m->frames <= HEAP_MAX && m->stack_pages >= 1 &&
	       m->stack_pages <= STACK_MAX_PAGES && ended(m->mount, MOUNT_LEN) &&
	       (m->mount[0] == 0 || (m->mount[0] == '/' && m->has_root));
}

static int
grants_ok(const struct manifest *m)
{
	u32 pci = 0;

	for (u32 i = 0; i < GRANTS && m->grant[i].kind != GRANT_NONE; i++) {
		const struct grant *g = &m->grant[i];

		if (!ended(g->name, SERVICE_NAME))
			return -E_INVAL;
		if (g->kind == GRANT_IRQ && g->number >= LINES)
			return -E_INVAL;
		/* a badge of its own is a right of its own */
		if (g->kind == GRANT_SERVICE && g->number != 0)
			return -E_PERM;
		if (g->kind == GRANT_PCI && pci++ == 0)
			continue; /* one device for one driver */
		if (g->kind != GRANT_IRQ && g->kind != GRANT_SERVICE)
			return -E_PERM;
	}
	return 0;
}

/* Ports and lines belong to one service at most. */
static int
devices_ok(const struct manifest *m)
{
	for (u32 i = 0; i < IO_RANGES && m->io[i].count != 0; i++) {
		const struct io_range *a = &m->io[i];

		if ((u32)a->first + a->count > 0x10000)
			return -E_INVAL;
		/* configuration space is init's */
		if (a->first < 0xcf8 + 8 && (u32)a->first + a->count > 0xcf8)
			return -E_PERM;
		for (u32 k = 0; k < manifest_count; k++)
			for (u32 n = 0; n < IO_RANGES; n++) {
				const struct io_range *b = &manifest[k].io[n];

				if ((u32)a->first < (u32)b->first + b->count &&
				    (u32)b->first < (u32)a->first + a->count)
					return -E_BUSY;
			}
	}
	return ((m->phys.phys & PAGE_MASK) && !is_bar(&m->phys)) || (m->phys.at & PAGE_MASK) ||
		       m->phys.pages > HEAP_MAX ||
		       (m->phys.prot & ~(u32)(PROT_R | PROT_W))
		   ? -E_INVAL
		   : 0;
}

i32
manifest_add(const struct manifest *m)
{
	u8 order[SERVICES_MAX];
	int err;

	manifest_why[0] = 0;
	if (!shape_ok(m))
		return -E_INVAL;
	if (manifest_find(m->name) < manifest_count)
		return -E_EXIST;
	err = grants_ok(m);
	if (err == 0)
		err = devices_ok(m);
	if (err != 0)
		return err;
	if (manifest_count == SERVICES_MAX)
		return -E_NFILE;
	manifest[manifest_count] = *m;
	err = manifest_order(
	    manifest, manifest_count + 1, order, manifest_why, sizeof manifest_why);
	return err != 0 ? err : (i32)manifest_count++;
}
