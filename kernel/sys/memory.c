/*
 * memory.c - kernel calls on address spaces.
 *
 * Those on long ranges do a part, keep what is left in the caller's words and
 * enter again, so that interrupts get in between.
 */
#include <kernel/sys/sys.h>

/* Is [addr, addr + pages) whole user pages? */
static bool
range_ok(u32 addr, u32 pages)
{
	return (addr & PAGE_MASK) == 0 && addr >= USER_MIN && addr < USER_END &&
	       pages <= (USER_END - addr) >> PAGE_SHIFT;
}

/* Are message buffers in it, which the kernel knows by their frames? */
static bool
buffers_in(const struct task *n, u32 addr, u32 pages)
{
	return n->nthreads != 0 && addr < STUB_PAGE && addr + (pages << PAGE_SHIFT) > MSG_BASE;
}

/* Done, or once more with what is left? */
static i32
again(int err, u32 left)
{
	if (err != 0)
		return err;
	return left != 0 ? SYS_RESTART : 0;
}

/* w0 task, w1 address, w2 pages, w3 rights: an operation that is all about entries. */
static i32
ranged(struct thread *t, u32 allowed, bool drops,
    int (*op)(struct space *s, u32 *addr, u32 *pages, u32 prot))
{
	struct task *n = handle_get(t->task, W0(t), HT_TASK, RIGHT_MEM);
	int err;

	if (n == NULL)
		return -E_BADHANDLE;
	if (!range_ok(W1(t), W2(t)) || (W3(t) & ~allowed))
		return -E_INVAL;
	if (drops && buffers_in(n, W1(t), W2(t)))
		return -E_BUSY;
	err = op(&n->space, &W1(t), &W2(t), W3(t));
	return again(err, W2(t));
}

i32
sys_mem_zero(struct thread *t)
{
	return ranged(t, PROT_R | PROT_W | PROT_X | MEM_WIRED | MEM_SHARED, true, space_zero);
}

i32
sys_mem_protect(struct thread *t)
{
	return ranged(t, PROT_R | PROT_W | PROT_X, false, space_protect);
}

static int
empty(struct space *s, u32 *addr, u32 *pages, u32 prot)
{
	(void)prot;
	return space_empty(s, addr, pages);
}

i32
sys_mem_empty(struct thread *t)
{
	return ranged(t, ~0u, true, empty);
}

i32
sys_mem_clone(struct thread *t)
{
	struct task *from = handle_get(t->task, W0(t), HT_TASK, RIGHT_MEM);
	struct task *to = handle_get(t->task, W1(t), HT_TASK, RIGHT_MEM);
	int err;

	if (from == NULL || to == NULL || !sys_authority(t, t->msg->give[0], &auth_memory))
		return -E_BADHANDLE;
	if (!range_ok(W2(t), W3(t)) || from == to || to->nthreads != 0)
		return -E_INVAL;
	err = space_clone(&from->space, &to->space, &W2(t), &W3(t));
	return again(err, W3(t));
}

i32
sys_mem_share(struct thread *t)
{
	struct share_args *a = (struct share_args *)(void *)t->msg->body;
	struct task *dst = handle_get(t->task, a->dst, HT_TASK, RIGHT_MEM);
	struct task *src = handle_get(t->task, a->src, HT_TASK, RIGHT_MEM);
	const u32 allowed = PROT_R | PROT_W | PROT_X | MEM_SHARED | MEM_WIRED | MEM_MOVE;
	int err;

	if (dst == NULL || src == NULL || !sys_authority(t, a->auth, &auth_memory))
		return -E_BADHANDLE;
	if (!range_ok(a->dst_addr, a->pages) || !range_ok(a->src_addr, a->pages) ||
	    (a->prot & ~allowed))
		return -E_INVAL;
	if (buffers_in(dst, a->dst_addr, a->pages) ||
	    ((a->prot & MEM_MOVE) && buffers_in(src, a->src_addr, a->pages)))
		return -E_BUSY;
	err = space_share(&dst->space, &a->dst_addr, &src->space, &a->src_addr, &a->pages, a->prot);
	return again(err, a->pages);
}

i32
sys_mem_phys(struct thread *t)
{
	struct task *n = handle_get(t->task, W1(t), HT_TASK, RIGHT_MEM);
	const struct phys_args *a = (struct phys_args *)(void *)t->msg->body;
	u64 phys = (u64)a->phys_hi << 32 | a->phys_lo;

	if (n == NULL || !sys_authority(t, W0(t), &auth_device))
		return -E_BADHANDLE;
	if (!range_ok(a->addr, a->pages) || (phys & PAGE_MASK) != 0 || a->pages > 4096 ||
	    (a->prot & ~(u32)(PROT_R | PROT_W | MEM_UNCACHED)))
		return -E_INVAL;
	if (phys + ((u64)a->pages << PAGE_SHIFT) > (u64)1 << 32)
		return -E_INVAL;
	if (buffers_in(n, a->addr, a->pages))
		return -E_BUSY;
	return space_phys(&n->space, a->addr, phys, a->pages, a->prot);
}

i32
sys_mem_scan(struct thread *t)
{
	struct task *n = handle_get(t->task, W0(t), HT_TASK, RIGHT_MEM);
	int err;

	if (n == NULL)
		return -E_BADHANDLE;
	if (!range_ok(W1(t), W2(t)) || W2(t) > 48)
		return -E_INVAL;
	err = space_scan(&n->space, W1(t), W2(t), (u8 *)t->msg->body);
	return err != 0 ? err : (i32)W2(t);
}
