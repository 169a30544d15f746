/*
 * end.c - every way a process ends, and what is left of it.
 *
 *	ALIVE --exit, kill, exception, DEAD--> ZOMBIE --wait--> GONE --> FREE
 *
 * The zombie is what its parent can wait for; children go to init, whose
 * zombies are reaped at once.
 */
#include <servers/proc/op.h>
#include <libc/sys/sys.h>

static void
orphan(struct process *p)
{
	u32 to = init_slot;

	while (p->child != 0)
		move_to_parent(&process[p->child], to);
	while (p->zombie != 0) {
		struct process *z = &process[p->zombie];

		move_to_parent(z, to);
		reap(z);
	}
}

void
reap(struct process *p)
{
	table_leave(p);
	args_put(p->args);
	p->args = 0;
	p->state = P_GONE;
	slot_check(p);
}

/* Does nobody want to know how a child of parent ended? */
static u32
unwanted(const struct process *parent, const struct process *p)
{
	if (parent->slot == 0)
		return 1;
	if (parent->slot == init_slot)
		return !(p->flags & F_STARTED);
	return (parent->ignored & BIT(SIG_CHLD)) ||
	       (parent->actions &&
		   (actions[parent->slot][SIG_CHLD].flags & ACT_NOCLDWAIT));
}

/* The memory and the handles go now, the record stays. */
static void
stop_task(struct process *p)
{
	sys_task_kill(p->task);
	/* Of a task that init made, init hears the end. */
	if (!(p->needs & NEEDS_DEAD)) {
		sys_handle_close(p->task);
		p->task = NO_HANDLE;
	}
}

void
end_process(struct process *p, u32 status)
{
	struct process *parent = &process[p->parent];

	if (!is_alive(p) || p->slot == init_slot || p->slot == 0)
		return;
	waiters_drop(p);
	alarm_cancel(p);
	threads_drop(p);
	op_kill(p);
	p->cpu_us = cpu_time(p);
	stop_task(p);
	who_clear(p);
	orphan(p);
	p->status = status;
	p->flags &= (u16) ~(F_TELL_STOP | F_TELL_CONT | F_STOPPED);
	move_to_zombies(p);
	if (unwanted(parent, p)) {
		reap(p);
		wait_wake(parent); /* perhaps nothing is left to wait for */
		if (parent->slot != 0 && parent->slot != init_slot)
			signal_send(parent, SIG_CHLD, p->pid);
		return;
	}
	wait_wake(parent);
	signal_send(parent, SIG_CHLD, p->pid);
}

/* The kernel says that the task with this id is no more. */
void
on_dead(u32 id)
{
	struct process *p;

	if (id == 0 || id >= WHO_MAX || !(process[id].needs & NEEDS_DEAD))
		return; /* a shell's: nothing waits for it */
	p = &process[id];
	p->needs &= (u8)~NEEDS_DEAD;
	if (p->state == P_ALIVE || p->state == P_HELD)
		end_process(p, SIG_KILL); /* closes the handle too */
	if (p->task != NO_HANDLE)
		sys_handle_close(p->task);
	p->task = NO_HANDLE;
	slot_check(p);
}

void
on_closed(u32 badge)
{
	struct process *p;

	if (badge == 0 || badge >= WHO_MAX ||
	    !(process[badge].needs & NEEDS_CLOSED))
		return;
	p = &process[badge];
	p->needs &= (u8)~NEEDS_CLOSED;
	slot_check(p);
}

int
do_exit(struct request *rq, const struct proc_exit_q *q, struct proc_exit_r *r)
{
	struct process *p = caller(rq);

	(void)r;
	if (p == NULL || p->slot == init_slot)
		return -E_PERM;
	end_process(p, q->status & 0xff00);
	return REPLY_LATER; /* the token has died with its caller */
}
