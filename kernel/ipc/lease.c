/*
 * lease.c - copy between a server and a lease, or a task's memory.
 *
 * A page missing at the caller's side goes out as a fault call of the
 * kernel's to the caller's pager, one at a time for each call; the server gets
 * E_AGAIN now and READY later.  No server ever sleeps on a client's page.
 */
#include <kernel/arch/cpu.h>
#include <kernel/ipc/ipc.h>
#include <kernel/lib/string.h>
#include <kernel/sys/sys.h>

enum {
	CHUNK = 64 * 1024, /* bytes between two looks at the interrupts */
	LEN_MAX = 1 << 28,
	DONE_SHIFT = 3, /* EDX: COPY_ flags, above them what is done */
};

static struct slab_cache cache = SLAB_CACHE("lease", sizeof(struct call), OBJECT_ALIGN);

/* Ask the pager of c's task for the page at addr.  0, or why not. */
static int
lease_fault(struct call *c, u32 addr, bool write)
{
	struct task *t = c->task;
	struct call *l = c->lease;

	if (l != NULL)
		return 0; /* already asked */
	if (t->pager == NULL || t->pager->port->o.dead)
		return -E_FAULT;
	l = slab_alloc(&cache, FLOOR_SERVER);
	if (l == NULL || call_init(l, CK_LEASE) != 0) {
		if (l != NULL)
			slab_free(&cache, l);
		return -E_NOMEM;
	}
	c->lease = l;
	c->flags |= CF_LEASE;
	if (c->kind == CK_THREAD)
		fast_stop(c->thread);
	l->parent = c;
	l->task = t;
	object_get(&t->o);
	l->label = OP_FAULT;
	l->w[0] = addr;
	l->w[1] = FAULT_LEASE | FAULT_USER | (write ? FAULT_WRITE : 0) |
		  space_cookie(&t->space, addr) << FAULT_COOKIE_SHIFT;
	l->w[2] = l->w[3] = 0;
	call_start(l, t->pager);
	return 0;
}

void
lease_reap(struct call *l)
{
	if (l->state != CALL_FREE || l->events != 0 || l->parent != NULL)
		return;
	call_destroy(l);
	object_put(&l->task->o);
	slab_free(&cache, l);
}

void
lease_end(struct call *c)
{
	struct call *l = c->lease;

	if (l == NULL)
		return;
	c->lease = NULL;
	c->flags &= (u8)~CF_LEASE;
	l->parent = NULL;
	if (l->state != CALL_FREE)
		call_abort(l, -E_CANCELED); /* ends in lease_finish */
	else
		lease_reap(l);
}

/* The pager has answered a lease's fault (or never will). */
void
lease_finish(struct call *l, u32 label)
{
	struct call *c = l->parent;

	if (c != NULL) {
		c->lease = NULL;
		c->flags &= (u8)~CF_LEASE;
		l->parent = NULL;
		if (LABEL_OP(label) != 0 || IS_ERR(label))
			c->flags |= CF_LEASE_BAD;
		event_post_call(c, CE_READY);
	}
	lease_reap(l);
}

/* The range that flags name in what t holds the token of. */
static int
lease_range(const struct call *c, u32 flags, u32 *base, u32 *len)
{
	bool second = flags & COPY_LEASE2;

	if (!(c->label & (second ? LABEL_LEASE2 : LABEL_LEASE1)))
		return -E_RANGE;
	if (!second && !(c->label & LABEL_LEASE1_OUT) != !(flags & COPY_TO_LEASE))
		return -E_PERM;
	*base = c->w[second ? 0 : 2];
	*len = c->w[second ? 1 : 3];
	return 0;
}

static void
copy_frames(pfn_t to, u32 to_off, pfn_t from, u32 from_off, u32 n)
{
	u8 *d = kmap(to, 0), *s = kmap(from, 1);

	memcpy(d + to_off, s + from_off, n);
}

/*
 * Copy n bytes within one page of each side.  0; -E_FAULT own side (own_bad
 * set) or other side.
 */
struct sides {
	struct task *own, *other;
	u32 own_addr, other_addr;
	bool to_other;
	bool own_bad;
};

static int
copy_piece(struct sides *s, u32 n)
{
	enum floor own_floor = s->own->floor, other_floor = s->other->floor;
	pfn_t own, other;
	int err;

	other = space_touch(&s->other->space, s->other_addr, s->to_other, other_floor, &err);
	s->own_bad = false;
	if (err != 0)
		return err;
	own = space_touch(&s->own->space, s->own_addr, !s->to_other, own_floor, &err);
	if (err != 0) {
		s->own_bad = true;
		return err;
	}
	if (s->to_other)
		copy_frames(other, s->other_addr & PAGE_MASK, own, s->own_addr & PAGE_MASK, n);
	else
		copy_frames(own, s->own_addr & PAGE_MASK, other, s->other_addr & PAGE_MASK, n);
	return 0;
}

static u32
piece_size(const struct sides *s, u32 left)
{
	u32 a = PAGE_SIZE - (s->own_addr & PAGE_MASK);
	u32 b = PAGE_SIZE - (s->other_addr & PAGE_MASK);
	u32 n = a < b ? a : b;

	return n < left ? n : left;
}

i32
sys_copy(struct thread *t)
{
	struct trapframe *f = thread_frame(t);
	u32 flags = f->edx & 7, done = f->edx >> DONE_SHIFT, base = 0, len = 0;
	u32 left = f->ebp, off = f->esi, budget = CHUNK, n;
	struct sides s = { .own = t->task, .to_other = flags & COPY_TO_LEASE };
	struct call *c = NULL;
	int err = 0;

	if (left > LEN_MAX || done > LEN_MAX)
		return -E_INVAL;
	if (flags & COPY_TASK) {
		s.other = handle_get(t->task, f->ebx, HT_TASK, RIGHT_MEM);
		if (s.other == NULL)
			return -E_BADHANDLE;
	} else {
		c = t->port != NULL ? call_find(f->ebx, t->port) : NULL;
		if (c == NULL)
			return -E_STALE;
		err = lease_range(c, flags, &base, &len);
		if (err != 0)
			return err;
		if (off > len)
			return -E_RANGE;
		if (left > len - off)
			left = len - off;
		s.other = c->task;
		if (c->flags & CF_LEASE_BAD)
			return -E_FAULT;
	}
	s.own_addr = f->edi;
	s.other_addr = base + off;
	while (left > 0 && budget > 0) {
		n = piece_size(&s, left);
		err = copy_piece(&s, n);
		if (err != 0)
			break;
		s.own_addr += n;
		s.other_addr += n;
		done += n;
		left -= n;
		budget = budget > n ? budget - n : 0;
	}
	if (left == 0)
		return (i32)done;
	if (err != 0 && !s.own_bad) {
		if (c == NULL)
			return done != 0 ? (i32)done : -E_FAULT;
		err = lease_fault(c, s.other_addr & ~(u32)PAGE_MASK, s.to_other);
		return err != 0 ? err : -E_AGAIN;
	}
	if (err != 0) { /* own page: fault on it, then go on */
		fault_send(t, s.own_addr, FAULT_USER | (s.to_other ? 0 : FAULT_WRITE), f->eip);
	}
	f->edx = flags | done << DONE_SHIFT;
	f->esi = s.other_addr - base;
	f->edi = s.own_addr;
	f->ebp = left;
	return SYS_RESTART;
}
