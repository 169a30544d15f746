/*
 * stack.c - the stack a program begins with (proto/proc.h, exec).
 *
 *	STACK_TOP - 16		strings, as the caller packed them
 *	below, 16-aligned	argc, argv pointers, 0, environment pointers, 0,
 *				struct start_block		<- ESP
 *
 * The strings are copied piece by piece; each piece's pointers are written as
 * soon as they are known.  The zeros are there already: the memory is new.
 */
#include <servers/proc/op.h>

enum { PIECE = 2048, PER_TURN = 64 };

static u8 piece[PIECE];
static u32 pointers[PIECE];

/* Words before the start block. */
static u32
words(const struct op *op)
{
	return 1 + op->argc + 1 + op->envc + 1;
}

int
stack_plan(struct op *op)
{
	u32 len = request_len2(&op->rq);

	if (len > ARGS_MAX)
		return -E_2BIG;
	/* Each string has at least its NUL. */
	if (op->argc > len || op->envc > len || op->argc + op->envc > len)
		return -E_INVAL;
	op->strings = (STACK_TOP - 16 - len) & ~3u;
	op->table =
	    (op->strings - 4 * words(op) - (u32)sizeof(struct start_block)) &
	    ~15u;
	op->count = 0;
	op->begins = 1;
	return 0;
}

void
stack_begin(struct op *op)
{
	op->done = 0;
	op->args = args_new();
	stack_some(op, 0);
}

/* Where the pointer to string number k lies. */
static u32
place(const struct op *op, u32 k)
{
	return op->table + 4 + 4 * (k < op->argc ? k : k + 1);
}

/* Write n pointers, the first of which is for string k. */
static int
put_pointers(struct op *op, u32 k, u32 n)
{
	u32 first = k < op->argc ? op->argc - k : 0;
	int err = 0;

	if (first > n)
		first = n;
	if (first != 0)
		err = image_write(op, place(op, k), pointers, 4 * first);
	if (err == 0 && n > first)
		err = image_write(op, place(op, k + first), pointers + first,
		    4 * (n - first));
	return err;
}

/* Take a piece of n bytes that begins at string byte op->done. */
static int
take(struct op *op, u32 n)
{
	u32 k = op->count, found = 0, args = 0;
	int err;

	for (u32 i = 0; i < n; i++) {
		if (op->begins) {
			if (op->count == op->argc + op->envc)
				return -E_INVAL; /* more than was said */
			op->count++;
			pointers[found++] = op->strings + op->done + i;
		}
		if (op->count <= op->argc)
			args = i + 1;
		op->begins = piece[i] == 0;
	}
	err = image_write(op, op->strings + op->done, piece, n);
	if (err == 0)
		err = put_pointers(op, k, found);
	if (err == 0)
		args_add(op->args, piece, args);
	return err;
}

/* The words around the pointers. */
static int
finish(struct op *op)
{
	struct start_block b = { START_MAGIC, op->umask, op->img.heap, 0 };
	int err;

	if (!op->begins || op->count != op->argc + op->envc)
		return -E_INVAL;
	err = image_write(op, op->table, &op->argc, 4);
	if (err == 0)
		err = image_write(op, op->table + 4 * words(op), &b, sizeof b);
	return err;
}

void
stack_some(struct op *op, int err)
{
	u32 len = request_len2(&op->rq);

	if (err == 0 && op->cancelled)
		err = -E_CANCELED;
	for (u32 i = 0; err == 0 && i < PER_TURN && op->done < len; i++) {
		u32 n = len - op->done < PIECE ? len - op->done : PIECE;
		int got = serve_copyin2(&op->rq, op->done, piece, n);

		if (got == -E_AGAIN) {
			op_wait_ready(op, stack_some);
			return;
		}
		err = got < 0 ? got : got == 0 ? -E_FAULT : 0;
		if (err == 0)
			err = take(op, (u32)got);
		if (err == 0)
			op->done += (u32)got;
	}
	if (err == 0 && op->done < len) {
		op_wait_turn(op, stack_some);
		return;
	}
	if (err == 0)
		err = finish(op);
	if (err != 0) {
		image_fail(op, err);
		return;
	}
	op->segment = 0;
	image_protect(op);
}
