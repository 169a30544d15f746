/*
 * args.c - the beginnings of command lines, for ps.
 *
 * Blocks are shared by a process and its children until they exec; a process
 * that got none is shown by its name.
 */
#include <servers/proc/proc.h>

enum { BLOCKS = 1024, FIRST = 16 };

static struct block {
	u16 refs, next;
	u32 len;
	char text[ARGS_KEPT];
} block[BLOCKS]; /* 0: none */
static u16 free_head;
static u32 fresh = 1;

void
args_init(void)
{
	serve_wire(block, FIRST * (u32)sizeof block[0]);
}

u32
args_new(void)
{
	u32 i = free_head;

	if (i != 0)
		free_head = block[i].next;
	else if (fresh < BLOCKS &&
		 serve_wire(&block[fresh], sizeof block[0]) == 0)
		i = fresh++;
	else
		return 0;
	block[i].refs = 1;
	block[i].len = 0;
	return i;
}

void
args_put(u32 i)
{
	if (i == 0 || --block[i].refs != 0)
		return;
	block[i].next = free_head;
	free_head = (u16)i;
}

u32
args_share(u32 i)
{
	if (i != 0)
		block[i].refs++;
	return i;
}

void
args_add(u32 i, const void *text, u32 n)
{
	struct block *b = &block[i];

	if (i == 0)
		return;
	if (n > ARGS_KEPT - b->len)
		n = ARGS_KEPT - b->len;
	__builtin_memcpy(b->text + b->len, text, n);
	b->len += n;
}

int
do_args(struct request *rq, const struct proc_args_q *q, struct proc_args_r *r)
{
	const struct process *p = find_pid(q->pid);
	int n;

	if (p == NULL)
		return -E_SRCH;
	if (p->args == 0)
		return 0;
	n = serve_copyout(rq, 0, block[p->args].text, block[p->args].len);
	if (n < 0)
		return n; /* E_AGAIN too: the caller may try again */
	r->len = (u32)n;
	return 0;
}
