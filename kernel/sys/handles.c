/*
 * handles.c - kernel calls on handles, ports and badges.
 */
#include <kernel/ipc/ipc.h>
#include <kernel/lib/string.h>
#include <kernel/obj/account_obj.h>
#include <kernel/sys/sys.h>

i32
sys_notify(struct thread *t)
{
	struct badge *b = handle_get(t->task, W0(t), HT_BADGE, 0);

	if (b == NULL)
		return -E_BADHANDLE;
	if (b->port->o.dead)
		return -E_DEAD;
	port_notify(b->port, W1(t));
	return 0;
}

i32
sys_port_create(struct thread *t)
{
	struct port *p;
	int err;

	if (W0(t) > t->task->rank)
		return -E_PERM;
	p = port_new(W0(t), t->task->o.account, &err);
	return handle_new(t->task, p, err, RIGHT_CTRL);
}

i32
sys_port_bind(struct thread *t)
{
	struct port *p = handle_get(t->task, W0(t), HT_PORT, RIGHT_CTRL);

	if (p == NULL)
		return -E_BADHANDLE;
	if (p->o.dead)
		return -E_DEAD;
	object_get(&p->o);
	if (t->port != NULL)
		object_put(&t->port->o);
	t->port = p;
	t->caller = &nobody;
	list_del(&t->bound);
	list_add_tail(&p->bound, &t->bound);
	return 0;
}

i32
sys_mint(struct thread *t)
{
	struct port *p = handle_get(t->task, W0(t), HT_PORT, RIGHT_CTRL);
	struct badge *b;
	i32 at;
	int err;

	if (p == NULL)
		return -E_BADHANDLE;
	if (p->o.dead)
		return -E_DEAD;
	at = handle_room(t->task, W2(t) & 0xffff);
	if (at < 0)
		return at;
	b = badge_mint(p, W1(t), t->task->o.account, &err);
	if (b == NULL)
		return err;
	at = handle_put(t->task, &b->o, 0, W2(t) & 0xffff);
	if (at < 0 && --b->o.refs == 0)
		badge_free(b); /* never was: nothing to be told */
	return at;
}

i32
sys_handle_dup(struct thread *t)
{
	struct handle_entry *e = handle_at(t->task, W0(t));

	if (e == NULL)
		return -E_BADHANDLE;
	if ((W1(t) & 0x2fff) == SLOT_AT(W0(t)))
		return (i32)W0(t); /* onto itself: nothing happens */
	return handle_copy(t->task, e, RIGHTS, W1(t) & 0xffff);
}

i32
sys_handle_close(struct thread *t)
{
	return handle_close(t->task, W0(t));
}

i32
sys_handle_info(struct thread *t)
{
	struct handle_entry *e = handle_at(t->task, W0(t));

	const struct task *n = handle_get(t->task, W0(t), HT_TASK, 0);

	if (e == NULL)
		return -E_BADHANDLE;
	W1(t) = e->ref & OBJECT_FLAGS;
	W2(t) = n != NULL ? (u32)n->cpu_us : 0;
	W3(t) = n != NULL ? (u32)(n->cpu_us >> 32) : 0;
	return entry_object(e)->type;
}

i32
sys_handle_flags(struct thread *t)
{
	struct handle_entry *e = handle_at(t->task, W0(t));
	const u32 all = HANDLE_CLOEXEC | HANDLE_CLOFORK;

	if (e == NULL)
		return -E_BADHANDLE;
	if (W1(t) & ~all)
		return -E_INVAL;
	e->ref = (e->ref & ~all) | W1(t);
	return 0;
}

i32
sys_identity(struct thread *t)
{
	struct badge *b = handle_get(t->task, W0(t), HT_BADGE, 0);

	if (!t->task->server)
		return -E_PERM;
	if (b == NULL)
		return -E_BADHANDLE;
	W1(t) = (u32)(uintptr_t)b->port >> 5; /* a number, not an address */
	W2(t) = b->value;
	return 0;
}

i32
sys_handles_clone(struct thread *t)
{
	struct task *from = sys_task(t, W0(t), RIGHT_CTRL);
	struct task *to = handle_get(t->task, W1(t), HT_TASK, RIGHT_CTRL);
	struct handle_entry *e;
	u32 i;
	i32 at;

	if (from == NULL || to == NULL)
		return -E_BADHANDLE;
	if (from == to || to->o.dead || to->handles.open != 0)
		return -E_INVAL;
	to->upcall = from->upcall;
	memcpy(to->name, from->name, sizeof to->name);
	trace_name(to);
	for (i = 0; i < from->handles.count; i++) {
		if (from->handles.used[i / 32] >> i % 32 == 0) {
			i |= 31;
			continue;
		}
		e = &from->handles.entry[i];
		if (e->ref == 0 || (e->ref & HANDLE_CLOFORK))
			continue;
		at = handle_copy(to, e, OBJECT_FLAGS, SLOT_AT(i));
		if (at < 0)
			return at; /* what was cloned goes with the task */
	}
	return 0;
}

i32
sys_handle_put(struct thread *t)
{
	struct task *to = handle_get(t->task, W0(t), HT_TASK, RIGHT_CTRL);
	struct handle_entry *e = handle_at(t->task, W1(t));

	if (to == NULL || e == NULL)
		return -E_BADHANDLE;
	if (to->o.dead)
		return -E_DEAD;
	return handle_copy(to, e, RIGHTS, W2(t) & 0xffff);
}

i32
sys_account_create(struct thread *t)
{
	struct account *parent = handle_get(t->task, W0(t), HT_ACCOUNT, 0), *a;
	const u32 limit[CHARGES] = { W1(t), W2(t), W3(t) };
	int err;

	if (parent == NULL)
		return -E_BADHANDLE;
	a = account_new(parent, limit, &err);
	return handle_new(t->task, a, err, RIGHT_CTRL);
}
