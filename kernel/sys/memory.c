/*
 * memory.c - kernel calls on address spaces.
 *
 * Those on long ranges do a part, keep what is left in the caller's words and
 * enter again, so that interrupts get in between.
 */
#include <kernel/obj/port.h>
#include <kernel/sys/sys.h>

/* Are message buffers in it, which the kernel knows by their frames? */
static bool
buffers_in(const struct task *n, u32 addr, u32 pages)
{
	return n->nthreads != 0 && addr < STUB_PAGE && addr + (pages << PAGE_SHIFT) > MSG_BASE;
}

/* w0 task, w1 address, w2 pages, w3 rights: an operation that is all about entries. */
static i32
ranged(struct thread *t, bool drops, range_op *op)
{
	struct task *n = handle_get(t->task, W0(t), HT_TASK, RIGHT_MEM);
	int err;

	if (n == NULL)
		return -E_BADHANDLE;
	if (range_check(W1(t), W2(t)) != 0)
		return -E_INVAL;
	if (drops && buffers_in(n, W1(t), W2(t)))
		return -E_BUSY;
	err = op(&n->space, &W1(t), &W2(t), W3(t), t->msg->body);
	return err != 0 || W2(t) == 0 ? err : SYS_RESTART;
}

i32
sys_mem_zero(struct thread *t)
{
	return ranged(t, true, space_zero);
}

i32
sys_mem_protect(struct thread *t)
{
	return ranged(t, false, space_protect);
}

i32
sys_mem_empty(struct thread *t)
{
	return ranged(t, true, space_empty);
}

i32
sys_mem_clone(struct thread *t)
{
	struct task *from = handle_get(t->task, W0(t), HT_TASK, RIGHT_MEM);
	struct task *to = handle_get(t->task, W1(t), HT_TASK, RIGHT_MEM);
	int err;

	if (from == NULL || to == NULL || !sys_authority(t, t->msg->give[0], &auth_memory))
		return -E_BADHANDLE;
	if (range_check(W2(t), W3(t)) != 0 || from == to || to->nthreads != 0)
		return -E_INVAL;
	err = space_clone(&from->space, &to->space, &W2(t), &W3(t), t->msg->body);
	return err != 0 || W3(t) == 0 ? err : SYS_RESTART;
}

i32
sys_mem_share(struct thread *t)
{
	struct share_args *a = (struct share_args *)(void *)t->msg->body;
	struct task *dst = handle_get(t->task, a->dst, HT_TASK, RIGHT_MEM);
	struct task *src = handle_get(t->task, a->src, HT_TASK, RIGHT_MEM);
	int err;

	if (dst == NULL || src == NULL || !sys_authority(t, a->auth, &auth_memory))
		return -E_BADHANDLE;
	if (range_check(a->dst_addr, a->pages) != 0 || range_check(a->src_addr, a->pages) != 0)
		return -E_INVAL;
	if (buffers_in(dst, a->dst_addr, a->pages) ||
	    ((a->prot & MEM_MOVE) && buffers_in(src, a->src_addr, a->pages)))
		return -E_BUSY;
	err = space_share(&dst->space, &a->dst_addr, &src->space, &a->src_addr, &a->pages, a->prot);
	return err != 0 || a->pages == 0 ? err : SYS_RESTART;
}

i32
sys_mem_phys(struct thread *t)
{
	struct task *n = handle_get(t->task, W1(t), HT_TASK, RIGHT_MEM);
	const struct phys_args *a = (struct phys_args *)(void *)t->msg->body;
	u64 phys = (u64)a->phys_hi << 32 | a->phys_lo;

	if (n == NULL || !sys_authority(t, W0(t), &auth_device))
		return -E_BADHANDLE;
	if (range_check(a->addr, a->pages) != 0 || (phys & PAGE_MASK) != 0 || a->pages > 4096 ||
	    (a->prot & ~(u32)(PROT_R | PROT_W | MEM_UNCACHED)) ||
	    phys + ((u64)a->pages << PAGE_SHIFT) > (u64)1 << 32)
		return -E_INVAL;
	if (buffers_in(n, a->addr, a->pages))
		return -E_BUSY;
	return space_phys(&n->space, a->addr, phys, a->pages, a->prot);
}

i32
sys_mem_scan(struct thread *t)
{
	struct task *n = handle_get(t->task, W0(t), HT_TASK, RIGHT_MEM);

	if (n == NULL)
		return -E_BADHANDLE;
	if (range_check(W1(t), W2(t)) != 0 || W2(t) > 48 ||
	    (W3(t) & ~(u32)(SCAN_ACCESSED | SCAN_DIRTY | SCAN_KEPT)))
		return -E_INVAL;
	space_scan(&n->space, W1(t), W2(t), (u8 *)t->msg->body, W3(t));
	return (i32)W2(t);
}

/* w0 task, w1 address, w2 own address, w3 cookie and flags */
static i32
windowed(struct thread *t, u32 flags,
    int (*op)(struct space *s, u32 addr, struct space *w, u32 window, u32 cookie))
{
	struct task *n = handle_get(t->task, W0(t), HT_TASK, RIGHT_MEM);
	u32 cookie = W3(t) & ~flags;

	if (n == NULL || !sys_authority(t, t->msg->give[0], &auth_memory))
		return -E_BADHANDLE;
	if (range_check(W1(t), 1) != 0 || range_check(W2(t), 1) != 0 || n == t->task ||
	    cookie == 0 || cookie > COOKIE_MAX)
		return -E_INVAL;
	cookie = (u32)op(&n->space, W1(t), &t->task->space, W2(t), W3(t));
	W3(t) = space_cookie(&n->space, W1(t));
	return (i32)cookie;
}

i32
sys_mem_evict(struct thread *t)
{
	return windowed(t, 0, space_evict);
}

i32
sys_mem_fill(struct thread *t)
{
	return windowed(t, FILL_MOVE, space_fill);
}

/* Who is told when frames get few. */
static struct port *watcher;
static u32 watcher_bits;

void
frames_low(void)
{
	port_notify(watcher, watcher_bits);
}

i32
sys_mem_watch(struct thread *t)
{
	struct port *p = handle_get(t->task, W0(t), HT_PORT, RIGHT_CTRL);

	if (p == NULL || !sys_authority(t, W3(t), &auth_memory))
		return -E_BADHANDLE;
	object_get(&p->o);
	if (watcher != NULL)
		object_put(&watcher->o);
	watcher = p;
	watcher_bits = W1(t);
	frames_watch(W2(t));
	return 0;
}
