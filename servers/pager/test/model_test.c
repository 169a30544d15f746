/*
 * model_test.c - the pager against a model of memory, with a fake kernel.
 *
 * Random brk, mmap, munmap, mprotect, fork, touches: after each step the lists
 * are in order, every page the model has is there with its value and
 * rights, and none that it has not.
 */
#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <servers/lib/serve.h>
#include <servers/pager/pager.h>
#include <servers/pager/swap.h>

enum { TASKS = 4, NPAGES = USER_END / PAGE_SIZE, STEPS = 30000 };

/* The kernel's entries. */
enum { K_NONE, K_ZERO, K_PAGE };
static struct {
	u8 state[NPAGES], prot[NPAGES], value[NPAGES];
} kernel[TASKS + 1];
/* What a program must see. */
static struct {
	u8 mapped[NPAGES], prot[NPAGES], value[NPAGES], shared[NPAGES];
} model[TASKS];
static u32 cloned, moved;

/* The pager's own memory comes last. */
static u32
index_of(handle_t t)
{
	return t == HS_SELF ? TASKS : t;
}

/* ---- the fake kernel ------------------------------------------------------
 */

i32
sys_mem_zero(handle_t t, u32 addr, u32 pages, u32 prot)
{
	t = index_of(t);
	for (u32 i = addr >> 12; pages-- > 0; i++) {
		assert(kernel[t].state[i] == K_NONE); /* nothing may be lost */
		kernel[t].state[i] = K_ZERO;
		kernel[t].prot[i] = (u8)(prot & 7);
		kernel[t].value[i] = 0;
	}
	return 0;
}

i32
sys_mem_protect(handle_t t, u32 addr, u32 pages, u32 prot)
{
	for (u32 i = addr >> 12; pages-- > 0; i++)
		kernel[t].prot[i] = (u8)(prot & 7);
	return 0;
}

i32
sys_mem_empty(handle_t t, u32 addr, u32 pages)
{
	memset(kernel[index_of(t)].state + (addr >> 12), K_NONE, pages);
	return 0;
}

i32
sys_mem_clone(handle_t auth, handle_t from, handle_t to, u32 addr, u32 pages)
{
	u32 i = addr >> 12;

	assert(auth == HS_A);
	memcpy(kernel[to].state + i, kernel[from].state + i, pages);
	memcpy(kernel[to].prot + i, kernel[from].prot + i, pages);
	memcpy(kernel[to].value + i, kernel[from].value + i, pages);
	cloned += pages;
	return 0;
}

i32
sys_mem_share(const struct share_args *a)
{
	u32 from = a->src_addr >> 12, to = a->dst_addr >> 12;

	assert(a->auth == HS_A && a->src == HS_SELF && a->pages == 1);
	assert(a->prot & MEM_MOVE);
	assert(kernel[TASKS].state[from] != K_NONE);
	assert(kernel[a->dst].state[to] == K_NONE);
	kernel[TASKS].state[from] = K_NONE;
	kernel[a->dst].state[to] = K_PAGE;
	kernel[a->dst].prot[to] = (u8)(a->prot & 7);
	kernel[a->dst].value[to] = 0;
	moved++;
	return 0;
}

i32
sys_stat(u32 which, u64 *value)
{
	(void)which;
	*value = 1000000;
	return 0;
}

i32
sys_mem_scan(handle_t t, u32 addr, u32 pages, u8 *out)
{
	assert(pages <= 48);
	for (u32 i = 0; i < pages; i++) {
		u8 s = kernel[t].state[(addr >> 12) + i];

		out[i] = s == K_NONE   ? SCAN_NONE
			 : s == K_ZERO ? SCAN_ZERO
				       : SCAN_PRESENT;
	}
	return (i32)pages;
}

i32
sys_task_set(handle_t t, u32 what, u32 v2, u32 v3)
{
	(void)t, (void)what, (void)v2, (void)v3;
	return 0;
}

i32
sys_handle_close(handle_t h)
{
	(void)h;
	return 0;
}

i32
sys_reset(handle_t auth, handle_t old, handle_t shell)
{
	(void)auth, (void)old, (void)shell;
	return 0;
}

int
serve_wire(const void *at, u32 n)
{
	(void)at, (void)n;
	return 0;
}

void
serve_handles(u32 n)
{
	(void)n;
}

u32
serve_processes(void)
{
	return 100;
}

int
serve_mint(u32 badge, handle_t *out)
{
	*out = badge;
	return 0;
}

int
serve_copyout(const struct request *rq, u32 off, const void *from, u32 n)
{
	(void)rq, (void)off, (void)from;
	return (int)n;
}

u32
serve_print(char *to, u32 n, const char *fmt, ...)
{
	(void)fmt;
	memset(to, 'x', n);
	return 40;
}

/* ---- steps ------------------------------------------------------------------
 */

static u32 asid[TASKS];

static struct request
request_of(u32 t)
{
	struct request rq;

	memset(&rq, 0, sizeof rq);
	rq.badge = asid[t];
	rq.got[0] = rq.got[1] = NO_HANDLE;
	return rq;
}

/* An access as the processor makes it; 0: an exception. */
static int
touch(u32 t, u32 addr, int write)
{
	u32 i = addr >> 12;

	for (int tries = 0; tries < 2; tries++) {
		struct request rq = request_of(t);

		if (kernel[t].state[i] != K_NONE) {
			u8 prot = kernel[t].prot[i];

			if (write ? prot & PROT_W : prot != 0) {
				kernel[t].state[i] = K_PAGE;
				return 1;
			}
			rq.w[1] = FAULT_PRESENT;
		}
		rq.w[0] = addr;
		rq.w[1] |= write ? FAULT_WRITE : 0;
		if (fault(&rq) != 0)
			return 0;
	}
	assert(!"the pager said: try again, for ever");
	return 0;
}

static void
check(u32 t)
{
	const struct space *s = space_of(asid[t]);

	assert(ranges_ok(s));
	/* Nothing is left in the kernel of what is not mapped. */
	for (u32 i = 0; i < NPAGES; i++)
		if (kernel[t].state[i] != K_NONE)
			assert(model[t].mapped[i] || i >= MSG_BASE >> 12);
}

static void
model_map(u32 t, u32 addr, u32 len, u32 prot, u32 shared)
{
	for (u32 i = addr >> 12; i < (addr + len) >> 12; i++) {
		model[t].mapped[i] = 1;
		model[t].prot[i] = (u8)prot;
		model[t].value[i] = 0;
		model[t].shared[i] = (u8)shared;
	}
}

static u32
pick(u32 n)
{
	return (u32)rand() % n;
}

static u32
some_page(void)
{
	return MAP_BASE + pick(400) * PAGE_SIZE;
}

static void
step_mmap(u32 t)
{
	static const u8 prots[] = { PROT_R, PROT_R | PROT_W, PROT_R | PROT_W,
		0 };
	struct pager_mmap_q q = { 0, (1 + pick(150)) * PAGE_SIZE - pick(9),
		prots[pick(4)], PMAP_PRIVATE | PMAP_ANON };
	struct pager_mmap_r r = { 0 };
	struct request rq = request_of(t);
	u32 len = page_up(q.len);
	int err;

	if (pick(2)) {
		q.flags |= PMAP_FIXED;
		q.addr = some_page();
	}
	if (q.prot != 0 && pick(4) == 0)
		q.flags |= PMAP_HELD;
	err = do_mmap(&rq, &q, &r);
	assert(err == 0 || err == -E_NOMEM);
	if (err != 0)
		return;
	if (!(q.flags & PMAP_FIXED))
		for (u32 i = r.addr >> 12; i < (r.addr + len) >> 12; i++)
			assert(!model[t].mapped[i]);
	model_map(t, r.addr, len, q.prot, 0);
}

static void
step_munmap(u32 t)
{
	struct pager_munmap_q q = { some_page(), (1 + pick(60)) * PAGE_SIZE };
	struct pager_munmap_r r;
	struct request rq = request_of(t);

	if (do_munmap(&rq, &q, &r) == 0)
		memset(model[t].mapped + (q.addr >> 12), 0, q.len >> 12);
}

static void
step_mprotect(u32 t)
{
	static const u8 prots[] = { PROT_R, PROT_R | PROT_W, 0,
		PROT_R | PROT_X };
	struct pager_mprotect_q q = { some_page(), (1 + pick(60)) * PAGE_SIZE,
		prots[pick(4)] };
	struct pager_mprotect_r r;
	struct request rq = request_of(t);
	u32 all = 1;
	int err;

	for (u32 i = q.addr >> 12; i < (q.addr + q.len) >> 12; i++)
		all &= model[t].mapped[i];
	err = do_mprotect(&rq, &q, &r);
	assert(all || err == -E_NOMEM);
	if (err == 0)
		memset(
		    model[t].prot + (q.addr >> 12), (int)q.prot, q.len >> 12);
}

static void
step_brk(u32 t)
{
	struct pager_brk_q q = { 0 };
	struct pager_brk_r r;
	struct request rq = request_of(t);
	u32 base = TEXT_BASE + 16 * PAGE_SIZE, old, now;

	assert(do_brk(&rq, &q, &r) == 0);
	old = page_up(r.addr);
	q.addr = base + pick(200 * PAGE_SIZE);
	assert(do_brk(&rq, &q, &r) == 0 && r.addr == q.addr);
	now = page_up(q.addr);
	if (now > old)
		model_map(t, old, now - old, PROT_R | PROT_W, 0);
	else
		memset(model[t].mapped + (now >> 12), 0, (old - now) >> 12);
}

static void
step_touch(u32 t)
{
	u32 addr = pick(3) == 0   ? TEXT_BASE + pick(230) * PAGE_SIZE
		   : pick(4) == 0 ? STACK_TOP - (1 + pick(300)) * PAGE_SIZE
				  : some_page();
	u32 i = addr >> 12, write = pick(2);
	int want = model[t].mapped[i] &&
		   (write ? model[t].prot[i] & PROT_W : model[t].prot[i] != 0);

	assert(touch(t, addr + pick(PAGE_SIZE), (int)write) == (want != 0));
	if (!want)
		return;
	if (write)
		kernel[t].value[i] = model[t].value[i] = (u8)(1 + pick(255));
	else
		assert(kernel[t].value[i] == model[t].value[i]);
}

static u32 dead; /* the task that fork makes next */

static void
step_fork(u32 t)
{
	struct request rq = request_of(t);
	struct pager_fork_q q = { asid[t] };
	struct pager_fork_r r;

	if (t == dead)
		return;
	/* The old one of that number ends first. */
	space_dead(asid[dead]);
	space_closed(asid[dead]);
	assert(space_of(asid[dead]) == NULL);
	memset(&kernel[dead], 0, sizeof kernel[dead]);
	rq.badge = PAGER_SYSTEM;
	rq.got[0] = dead;
	assert(do_fork(&rq, &q, &r) == 0);
	asid[dead] = r.asid;
	memcpy(&model[dead], &model[t], sizeof model[t]);
	check(dead);
	dead = (dead + 1) % TASKS;
}

static void
make(u32 t)
{
	struct request rq = request_of(t);
	struct pager_adopt_q q = { 0 };
	struct pager_adopt_r r;
	struct pager_heap_q h;
	struct pager_heap_r hr;
	struct pager_region_q g = { .addr = TEXT_BASE,
		.len = 16 * PAGE_SIZE,
		.prot = PROT_R | PROT_W };
	struct pager_region_r gr;

	rq.badge = PAGER_SYSTEM;
	rq.got[0] = t;
	assert(do_adopt(&rq, &q, &r) == 0 && rq.ngive == 1);
	asid[t] = r.asid;
	g.asid = h.asid = r.asid;
	assert(do_region(&rq, &g, &gr) == 0);
	model_map(t, g.addr, g.len, g.prot, 0);
	g.addr = STACK_TOP - 4 * PAGE_SIZE;
	g.len = 4 * PAGE_SIZE;
	g.kind = REGION_STACK;
	g.limit = 256 * PAGE_SIZE;
	assert(do_region(&rq, &g, &gr) == 0);
	model_map(t, STACK_TOP - g.limit, g.limit, g.prot, 0);
	h.addr = TEXT_BASE + 16 * PAGE_SIZE;
	assert(do_heap(&rq, &h, &hr) == 0);
}

/* Hostile numbers: an error each, and nothing changes. */
static void
refuse(void)
{
	static const u32 edge[] = { 0, 1, 4095, 4096, USER_MIN, STACK_TOP,
		STACK_TOP - 4096, MSG_BASE, STUB_PAGE, TEXT_BASE, MAP_BASE,
		MAP_END, MAP_END - 4096, USER_END - 4096, USER_END, 0x7fffffff,
		0x80000000, 0xfffff000, 0xffffffff, WHO_BASE, BOOTINFO_ADDR };
	const u32 n = sizeof edge / sizeof edge[0];
	const struct space *s = space_of(asid[0]);

	for (u32 i = 0; i < n * n; i++) {
		u32 a = edge[i / n], b = edge[i % n];
		struct request rq = request_of(0);
		struct pager_mmap_q m = { a, b, PROT_R | PROT_W,
			PMAP_PRIVATE | PMAP_FIXED };
		struct pager_mmap_r mr;
		struct pager_mprotect_q p = { a, b, PROT_W | PROT_X };
		struct pager_mprotect_r pr;
		struct pager_region_q g = { asid[0], a, b, PROT_R, 0, a };

		if (do_mmap(&rq, &m, &mr) == 0) {
			struct pager_munmap_q u = { mr.addr, b };
			struct pager_munmap_r ur;

			assert(mr.addr >= MAP_BASE ||
			       mr.addr + b <= BOOTINFO_ADDR ||
			       mr.addr >= TEXT_BASE);
			assert(do_munmap(&rq, &u, &ur) == 0);
			memset(model[0].mapped + (mr.addr >> 12), 0,
			    page_up(b) >> 12);
		}
		assert(b == 0 || do_mprotect(&rq, &p, &pr) != 0);
		/* Only proc may. */
		assert(do_region(&rq, &g, (void *)&pr) == -E_PERM);
		rq.badge = PAGER_SYSTEM;
		assert(do_brk(&rq, (void *)&a, (void *)&pr) == -E_PERM);
		rq.badge = b;
		rq.w[0] = a;
		if (b != asid[0])
			assert(fault(&rq) != 0 || space_of(b) != NULL);
	}
	assert(ranges_ok(s));
}

int
main(int argc, char **argv)
{
	srand(argc > 1 ? (unsigned)atoi(argv[1]) : 1);
	reclaim_init(); /* how much memory there is */
	for (u32 t = 0; t < TASKS; t++)
		make(t);
	for (u32 i = 0; i < STEPS; i++) {
		u32 t = pick(TASKS);

		switch (pick(40)) {
		case 0:
			step_mmap(t);
			break;
		case 1:
		case 2:
			step_munmap(t);
			break;
		case 3:
		case 4:
			step_mprotect(t);
			break;
		case 5:
			step_brk(t);
			break;
		case 6:
			if (pick(8) == 0)
				step_fork(t);
			break;
		default:
			step_touch(t);
		}
		if (i % 512 == 0)
			check(t);
	}
	for (u32 t = 0; t < TASKS; t++)
		check(t);
	refuse();
	for (u32 t = 0; t < TASKS; t++)
		space_dead(asid[t]);
	/* What was held for them is given back. */
	for (u32 i = 0; i < NPAGES; i++)
		assert(kernel[TASKS].state[i] == K_NONE);
	printf("ok %u pages cloned, %u moved\n", cloned, moved);
	return 0;
}
