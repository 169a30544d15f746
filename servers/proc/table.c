/*
 * table.c - slots, numbers and families.
 *
 * Free slots are a stack, so the tables' pages that are in use stay few.
 * Numbers go round, so that one is not used again soon.
 */
#include <servers/lib/serve.h>
#include <servers/lib/text.h>
#include <servers/proc/op.h>
#include <servers/proc/proc.h>

struct process process[WHO_MAX];
u32 init_slot, live_head;

static u32 free_head, fresh = 1; /* slots from fresh on were never used */
static u16 slot_of[PID_MAX + 1];
static u16 uses[PID_MAX + 1];         /* as pid, group or session */
static u32 pid_map[PID_MAX / 32 + 1]; /* bit: slot_of is not 0 */
static u32 last_pid;

/* A slot is used for the first time: is there memory for it? */
static int
wire(u32 slot)
{
	int err = serve_wire(&process[slot], sizeof process[0]);

	if (err == 0)
		err = serve_wire(actions[slot], sizeof actions[0]);
	if (err == 0)
		err = op_wire(slot);
	return err;
}

struct process *
slot_new(void)
{
	struct process *p;
	u32 slot = free_head;

	if (slot != 0)
		free_head = process[slot].next_free;
	else if (fresh < WHO_MAX && wire(fresh) == 0)
		slot = fresh++;
	else
		return NULL;
	p = &process[slot];
	__builtin_memset(p, 0, sizeof *p);
	p->slot = (u16)slot;
	p->state = P_BORN;
	p->task = NO_HANDLE;
	return p;
}

void
slot_check(struct process *p)
{
	if (p->state != P_GONE || p->needs != 0)
		return;
	p->state = P_FREE;
	p->next_free = (u16)free_head;
	free_head = p->slot;
}

static u32
pid_pick(void)
{
	for (u32 i = 0; i < PID_MAX; i++) {
		last_pid = last_pid < PID_MAX ? last_pid + 1 : 1;
		/* 1 is init's. */
		if (last_pid != 1 && uses[last_pid] == 0)
			return last_pid;
	}
	return 0;
}

/* Put p at the front of a list of siblings that begins at *first. */
static void
link_sibling(struct process *p, u16 *first)
{
	p->next = *first;
	p->prev = 0;
	if (*first != 0)
		process[*first].prev = p->slot;
	*first = p->slot;
}

static void
unlink_sibling(struct process *p)
{
	struct process *parent = &process[p->parent];
	u16 *first = p->state == P_ZOMBIE ? &parent->zombie : &parent->child;

	if (p->prev != 0)
		process[p->prev].next = p->next;
	else
		*first = p->next;
	if (p->next != 0)
		process[p->next].prev = p->prev;
}

int
table_enter(struct process *p, u32 parent, u32 pid)
{
	if (pid == 0)
		pid = pid_pick();
	if (pid == 0 || pid > PID_MAX || uses[pid] != 0)
		return -E_AGAIN;
	p->pid = pid;
	slot_of[pid] = p->slot;
	pid_map[pid / 32] |= 1u << pid % 32;
	uses[pid]++;
	uses[p->pgrp]++;
	uses[p->session]++;
	p->parent = (u16)parent;
	link_sibling(p, &process[parent].child);
	p->next_live = (u16)live_head;
	p->prev_live = 0;
	if (live_head != 0)
		process[live_head].prev_live = p->slot;
	live_head = p->slot;
	return 0;
}

void
table_leave(struct process *p)
{
	unlink_sibling(p);
	if (p->prev_live != 0)
		process[p->prev_live].next_live = p->next_live;
	else
		live_head = p->next_live;
	if (p->next_live != 0)
		process[p->next_live].prev_live = p->prev_live;
	uses[p->pid]--;
	uses[p->pgrp]--;
	uses[p->session]--;
	slot_of[p->pid] = 0;
	pid_map[p->pid / 32] &= ~(1u << p->pid % 32);
}

struct process *
find_pid(u32 pid)
{
	if (pid == 0 || pid > PID_MAX || slot_of[pid] == 0)
		return NULL;
	return &process[slot_of[pid]];
}

struct process *
find_from(u32 pid)
{
	u32 word = pid / 32, bits;

	if (pid > PID_MAX)
		return NULL;
	bits = pid_map[word] & ~0u << pid % 32;
	while (bits == 0) {
		if (++word > PID_MAX / 32)
			return NULL;
		bits = pid_map[word];
	}
	return &process[slot_of[word * 32 + (u32)__builtin_ctz(bits)]];
}

/* The caller is about to make p a zombie: the lists change with the state. */
void
move_to_zombies(struct process *p)
{
	unlink_sibling(p);
	p->state = P_ZOMBIE;
	link_sibling(p, &process[p->parent].zombie);
}

void
move_to_parent(struct process *p, u32 parent)
{
	unlink_sibling(p);
	p->parent = (u16)parent;
	link_sibling(p, p->state == P_ZOMBIE ? &process[parent].zombie
					     : &process[parent].child);
}

void
set_group(struct process *p, u32 pgrp, u32 session)
{
	uses[pgrp]++;
	uses[session]++;
	uses[p->pgrp]--;
	uses[p->session]--;
	p->pgrp = pgrp;
	p->session = session;
	who_publish(p);
}

u32
group_exists(u32 pgrp, u32 session)
{
	for (struct process *p = live_first(); p != NULL; p = live_next(p))
		if (p->pgrp == pgrp && p->session == session)
			return 1;
	return 0;
}

/* The system: who nobody else is the parent of. */
/*
 * The system: the parent of who has no other.  Tables are wired for as many
 * processes as the machine is for, and those by number altogether, so that
 * what is free later does not depend on what once ran.
 */
void
table_init(void)
{
	u32 n = serve_processes();

	if (n > WHO_MAX)
		n = WHO_MAX;
	serve_handles(n);
	serve_wire(slot_of, sizeof slot_of);
	serve_wire(uses, sizeof uses);
	serve_wire(pid_map, sizeof pid_map);
	for (u32 slot = 0; slot < n; slot++)
		wire(slot);
	waiter_init(n);
	args_init();
	process[0].state = P_ALIVE;
	process[0].task = NO_HANDLE;
	text_copy(process[0].name, PROC_NAME, "system");
}
