/*
 * child.c - put a new process' task together.
 *
 * Both sessions are the process' own: not inherited by its children.
 */
#include <servers/proc/child.h>
#include <libc/sys/sys.h>

int
child_task(struct process *c)
{
	i32 h = sys_task_create(
	    H_ACCOUNT, H_PAGER_SYSTEM, RANK_USER, c->slot, serve_port);

	if (h < 0)
		return h;
	c->task = (handle_t)h;
	c->needs |= NEEDS_DEAD;
	return 0;
}

static int
put(const struct process *c, handle_t h, u32 slot)
{
	i32 at = sys_handle_put(c->task, h, SLOT_AT(slot) | SLOT_CLOFORK);

	return at < 0 ? at : 0;
}

int
child_equip(struct process *c, handle_t session)
{
	handle_t own;
	int err;

	err = put(c, session, H_PAGER);
	if (err == 0)
		err = serve_mint(c->slot, &own);
	if (err != 0)
		return err;
	c->needs |= NEEDS_CLOSED;
	err = put(c, own, H_PROC);
	if (err == 0)
		err = sys_task_set(c->task, TS_EXCEPTION, own, 0);
	if (err == 0)
		err = sys_task_set(c->task, TS_WHO, c->slot, 0);
	sys_handle_close(own);
	return err;
}

void
child_undo(struct process *c)
{
	if (c->slot == 0)
		return;
	if (c->task != NO_HANDLE)
		sys_task_kill(c->task);
	c->state = P_GONE;
	slot_check(c);
}
