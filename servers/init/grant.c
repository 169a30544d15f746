/*
 * grant.c - put into a server's hands what its manifest names, and no more.
 *
 * Handles go to fixed slots.  init keeps the badges: were an instance the only one
 * to hold them, they would close with it and could not be minted at once again.
 */
#include <servers/init/pci.h>
#include <libc/sys/sys.h>

/* Put a copy of h at slot of the server; with `ours' it was made for that. */
static int
put(const struct svc *s, handle_t h, u32 slot, u32 ours)
{
	i32 at = sys_handle_put(s->task, h, SLOT_AT(slot));

	if (ours)
		sys_handle_close(h);
	return at < 0 ? at : 0;
}

/* A handle with this badge, minted once: *kept is NO_HANDLE before. */
static int
mint_once(handle_t *kept, handle_t port, u32 badge)
{
	i32 h;

	if (*kept != NO_HANDLE)
		return 0;
	h = sys_mint(port, badge, SLOT_LOWEST);
	if (h >= 0)
		*kept = (handle_t)h;
	return h < 0 ? h : 0;
}

static int
put_badge(
    const struct svc *s, handle_t *kept, handle_t port, u32 badge, u32 slot)
{
	int err = mint_once(kept, port, badge);

	return err != 0 ? err : put(s, *kept, slot, 0);
}

/* What all processes draw on: nearly everything. */
static int
put_account(const struct svc *s, u32 slot)
{
	i32 h =
	    sys_account_create(HI_ACCOUNT, 0x40000000, 0x1000000, 0x1000000);

	return h < 0 ? h : put(s, (handle_t)h, slot, 1);
}

static int
grant(struct svc *s, const struct grant *g, u32 slot)
{
	const struct svc *to;
	i32 h;

	switch (g->kind) {
	case GRANT_SERVICE:
		to = svc_find(g->name);
		if (to == NULL || to->port == NO_HANDLE)
			return 0; /* not there: the slot stays empty */
		return put_badge(s, &s->badge[slot - HS_A], to->port,
		    g->number, slot);
	case GRANT_IRQ:
		h = sys_irq_create(HI_DEVICE, g->number);
		return h < 0 ? h : put(s, (handle_t)h, slot, 1);
	case GRANT_PCI:
		h = pci_find(s, g->number);
		if (h >= 0)
			h = sys_irq_create(HI_DEVICE, (u32)h);
		return h < 0 ? h : put(s, (handle_t)h, slot, 1);
	case GRANT_MEMORY:
		return put(s, HI_MEMORY, slot, 0);
	case GRANT_ACCOUNT:
		return put_account(s, slot);
	case GRANT_NONE:
		break;
	}
	return 0;
}

static int
grant_devices(const struct svc *s)
{
	const struct phys_range *r = &s->m->phys;
	u32 phys = r->phys;
	int err = dma_share(s);

	for (u32 i = 0; i < IO_RANGES && s->m->io[i].count != 0 && err == 0;
	     i++)
		err = sys_io_grant(
		    HI_DEVICE, s->task, s->m->io[i].first, s->m->io[i].count);
	if (err == 0 && is_bar(r))
		err = pci_bar(s, r->phys - PCI_BAR(0), r->pages, &phys);
	if (err == 0 && r->pages != 0) {
		struct phys_args a = {
			.addr = r->at,
			.phys_lo = phys,
			.pages = r->pages,
			.prot = r->prot | MEM_UNCACHED,
		};

		err = sys_mem_phys(HI_DEVICE, s->task, &a);
	}
	if (err == 0)
		pci_on(s);
	return err;
}

int
grant_all(struct svc *s)
{
	u32 index = (u32)(s - svc);
	int err;

	err = put(s, s->port, HS_PORT, 0);
	if (err == 0)
		err = put_badge(s, &s->to_init, HI_PORT, INIT_SERVICE + index,
		    HS_INIT);
	if (err == 0)
		err = put(s, s->task, HS_SELF, 0);
	for (u32 i = 0; i < GRANTS && s->m->grant[i].kind != GRANT_NONE; i++)
		if (err == 0)
			err = grant(s, &s->m->grant[i], HS_A + i);
	if (err == 0)
		err = grant_devices(s);
	if (err != 0)
		return err;
	err = mint_once(&s->exception, HI_PORT, INIT_EXCEPTION + index);
	return err != 0 ? err
			: sys_task_set(s->task, TS_EXCEPTION, s->exception, 0);
}
