/*
 * space_test.c - address spaces against a model that knows no page tables.
 *
 *	space_test [SEED [STEPS]]
 *
 * The model: a page of a space is nothing or has rights and a cell; sharing is
 * having the same cell; a private copy is a new cell of the same value. Charges
 * fail at random, and memory is nearly full, so every error path is taken.
 * After each step entries, contents, counts and the TLB must agree with it.
 *
 * A pager evicts and fills as ours does.  Its slots know how many pages hold
 * their cookie only from what it is told, and what was written out only from the
 * dirty bits: a slot that it thinks clean must have the frame's contents.
 */
#include <kernel/arch/host/machine.h>
#include <kernel/debug/assert.h>
#include <kernel/mem/mem.h>
#include <kernel/mem/walk.h>
#include <kernel/stat.h>
#include <stdio.h>
#include <stdlib.h>

enum { SPACES = 3, CLUSTERS = 5, RUN = 12, PAGES = CLUSTERS * RUN, CELLS = 4096, SPARE = 260, SLOTS = 24 };

/* Pages on both sides of every kind of table's end. */
static const u32 cluster[CLUSTERS] = { 0x00001000, 0x001fa000, 0x003fb000, 0x3fffa000, 0xbfff4000 };

struct page {
	u32 prot; /* PROT_ bits */
	u32 cell; /* 0: nothing is mapped */
	u32 cookie; /* evicted; 0: not */
	bool shared, wired;
	bool vague; /* contents are not defined (see share.c) */
};

static struct account account = { .limit = 100000 };
static struct space space[SPACES];
static bool alive[SPACES];
static struct page model[SPACES][PAGES];
static struct {
	u32 users, value;
} cell[CELLS];
static struct space pager;
static bool pager_lives;
static struct slot {
	u32 refs, saved;
	bool used, dirty;
} slot[SLOTS + 1];
static u32 cookies[COOKIES_TOLD];
static pfn_t hoard[HOST_MEMORY / PAGE_SIZE];
static u32 nhoard;

static u32
address(u32 i)
{
	return cluster[i / RUN] + i % RUN * PAGE_SIZE;
}

static u32
cell_new(u32 value)
{
	u32 i = 1;

	while (cell[i].users != 0)
		KASSERT(++i < CELLS);
	cell[i].users = 1;
	cell[i].value = value;
	return i;
}

static u32
window(u32 cookie)
{
	return 0x50000000 + cookie * PAGE_SIZE;
}

/* What an operation told of cookies: so many more, or fewer, have them. */
static int
told(int r, int more)
{
	for (int i = 0; i < r; i++)
		slot[cookies[i]].refs += (u32)more;
	return r > 0 ? 0 : r;
}

static void
forget(struct page *p)
{
	if (p->cell != 0)
		cell[p->cell].users--;
	*p = (struct page){ 0 };
}

static u32
random_prot(void)
{
	static const u32 some[] = { PROT_R, PROT_R | PROT_W, PROT_R | PROT_W, PROT_W, PROT_X,
		PROT_R | PROT_X, 0 };

	return some[host_random(sizeof some / sizeof some[0])];
}

static u32
full(u32 prot)
{
	return prot & (PROT_W | PROT_X) ? prot | PROT_R : prot;
}

static bool
fair_error(int r)
{
	return r == 0 || r == -E_NOMEM || r == -E_QUOTA;
}

/* ---- steps: do it, then tell the model what was done -----------------------
 */

static void
step_zero(u32 s, u32 at, u32 n)
{
	u32 prot = random_prot(), flags = 0, addr = address(at), left = n;
	int r = 0;

	if (host_random(4) == 0)
		flags = host_random(2) ? MEM_SHARED : MEM_WIRED;
	while (r == 0 && left > 0)
		r = told(space_zero(&space[s], &addr, &left, prot | flags, cookies), -1);
	KASSERT(fair_error(r) && addr == address(at) + (n - left) * PAGE_SIZE);
	for (u32 i = at; i < at + n - left; i++) {
		forget(&model[s][i]);
		model[s][i] = (struct page){ .prot = full(prot),
			.cell = cell_new(0),
			.shared = flags == MEM_SHARED,
			.wired = flags == MEM_WIRED };
	}
}

static void
step_empty(u32 s, u32 at, u32 n)
{
	u32 addr = address(at), left = n;

	while (left > 0)
		KASSERT(told(space_empty(&space[s], &addr, &left, 0, cookies), -1) == 0);
	for (u32 i = at; i < at + n; i++)
		forget(&model[s][i]);
}

static void
step_protect(u32 s, u32 at, u32 n)
{
	u32 prot = random_prot(), addr = address(at), left = n;

	while (left > 0)
		KASSERT(space_protect(&space[s], &addr, &left, prot, NULL) == 0);
	for (u32 i = at; i < at + n; i++)
		if (model[s][i].cell != 0)
			model[s][i].prot = full(prot);
}

static void
step_clone(u32 s, u32 t, u32 at, u32 n)
{
	u32 addr = address(at), left = n;
	bool stays[PAGES];
	int r = 0;

	for (u32 i = at; i < at + n && s != t; i++)
		if (model[t][i].cookie != 0)
			step_empty(t, i, 1); /* as the pager does */
	for (u32 i = at; i < at + n; i++)
		stays[i] = model[t][i].wired && space_lookup(&space[t], address(i)) != 0;
	while (r == 0 && left > 0)
		r = told(space_clone(&space[s], &space[t], &addr, &left, cookies), 1);
	KASSERT(s == t ? r == -E_INVAL : fair_error(r));
	for (u32 i = at; i < at + n - left; i++) {
		struct page *p = &model[s][i], *q = &model[t][i];

		if (p->cell == 0 || stays[i])
			continue;
		forget(q);
		*q = *p;
		if (p->shared)
			cell[p->cell].users++;
		else
			q->cell = cell_new(cell[p->cell].value);
	}
}

static void
share_model(struct page *p, struct page *q, u32 prot)
{
	struct page was = *p;
	u32 id = p->cell;
	bool direct = (prot & MEM_SHARED) || (prot & MEM_MOVE);

	if (!direct)
		id = cell_new(cell[id].value);
	else
		cell[id].users++;
	if ((prot & MEM_SHARED) && !p->wired)
		p->shared = true;
	if (prot & MEM_MOVE)
		forget(p);
	forget(q);
	*q = (struct page){ .prot = full(prot & PROT_ALL),
		.cell = id,
		.shared = prot & MEM_SHARED,
		.wired = prot & MEM_WIRED,
		.vague = was.vague };
	/* Others may go on writing what is private here from now on. */
	if (!(prot & MEM_SHARED) && (was.shared || was.wired)) {
		q->vague = true;
		if (direct && cell[id].users > 1) {
			cell[id].users--;
			q->cell = cell_new(0);
		}
	}
}

static void
step_share(u32 s, u32 t, u32 from, u32 at, u32 n)
{
	static const u32 kinds[] = { 0, MEM_SHARED, MEM_MOVE, MEM_SHARED, MEM_MOVE | MEM_WIRED,
		MEM_SHARED | MEM_WIRED, MEM_MOVE | MEM_SHARED };
	u32 prot = random_prot(), src, dst, left = 1;
	int r = 0;

	prot |= kinds[host_random(sizeof kinds / sizeof kinds[0])];
	for (u32 i = 0; i < n && r == 0; i++) {
		struct page *p = &model[s][from + i], *q = &model[t][at + i];

		src = address(from + i);
		dst = address(at + i);
		left = 1;
		if (q->cookie != 0)
			step_empty(t, at + i, 1);
		r = space_share(&space[t], &dst, &space[s], &src, &left, prot);
		if (r != 0) {
			KASSERT(fair_error(r) || (r == -E_FAULT && (p->cell == 0 || p->cookie != 0)) ||
				(r == -E_INVAL && (p == q || (prot & (MEM_WIRED | MEM_SHARED |
									 MEM_MOVE)) == MEM_WIRED)));
			KASSERT(left == 1 && src == address(from + i));
			break;
		}
		KASSERT(p->cell != 0 && p != q && left == 0);
		share_model(p, q, prot);
	}
}

static void
step_touch(u32 s, u32 i)
{
	struct page *p = &model[s][i];
	bool write = host_random(2) == 0, may;
	int r;
	pfn_t f = space_touch(&space[s], address(i), write, FLOOR_USER, &r);
	u32 *word;

	may = p->cell != 0 && p->cookie == 0 && (p->prot & (write ? PROT_W : PROT_R));
	KASSERT(may ? fair_error(r) : r == -E_FAULT);
	KASSERT((f != 0) == (r == 0));
	if (f == 0)
		return;
	word = low_address(f);
	if (!p->vague)
		KASSERT(*word == cell[p->cell].value);
	if (write) {
		*word = cell[p->cell].value = host_random(1u << 31) + 1;
		p->vague = false;
	}
}

/* As a program would: through the TLB, and by faults. */
static void
step_access(u32 s, u32 i)
{
	struct page *p = &model[s][i];
	u32 what = host_random(3), addr = address(i), tries = 0;
	u32 why = what == 0 ? 0 : what == 1 ? FAULT_WRITE : FAULT_EXEC;
	u32 need = what == 0 ? PROT_R : what == 1 ? PROT_W : PROT_X;
	bool may = p->cell != 0 && p->cookie == 0 && (p->prot & need);
	int r;
	pte_t e;

	if (what == 2 && pte_nx == 0)
		return;
	space_load(&space[s]);
	for (;; tries++) {
		pte_t *entry = walk(&space[s], addr);
		bool known = host_tlb(addr, &e);

		KASSERT(tries < 4);
		if (!known)
			e = entry != NULL ? *entry : 0;
		if ((e & PTE_P) && (e & PTE_U) && (what != 1 || (e & PTE_W)) &&
		    (what != 2 || !(e & pte_nx)))
			break;
		invlpg(addr); /* a fault forgets the entry itself */
		r = space_fault(&space[s], addr, why | FAULT_USER | (e & PTE_P ? FAULT_PRESENT : 0),
		    FLOOR_USER);
		KASSERT(may ? fair_error(r) : r == -E_FAULT);
		if (r != 0)
			return;
	}
	KASSERT(may);
	if (what == 1 && !(e & PTE_D)) { /* as the processor does: once */
		pte_t *entry = walk(&space[s], addr);

		*entry |= PTE_D;
		e |= PTE_D;
	}
	host_tlb_fill(addr, e);
	if (what == 1) {
		*(u32 *)low_address(pte_pfn(e)) = ++cell[p->cell].value;
		p->vague = false;
	} else if (!p->vague) {
		KASSERT(*(u32 *)low_address(pte_pfn(e)) == cell[p->cell].value);
	}
}

/* ---- the pager ------------------------------------------------------------ */

static u8
look(u32 cookie, u32 clear)
{
	u8 bits;

	space_scan(&pager, window(cookie), 1, &bits, clear);
	return bits;
}

static u32
content(u32 cookie)
{
	return *(u32 *)low_address(space_lookup(&pager, window(cookie)));
}

static void
step_evict(u32 s, u32 i)
{
	struct page *p = &model[s][i];
	u32 k = 1;
	int r;

	while (k <= SLOTS && slot[k].used)
		k++;
	if (k > SLOTS)
		return;
	r = space_evict(&space[s], address(i), &pager, window(k), k);
	if (r == -E_FAULT) {
		pfn_t f = space_lookup(&space[s], address(i));

		KASSERT(p->wired || f == 0 || (frames[f].flags & FRAME_LENT));
		return;
	}
	if (r < 0) {
		KASSERT(fair_error(r));
		return;
	}
	KASSERT(p->cell != 0 && p->cookie == 0 && !p->wired);
	p->cookie = (u32)r & COOKIE_MAX;
	if (p->cookie == k) {
		slot[k] = (struct slot){ .used = true, .dirty = true };
	}
	KASSERT(slot[p->cookie].used);
	slot[p->cookie].refs++;
	slot[p->cookie].dirty |= ((u32)r & EVICT_DIRTY) != 0;
}

static void
step_fill(u32 s, u32 i)
{
	struct page *p = &model[s][i];
	u32 k = p->cookie;
	bool move;
	int r;

	if (k == 0) {
		KASSERT(space_fill(&space[s], address(i), &pager, window(1), 1) == -E_AGAIN);
		return;
	}
	move = slot[k].refs == 1 && host_random(2);
	r = space_fill(&space[s], address(i), &pager, window(k), k | (move ? FILL_MOVE : 0));
	KASSERT(fair_error(r));
	if (r != 0)
		return;
	p->cookie = 0;
	slot[k].refs--;
	if (move)
		slot[k] = (struct slot){ 0 };
}

/* Write a page out, or let go one that nobody needs. */
static void
step_launder(u32 k)
{
	u32 addr = window(k), one = 1;

	if (!slot[k].used)
		return;
	if (slot[k].refs == 0 && host_random(2)) {
		look(k, SCAN_KEPT);
		KASSERT(space_empty(&pager, &addr, &one, 0, NULL) == 0);
		slot[k] = (struct slot){ 0 };
	} else if (look(k, 0) & SCAN_SOLE) {
		look(k, SCAN_DIRTY);
		slot[k].saved = content(k);
		slot[k].dirty = false;
	}
}

static void
check_slots(void)
{
	for (u32 k = 1; k <= SLOTS; k++) {
		u32 n = 0;
		u8 bits = look(k, 0);

		for (u32 s = 0; s < SPACES; s++)
			for (u32 i = 0; alive[s] && i < PAGES; i++) {
				const struct page *p = &model[s][i];

				if (p->cookie != k)
					continue;
				n++;
				KASSERT(p->vague || content(k) == cell[p->cell].value);
			}
		KASSERT(slot[k].refs == n && (n == 0 || slot[k].used));
		KASSERT((bits == SCAN_NONE) == !slot[k].used);
		if (!slot[k].used)
			continue;
		KASSERT(!(bits & SCAN_WRITE) && (bits & SCAN_KEPT));
		if ((bits & SCAN_SOLE) && !(bits & SCAN_DIRTY) && !slot[k].dirty)
			KASSERT(content(k) == slot[k].saved);
	}
}

/* ---- what must hold
 * ---------------------------------------------------------- */

static void
check_page(u32 s, u32 i)
{
	const struct page *p = &model[s][i];
	pte_t *entry = walk(&space[s], address(i)), e, t;
	u32 rights;

	e = entry != NULL ? *entry : 0;
	KASSERT((e != 0) == (p->cell != 0));
	KASSERT(entry == NULL || *table_count(entry) > 0);
	if (read_cr3() == space[s].cr3 && host_tlb(address(i), &t)) {
		/* The TLB may know less than there is, never more or else. */
		KASSERT((e & PTE_P) && pte_pfn(e) == pte_pfn(t));
		KASSERT(!(t & PTE_W) || (e & PTE_W));
		KASSERT(!(t & PTE_U) || (e & PTE_U));
		KASSERT((t & pte_nx) || !(e & pte_nx));
	}
	if (e == 0)
		return;
	KASSERT(!(e & PTE_SHARED) == !p->shared && !(e & PTE_WIRED) == !p->wired);
	if (p->cookie != 0) {
		KASSERT(cookie_of((u32)e) == p->cookie && space_cookie(&space[s], address(i)) == p->cookie);
		rights = absent_prot((u32)e);
		KASSERT(pte_nx == 0 ? ((rights ^ p->prot) & (PROT_R | PROT_W)) == 0 : rights == p->prot);
		return;
	}
	if (!(e & PTE_P)) {
		KASSERT(is_zero((u32)e) && absent_prot((u32)e) == p->prot);
		KASSERT(p->vague || cell[p->cell].value == 0);
		return;
	}
	rights = (e & PTE_U ? PROT_R : 0) | (e & (PTE_W | PTE_COW) ? PROT_W : 0);
	KASSERT(rights == (p->prot & (PROT_R | PROT_W)));
	KASSERT((e & (PTE_W | PTE_COW)) != (PTE_W | PTE_COW));
	KASSERT(!(e & PTE_COW) || !(e & (PTE_SHARED | PTE_WIRED)));
	KASSERT((e & pte_nx) == (p->prot & PROT_X ? 0 : pte_nx));
	if (!p->vague)
		KASSERT(*(u32 *)low_address(pte_pfn(e)) == cell[p->cell].value);
}

static void
check(void)
{
	u32 charged = 0, tables = 0;

	for (u32 s = 0; s < SPACES; s++) {
		u32 frames_seen = 0;

		for (u32 i = 0; alive[s] && i < PAGES; i++) {
			check_page(s, i);
			frames_seen += space_lookup(&space[s], address(i)) != 0;
		}
		if (!alive[s])
			continue;
		KASSERT(space[s].frames == frames_seen);
		KASSERT(space_count_wx(&space[s]) == 0);
		charged += space[s].frames + space[s].tables + 1;
		tables += space[s].tables;
	}
	if (pager_lives) {
		charged += pager.frames + pager.tables + 1;
		tables += pager.tables;
		check_slots();
	}
	KASSERT(account.used == charged && page_tables == tables);
}

static void
step(void)
{
	u32 s = host_random(SPACES), t = host_random(SPACES);
	u32 at = host_random(PAGES), n = 1 + host_random(RUN - at % RUN);
	u32 from = host_random(PAGES);

	if (!alive[s]) {
		alive[s] = space_init(&space[s], &account) == 0;
		return;
	}
	if (!pager_lives)
		pager_lives = space_init(&pager, &account) == 0;
	switch (host_random(pager_lives ? 18 : 12)) {
	case 0:
		step_zero(s, at, n);
		break;
	case 1:
		step_empty(s, at, n);
		break;
	case 2:
		step_protect(s, at, n);
		break;
	case 3:
		if (alive[t])
			step_clone(s, t, at, n);
		break;
	case 4:
		if (n > RUN - from % RUN)
			n = RUN - from % RUN;
		if (alive[t])
			step_share(s, t, from, at, n);
		break;
	case 5:
		if (host_random(20) > 0)
			break;
		for (u32 i = 0; i < PAGES; i++)
			step_empty(s, i, 1);
		space_destroy(&space[s]);
		alive[s] = false;
		for (u32 i = 0; i < PAGES; i++)
			forget(&model[s][i]);
		break;
	case 7:
	case 8:
		step_touch(s, at);
		break;
	case 6:
	case 12:
	case 13:
		step_evict(s, at);
		break;
	case 14:
	case 15:
		step_fill(s, at);
		break;
	case 16:
	case 17:
		step_launder(1 + host_random(SLOTS));
		break;
	default:
		step_access(s, at);
	}
}

int
main(int argc, char **argv)
{
	u32 steps = argc > 2 ? (u32)atoi(argv[2]) : 100000, start;
	pfn_t f;

	host_seed(argc > 1 ? (u32)atoi(argv[1]) : 1);
	host_start();
	start = frames_free;
	while (frames_free > SPARE && (f = frame_alloc_user(FLOOR_KERNEL)) != 0)
		hoard[nhoard++] = f;
	for (u32 i = 0; i < steps; i++) {
		account.fail = i / 1024 % 2 ? 16 : 0;
		step();
		check();
	}
	for (u32 s = 0; s < SPACES; s++)
		if (alive[s])
			space_destroy(&space[s]);
	if (pager_lives)
		space_destroy(&pager);
	while (nhoard > 0)
		frame_put(hoard[--nhoard]);
	KASSERT(account.used == 0 && page_tables == 0 && frame_ok());
	KASSERT(frames_free + slab_bytes / PAGE_SIZE == start);
	printf("%u steps, zero %u, cow %u, taken %u: ok\n", steps, (u32)kernel_stat[KSTAT_ev_zero],
	    (u32)kernel_stat[KSTAT_ev_cow], (u32)kernel_stat[KSTAT_ev_cow_taken]);
	return 0;
}
