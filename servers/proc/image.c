/*
 * image.c - a program's file becomes memory, step by step.
 *
 *	headers -> empty task -> pager.adopt -> pager.region for each segment
 *	and the stack -> segments -> strings (stack.c) -> pager.protect for each
 *	segment that is not just data -> pager.heap -> exec.c or start.c
 *
 * Everything is read through the caller's leases, in pieces of which only a few
 * are copied per turn of the loop.  Segments are written while they are
 * plain data; nothing ever is writable and executable.
 */
#include <servers/proc/child.h>
#include <libc/sys/sys.h>
#include <proto/pager.h>

enum { BOUNCE = 65536, PER_TURN = 4 * BOUNCE };

static u8 bounce[BOUNCE];

static u32
page_up(u32 n)
{
	return (n + PAGE_MASK) & ~(u32)PAGE_MASK;
}

void
image_fail(struct op *op, int err)
{
	struct waiter *w = waiter_find(op->rq.token);
	token_t token = op->rq.token;

	if (op->kind == OP_START) {
		child_undo(&process[op->slot]);
	} else if (op->shell != NO_HANDLE) {
		sys_task_kill(op->shell);
		sys_handle_close(op->shell);
	}
	if (op->session != NO_HANDLE)
		sys_handle_close(op->session);
	args_put(op->args);
	if (w != NULL)
		waiter_end(w);
	if (token != 0)
		answer(token, err == -E_QUOTA ? -E_NOMEM : err, NULL, 0);
	op_end(op);
}

/* Should this step not be taken?  Then the operation is over. */
int
image_stopped(struct op *op, int err)
{
	if (err == 0 && op->cancelled)
		err = -E_CANCELED;
	if (err != 0)
		image_fail(op, err);
	return err != 0;
}

/* The pager's answer to the last question, where it is only good or bad. */
int
image_said(struct op *op, int err)
{
	struct none r;

	return err != 0 ? err : op_result(op, &r, sizeof r, NULL);
}

int
image_write(struct op *op, u32 addr, const void *from, u32 n)
{
	const u8 *p = from;

	while (n != 0) {
		int done = sys_copy(op->shell, COPY_TASK | COPY_TO_LEASE, addr,
		    (void *)(uintptr_t)p, n);

		/* The pages were marked: only memory can be missing. */
		if (done <= 0)
			return done == -E_FAULT || done == 0 ? -E_NOMEM : done;
		addr += (u32)done;
		p += done;
		n -= (u32)done;
	}
	return 0;
}

static void
heap_told(struct op *op, int err)
{
	if (image_stopped(op, image_said(op, err)))
		return;
	if (op->kind == OP_START)
		start_hold(op);
	else
		exec_reset(op);
}

static void protected(struct op *op, int err)
{
	if (!image_stopped(op, image_said(op, err)))
		image_protect(op);
}

/* The next segment that is not plain data gets its rights. */
void
image_protect(struct op *op)
{
	struct pager_heap_q heap = { op->shell_asid, op->img.heap };

	if (op->mapped) { /* its pages have them, and nothing was copied */
		exec_reset(op);
		return;
	}
	for (; op->segment < op->img.n; op->segment++) {
		const struct elf_segment *s = &op->img.seg[op->segment];
		struct pager_protect_q q = { op->shell_asid, elf_page(s),
			elf_pages(s) * PAGE_SIZE, s->prot };

		if (s->prot == (PROT_R | PROT_W))
			continue;
		op->segment++;
		op_ask(op, pager_protect_n, &q, sizeof q, NO_HANDLE, protected);
		return;
	}
	op_ask(op, pager_heap_n, &heap, sizeof heap, NO_HANDLE, heap_told);
}

/* Copy some of the file; 0: all is there, -E_AGAIN: a page of it is missing. */
static int
copy_some(struct op *op, u32 *budget)
{
	while (op->segment < op->img.n && *budget != 0) {
		const struct elf_segment *s = &op->img.seg[op->segment];
		u32 n = s->filesz - op->done;
		int got, err;

		if (n == 0) {
			op->segment++;
			op->done = 0;
			continue;
		}
		if (n > BOUNCE)
			n = BOUNCE;
		got = serve_copyin(&op->rq, s->off + op->done, bounce, n);
		if (got <= 0)
			return got < 0 ? got : -E_FAULT;
		err = image_write(op, s->addr + op->done, bounce, (u32)got);
		if (err != 0)
			return err;
		op->done += (u32)got;
		*budget -= (u32)got < *budget ? (u32)got : *budget;
	}
	return 0;
}

static void
fill(struct op *op, int err)
{
	u32 budget = PER_TURN;

	if (image_stopped(op, err))
		return;
	err = copy_some(op, &budget);
	if (err == -E_AGAIN) {
		op_wait_ready(op, fill);
	} else if (err != 0) {
		image_fail(op, err);
	} else if (op->segment < op->img.n) {
		op_wait_turn(op, fill);
	} else {
		op->segment = 0;
		stack_begin(op);
	}
}

static void
stack_there(struct op *op, int err)
{
	if (image_stopped(op, image_said(op, err)))
		return;
	op->segment = op->done = 0;
	fill(op, 0);
}

static void region_there(struct op *op, int err);

/* Memory for the next segment, or for the stack. */
static void
next_region(struct op *op)
{
	u32 low = (op->table & ~(u32)PAGE_MASK) - STACK_SPARE;
	struct pager_region_q q = { .asid = op->shell_asid,
		.prot = PROT_R | PROT_W };

	if (op->segment < op->img.n) {
		const struct elf_segment *s = &op->img.seg[op->segment++];

		q.addr = elf_page(s);
		q.len = elf_pages(s) * PAGE_SIZE;
		q.kind = REGION_DATA;
		if (s->filesz != 0)
			q.limit = page_up((s->addr & PAGE_MASK) + s->filesz);
		op_ask(
		    op, pager_region_n, &q, sizeof q, NO_HANDLE, region_there);
		return;
	}
	q.addr = low;
	q.len = STACK_TOP - low;
	q.kind = REGION_STACK;
	q.limit = STACK_MAX;
	op_ask(op, pager_region_n, &q, sizeof q, NO_HANDLE, stack_there);
}

static void
region_there(struct op *op, int err)
{
	if (!image_stopped(op, image_said(op, err)))
		next_region(op);
}

static void
adopted(struct op *op, int err)
{
	handle_t got[2] = { NO_HANDLE, NO_HANDLE };
	struct pager_adopt_r r;

	if (err == 0)
		err = op_result(op, &r, sizeof r, got);
	op->session = got[0];
	if (image_stopped(op, err))
		return;
	op->shell_asid = r.asid;
	if (op->kind == OP_EXEC) {
		sys_handle_close(op->session);
		op->session = NO_HANDLE;
	}
	op->segment = 0;
	next_region(op);
}

/* The empty task: exec's is only a shell, start's the process itself. */
int
image_task(struct op *op)
{
	struct process *p = &process[op->slot];
	i32 h;
	int err;

	if (op->kind == OP_START) {
		err = child_task(p);
		op->shell = p->task;
		return err;
	}
	h = sys_task_create(H_ACCOUNT, H_PAGER_SYSTEM, RANK_USER,
	    SHELL_ID + op->slot, serve_port);
	if (h < 0)
		return h;
	op->shell = (handle_t)h;
	return 0;
}

static void
head(struct op *op, int err)
{
	static const struct pager_adopt_q q;
	u32 size = request_len1(&op->rq), n = 0;
	u32 want = size < ELF_HEAD ? size : ELF_HEAD;

	if (image_stopped(op, err))
		return;
	while (n < want) {
		int got = serve_copyin(&op->rq, n, bounce + n, want - n);

		if (got == -E_AGAIN) {
			op_wait_ready(op, head);
			return;
		}
		if (got <= 0) {
			image_fail(op, got < 0 ? got : -E_FAULT);
			return;
		}
		n += (u32)got;
	}
	err = elf_parse(bounce, want, size, &op->img);
	if (err == 0)
		err = image_task(op);
	if (err != 0)
		image_fail(op, err);
	else
		op_ask(op, pager_adopt_n, &q, sizeof q, op->shell, adopted);
}

void
image_begin(struct op *op)
{
	head(op, 0);
}
