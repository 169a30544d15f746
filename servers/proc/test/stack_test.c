/*
 * stack_test.c - the stack a program begins with, for random argument lists;
 * and what must be refused before the caller is touched.
 */
#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <servers/proc/op.h>

enum { ROOM = 2 << 20 };

static u8 memory[ROOM];        /* ends at STACK_TOP */
static u8 text[ARGS_MAX + 16]; /* the caller's strings */
static u32 pages_missing;      /* some copies are put off */
static u32 done, failed, waiting;
static int failure;
static u8 kept[ARGS_KEPT];
static u32 kept_len;
static void (*resume)(struct op *, int err);

int
image_write(struct op *op, u32 addr, const void *from, u32 n)
{
	(void)op;
	assert(addr >= STACK_TOP - ROOM && addr + n <= STACK_TOP - 16);
	memcpy(memory + ROOM - (STACK_TOP - addr), from, n);
	return 0;
}

int
serve_copyin2(const struct request *rq, u32 off, void *to, u32 n)
{
	assert(off + n <= rq->w[1]);
	if (pages_missing && rand() % 4 == 0)
		return -E_AGAIN;
	if (rand() % 3 == 0 && n > 1)
		n = 1 + (u32)rand() % n; /* short is fine */
	memcpy(to, text + off, n);
	return (int)n;
}

void
op_wait_ready(struct op *op, void (*then)(struct op *, int err))
{
	(void)op;
	waiting = 1;
	resume = then;
}

void
op_wait_turn(struct op *op, void (*then)(struct op *, int err))
{
	op_wait_ready(op, then);
}

void
image_protect(struct op *op)
{
	(void)op;
	done = 1;
}

void
image_fail(struct op *op, int err)
{
	(void)op;
	failed = 1;
	failure = err;
}

u32
args_new(void)
{
	kept_len = 0;
	return 1;
}

void
args_add(u32 block, const void *from, u32 n)
{
	assert(block == 1);
	if (n > ARGS_KEPT - kept_len)
		n = ARGS_KEPT - kept_len;
	memcpy(kept + kept_len, from, n);
	kept_len += n;
}

/* 0, or the error. */
static int
build(struct op *op, u32 argc, u32 envc, u32 len)
{
	int err;

	memset(op, 0, sizeof *op);
	memset(memory, 0, sizeof memory);
	op->argc = argc;
	op->envc = envc;
	op->umask = 027;
	op->img.heap = 0x10005000;
	op->rq.label = LABEL_LEASE1 | LABEL_LEASE2;
	op->rq.w[1] = len;
	done = failed = waiting = 0;
	err = stack_plan(op);
	if (err != 0)
		return err;
	stack_begin(op);
	while (waiting) {
		waiting = 0;
		resume(op, 0);
	}
	assert(done + failed == 1);
	return failed ? failure : 0;
}

static u32
word(u32 addr)
{
	u32 v;

	memcpy(&v, memory + ROOM - (STACK_TOP - addr), 4);
	return v;
}

static const char *
string(u32 addr)
{
	assert(addr >= STACK_TOP - ROOM && addr < STACK_TOP);
	return (const char *)memory + ROOM - (STACK_TOP - addr);
}

static void
check(const struct op *op, u32 argc, u32 envc, u32 len)
{
	const char *t = (const char *)text;
	u32 at = op->table, argv_len = 0;

	assert(at % 16 == 0 && word(at) == argc);
	at += 4;
	for (u32 i = 0; i < argc; i++, at += 4) {
		assert(strcmp(string(word(at)), t) == 0);
		t += strlen(t) + 1;
	}
	argv_len = (u32)(t - (const char *)text);
	assert(word(at) == 0);
	at += 4;
	for (u32 i = 0; i < envc; i++, at += 4) {
		assert(strcmp(string(word(at)), t) == 0);
		t += strlen(t) + 1;
	}
	assert(word(at) == 0 && (u32)(t - (const char *)text) == len);
	assert(word(at + 4) == START_MAGIC && word(at + 8) == 027);
	assert(word(at + 12) == 0x10005000);
	assert(at + 20 <= op->strings);
	if (argv_len > ARGS_KEPT)
		argv_len = ARGS_KEPT;
	assert(kept_len == argv_len && memcmp(kept, text, argv_len) == 0);
}

/* n strings of up to `longest' bytes; the bytes used. */
static u32
strings(u32 n, u32 longest)
{
	u32 len = 0;

	for (u32 i = 0; i < n; i++) {
		for (u32 k = (u32)rand() % (longest + 1); k > 0; k--)
			text[len++] = (u8)(1 + rand() % 255);
		text[len++] = 0;
	}
	return len;
}

int
main(void)
{
	static struct op op;
	u32 len;

	srand(1);
	for (u32 i = 0; i < 300; i++) {
		u32 argc = (u32)rand() % 200, envc = (u32)rand() % 100;

		pages_missing = i % 2;
		len = strings(argc + envc, i % 10 == 0 ? 800 : 60);
		assert(build(&op, argc, envc, len) == 0);
		check(&op, argc, envc, len);
		/* Wrong counts, and a last string without its end. */
		assert(build(&op, argc + 1, envc, len) == -E_INVAL);
		if (envc > 0)
			assert(build(&op, argc, envc - 1, len) == -E_INVAL);
		if (len > 1 && text[len - 2] != 0)
			assert(build(&op, argc, envc, len - 1) == -E_INVAL);
	}
	/* As much as there may be: 64 KiB in 64 strings, and all of ARGS_MAX.
	 */
	len = strings(64, 0);
	memset(text, 'x', 65536);
	for (u32 i = 1; i <= 64; i++)
		text[i * 1024 - 1] = 0;
	assert(build(&op, 64, 0, 65536) == 0);
	check(&op, 64, 0, 65536);
	memset(text, 0, sizeof text);
	assert(build(&op, ARGS_MAX, 0, ARGS_MAX) == 0);
	assert(build(&op, ARGS_MAX / 2, ARGS_MAX / 2, ARGS_MAX) == 0);
	assert(build(&op, 1, 0, ARGS_MAX + 1) == -E_2BIG);
	assert(build(&op, 0xffffffff, 1, 16) == -E_INVAL);
	assert(build(&op, 0x80000000, 0x80000000, 16) == -E_INVAL);
	assert(build(&op, 0, 0, 0) == 0);
	assert(build(&op, 0, 0, 1) == -E_INVAL);
	printf("ok\n");
	return 0;
}
