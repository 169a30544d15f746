/*
 * transfer.c - bodies and handles that travel with messages.
 */
#include <kernel/ipc/ipc.h>
#include <kernel/lib/string.h>

bool
give_ok(struct task *t, const u32 *give, u32 n)
{
	u32 i;

	for (i = 0; i < n; i++)
		if (handle_at(t, give[i]) == NULL)
			return false;
	return true;
}

/* One handle; false if there was no room for it. */
static bool
pass_one(struct transfer *p, u32 i, u32 slot)
{
	struct handle_entry *e = handle_at(p->from, p->give[i]);
	struct object *o;
	i32 at;

	if (e == NULL)
		return true; /* closed meanwhile: nothing arrives */
	o = entry_object(e);
	if (p->own != NULL && o->type == HT_BADGE && ((struct badge *)o)->port == p->own) {
		p->m->got[i] = OWN_HANDLE;
		p->m->got_badge[i] = ((struct badge *)o)->value;
	} else {
		at = handle_copy(p->to, e, RIGHTS, slot);
		if (at >= 0)
			p->m->got[i] = (handle_t)at;
	}
	if (!(p->label >> 30 >> i & 1) && (p->from != p->to || p->m->got[i] != p->give[i]))
		handle_close(p->from, p->give[i]);
	return p->m->got[i] != NO_HANDLE;
}

int
transfer(struct transfer *p)
{
	int err = 0;
	u32 i;

	memcpy(p->m->body, p->body, LABEL_BODY(p->label) * 4);
	p->m->got[0] = p->m->got[1] = NO_HANDLE;
	for (i = 0; i < LABEL_GIVE(p->label); i++)
		if (!pass_one(p, i, p->slots >> 16 * i & 0xffff))
			err = -E_MFILE;
	return err;
}
