/*
 * tasks.c - kernel calls on tasks and threads.
 */
#include <kernel/arch/cpu.h>
#include <kernel/init.h>
#include <kernel/ipc/ipc.h>
#include <kernel/sched/sched.h>
#include <kernel/sys/sys.h>

/* w0 account, w1 pager, w2 rank and flags, w3 id; body[0] own port for DEAD */
i32
sys_task_create(struct thread *t)
{
	struct account *a = handle_get(t->task, W0(t), HT_ACCOUNT, 0);
	struct port *dead = handle_get(t->task, t->msg->body[0], HT_PORT, RIGHT_CTRL);
	struct badge *pager = NULL;
	u32 rank = W2(t) & 0xff;
	struct task *n;
	int err;

	if (a == NULL || dead == NULL)
		return -E_BADHANDLE;
	if (W1(t) != NO_HANDLE) {
		pager = handle_get(t->task, W1(t), HT_BADGE, 0);
		if (pager == NULL)
			return -E_BADHANDLE;
	}
	/* proc (60) makes user tasks (70); else not above oneself */
	if ((W2(t) & ~(u32)(TASK_SERVER | 0xff)) != 0)
		return -E_INVAL;
	if (rank > t->task->rank && !(rank == RANK_USER && t->task->server))
		return -E_PERM;
	n = task_new(a, W2(t), &err);
	if (n == NULL)
		return err;
	n->controller = dead;
	object_get(&dead->o);
	n->controller_id = W3(t);
	if (pager != NULL) {
		object_get(&pager->o);
		n->pager = pager;
	}
	return handle_new(t->task, n, 0, RIGHTS);
}

/* The pager takes charge: badge and id of the task from now on. */
static i32
adopt(struct thread *t, struct task *n, u32 badge, u32 id)
{
	struct badge *b;
	int err;

	if (n->pager == NULL || n->pager->port != t->port)
		return -E_PERM;
	b = badge_mint(t->port, badge, t->task->o.account, &err);
	if (b == NULL)
		return err;
	object_put(&n->pager->o);
	n->pager = b;
	n->pager_id = id;
	return 0;
}

static void
set_priority(struct thread *t, u32 priority)
{
	bool was = t->queued;

	if (was)
		sched_remove(t);
	t->priority = (u8)priority;
	if (was)
		sched_ready(t);
}

/* w0 task, w1 what, w2, w3 values */
i32
sys_task_set(struct thread *t)
{
	u32 what = W1(t), v = W2(t);
	struct task *n = sys_task(t, W0(t), what == TS_ADOPT ? RIGHT_MEM : RIGHT_CTRL);
	struct list *pos;
	struct badge *b;

	if (n == NULL)
		return -E_BADHANDLE;
	if (n == t->task && what != TS_UPCALL && what != TS_NAME)
		return -E_PERM;
	switch (what) {
	case TS_WHO:
		n->who = v;
		list_each (pos, &n->threads)
			container_of(pos, struct thread, task_link)->who = v;
		return 0;
	case TS_EXCEPTION:
		b = handle_get(t->task, v, HT_BADGE, 0);
		if (b == NULL)
			return -E_BADHANDLE;
		object_get(&b->o);
		if (n->exception != NULL)
			object_put(&n->exception->o);
		n->exception = b;
		return 0;
	case TS_UPCALL:
		if (v >= USER_END)
			return -E_INVAL;
		n->upcall = v;
		return 0;
	case TS_ADOPT:
		return adopt(t, n, v, W3(t));
	case TS_PRIORITY:
		if (v == 0 || v >= PRIORITIES)
			return -E_INVAL;
		n->priority = (u8)v;
		list_each (pos, &n->threads)
			set_priority(container_of(pos, struct thread, task_link), v);
		return 0;
	case TS_NAME:
		return task_name_set(t, n, v);
	case TS_STOP:
		task_stop(n);
		return 0;
	default:
		return -E_INVAL;
	}
}

i32
sys_task_kill(struct thread *t)
{
	struct task *n = handle_get(t->task, W0(t), HT_TASK, RIGHT_CTRL);

	if (n == NULL)
		return -E_BADHANDLE;
	task_kill(n);
	return n == t->task ? SYS_NORESULT : 0;
}

/* w0 task, w1 index, w2 EIP, w3 ESP; body[0] priority, body[1] tls */
i32
sys_thread_create(struct thread *t)
{
	struct task *task = sys_task(t, W0(t), RIGHT_CTRL);
	u32 index = W1(t), priority = t->msg->body[0], tls = t->msg->body[1];
	struct thread *n;
	int err;

	if (task == NULL)
		return -E_BADHANDLE;
	if (task->o.dead)
		return -E_DEAD;
	if (priority >= PRIORITIES || (task == t->task && priority > t->task->priority))
		return -E_INVAL;
	if (index == ~0u)
		for (index = 0; index < THREADS_MAX; index++)
			if (thread_find(task, index) == NULL)
				break;
	if (index >= THREADS_MAX)
		return -E_INVAL;
	if (thread_find(task, index) != NULL)
		return -E_EXIST;
	n = thread_new(task, index, &err);
	if (n == NULL)
		return err;
	if (priority != 0)
		n->priority = (u8)priority;
	if (tls != 0)
		n->msg->tls = tls;
	thread_frame(n)->eip = W2(t);
	thread_frame(n)->esp = W3(t);
	n->state = THREAD_READY;
	sched_ready(n);
	return (i32)index;
}

i32
sys_thread_get(struct thread *t)
{
	struct task *task = handle_get(t->task, W0(t), HT_TASK, RIGHT_CTRL);
	struct thread *n;
	const struct trapframe *f;
	struct regs *r = (struct regs *)(void *)t->msg->body;

	if (task == NULL)
		return -E_BADHANDLE;
	n = thread_find(task, W1(t));
	if (n == NULL)
		return -E_SRCH;
	fast_stop(n);
	f = thread_frame(n);
	*r = (struct regs){ f->edi, f->esi, f->ebp, f->ebx, f->edx, f->ecx, f->eax, f->eip,
		f->eflags, f->esp };
	W1(t) = n->state;
	return 0;
}

/* w0 task (NO_HANDLE: own), w1 index, w2 what, w3 value */
i32
sys_thread_set(struct thread *t)
{
	struct task *task = sys_task(t, W0(t), RIGHT_CTRL);
	struct thread *n;
	u32 v = W3(t);

	if (task == NULL)
		return -E_BADHANDLE;
	n = thread_find(task, W1(t));
	if (n == NULL)
		return -E_SRCH;
	switch (W2(t)) {
	case TH_KILL:
		if (task == t->task && task->nthreads == 1)
			return sys_thread_exit(t);
		thread_kill(n);
		return n == t ? SYS_NORESULT : 0;
	case TH_PRIORITY:
		if (v == 0 || v >= PRIORITIES || (task == t->task && v > task->priority))
			return -E_INVAL;
		set_priority(n, v);
		return 0;
	case TH_SUSPEND:
		sched_remove(n);
		fast_stop(n);
		n->suspended = 1;
		return 0;
	case TH_RESUME:
		n->suspended = 0;
		if (n->state == THREAD_READY && n != n->cpu->current)
			sched_ready(n);
		return 0;
	case TH_UNMASK:
		if (n != t)
			return -E_PERM;
		t->masked = 0;
		return 0;
	default:
		return -E_INVAL;
	}
}

i32
sys_thread_exit(struct thread *t)
{
	struct task *task = t->task;

	if (task->nthreads == 1 && (!task->server || task == init_task)) {
		task_kill(task); /* the last one: so ends the task */
	} else {
		thread_kill(t);
		if (task->nthreads == 0) /* handles wait for who restarts it */
			post_dead(task, task->controller, &task->dead_controller);
	}
	return SYS_NORESULT;
}

i32
sys_interrupt(struct thread *t)
{
	struct task *task = sys_task(t, W0(t), RIGHT_CTRL);
	struct thread *n;

	if (task == NULL)
		return -E_BADHANDLE;
	n = thread_find(task, W1(t));
	if (n == NULL)
		return -E_SRCH;
	thread_interrupt(n);
	return 0;
}

i32
sys_upcall_return(struct thread *t)
{
	struct trapframe *f = thread_frame(t);
	const struct regs *r = &t->msg->upcall;
	const u32 allowed = 0xcd5; /* CF PF AF ZF SF DF OF */

	fast_stop(t);
	f->edi = r->edi;
	f->esi = r->esi;
	f->ebp = r->ebp;
	f->ebx = r->ebx;
	f->edx = r->edx;
	f->ecx = r->ecx;
	f->eax = r->eax;
	f->eip = r->eip;
	f->esp = r->esp;
	f->eflags = (r->eflags & allowed) | 0x202;
	t->masked = 0;
	return SYS_NORESULT;
}

/* w0 authority, w1 old task, w2 shell: exchange memories */
i32
sys_reset(struct thread *t)
{
	struct task *old = handle_get(t->task, W1(t), HT_TASK, RIGHT_MEM);
	struct task *shell = handle_get(t->task, W2(t), HT_TASK, RIGHT_MEM);
	struct space space;
	u32 from = 0;

	if (!sys_authority(t, W0(t), &auth_memory) || old == NULL || shell == NULL)
		return -E_BADHANDLE;
	if (old == shell || old == t->task || shell == t->task || old->o.dead || shell->o.dead ||
	    shell->nthreads != 0 || old->o.account != shell->o.account)
		return -E_INVAL;
	task_stop(old);
	handles_close(old, HANDLE_CLOEXEC, &from, old->handles.count);
	space = old->space;
	old->space = shell->space;
	shell->space = space;
	old->upcall = 0;
	return 0;
}
