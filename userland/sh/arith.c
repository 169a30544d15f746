/*
 * arith.c - $((...)): recursive descent, binary operators by precedence.
 *
 * What && || ?: leave out is still parsed, with `skip` above 0: nothing is
 * assigned and no division fails there.  Results wrap at 64 bits.
 */
#include <limits.h>
#include <string.h>
#include "arith.h"
#include "error.h"
#include "num.h"
#include "var.h"

enum { MAX_DEPTH = 150 };

struct arith {
	const char *text, *p;
	int skip;
	int depth;
};

enum op {
	OP_NONE,
	OP_LOR,
	OP_LAND,
	OP_OR,
	OP_XOR,
	OP_AND,
	OP_EQ,
	OP_NE,
	OP_LE,
	OP_GE,
	OP_LT,
	OP_GT,
	OP_SHL,
	OP_SHR,
	OP_ADD,
	OP_SUB,
	OP_MUL,
	OP_DIV,
	OP_MOD
};

static const struct binary {
	char name[3];
	unsigned char op, level;
} binaries[] = {
	/* longer names first */
	{ "||", OP_LOR, 1 },
	{ "&&", OP_LAND, 2 },
	{ "==", OP_EQ, 6 },
	{ "!=", OP_NE, 6 },
	{ "<=", OP_LE, 7 },
	{ ">=", OP_GE, 7 },
	{ "<<", OP_SHL, 8 },
	{ ">>", OP_SHR, 8 },
	{ "|", OP_OR, 3 },
	{ "^", OP_XOR, 4 },
	{ "&", OP_AND, 5 },
	{ "<", OP_LT, 7 },
	{ ">", OP_GT, 7 },
	{ "+", OP_ADD, 9 },
	{ "-", OP_SUB, 9 },
	{ "*", OP_MUL, 10 },
	{ "/", OP_DIV, 10 },
	{ "%", OP_MOD, 10 },
};

static long long parse_assign(struct arith *a);

__attribute__((noreturn)) static void
fail(const struct arith *a, const char *what)
{
	sh_error("arithmetic expression: %s: \"%s\"", what, a->text);
}

static void
enter(struct arith *a)
{
	if (++a->depth > MAX_DEPTH)
		fail(a, "nested too deeply");
}

static void
blanks(struct arith *a)
{
	while (*a->p == ' ' || *a->p == '\t' || *a->p == '\n')
		a->p++;
}

static int
digit_value(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if (c >= 'a' && c <= 'f')
		return c - 'a' + 10;
	if (c >= 'A' && c <= 'F')
		return c - 'A' + 10;
	return 99;
}

static long long
wrap(unsigned long long v)
{
	return (long long)v;
}

/* A constant of C, as far as it goes; too large a one sticks at max. */
static unsigned long long
constant(const char **p, unsigned long long max)
{
	unsigned long long v = 0;
	unsigned base = 10;
	int d;

	if (**p == '0') {
		base = 8;
		if (((*p)[1] == 'x' || (*p)[1] == 'X') &&
		    digit_value((*p)[2]) < 16) {
			base = 16;
			*p += 2;
		}
	}
	for (; (d = digit_value(**p)) < (int)base; ++*p) {
		if (v > (max - (unsigned)d) / base)
			v = max;
		else
			v = v * base + (unsigned)d;
	}
	return v;
}

static long long
variable(struct arith *a, const char *name, size_t n)
{
	const char *s = var_getn(name, n), *p = s;
	bool minus;
	unsigned long long v;

	if (a->skip)
		return 0;
	if (s == NULL || *s == '\0')
		return 0;
	p += strspn(p, " \t\n");
	minus = *p == '-';
	if (*p == '-' || *p == '+')
		p++;
	if (*p < '0' || *p > '9')
		sh_error("Illegal number: %s", s);
	v = constant(&p, (unsigned long long)LLONG_MAX + minus);
	p += strspn(p, " \t\n");
	if (*p)
		sh_error("Illegal number: %s", s);
	return wrap(minus ? 0 - v : v);
}

static void
assign(struct arith *a, const char *name, size_t n, long long v)
{
	char digits[NUM_ROOM];

	if (!a->skip)
		var_setn(name, n, num_signed(digits, v), 0);
}

static long long
divide(struct arith *a, enum op op, long long x, long long y)
{
	if (a->skip)
		return 0;
	if (y == 0)
		fail(a, "division by zero");
	if (y == -1) /* the one division that overflows */
		return op == OP_DIV ? wrap(0 - (unsigned long long)x) : 0;
	return op == OP_DIV ? x / y : x % y;
}

static long long
apply(struct arith *a, enum op op, long long x, long long y)
{
	const unsigned long long u = (unsigned long long)x;
	const unsigned long long w = (unsigned long long)y;

	switch (op) {
	case OP_LOR:
		return x || y;
	case OP_LAND:
		return x && y;
	case OP_OR:
		return x | y;
	case OP_XOR:
		return x ^ y;
	case OP_AND:
		return x & y;
	case OP_EQ:
		return x == y;
	case OP_NE:
		return x != y;
	case OP_LE:
		return x <= y;
	case OP_GE:
		return x >= y;
	case OP_LT:
		return x < y;
	case OP_GT:
		return x > y;
	case OP_SHL:
		return wrap(u << (w & 63));
	case OP_SHR:
		return x >> (w & 63);
	case OP_ADD:
		return wrap(u + w);
	case OP_SUB:
		return wrap(u - w);
	case OP_MUL:
		return wrap(u * w);
	case OP_DIV:
	case OP_MOD:
		return divide(a, op, x, y);
	default:
		return y;
	}
}

/* The length of a name at p + skip, for ++ and --; 0: none. */
static size_t
name_after(const char *p, size_t skip)
{
	p += skip;
	return name_length(p + strspn(p, " \t\n"));
}

static long long
named(struct arith *a)
{
	const char *name = a->p;
	const size_t n = name_length(name);
	long long v = variable(a, name, n);

	a->p += n;
	blanks(a);
	if ((a->p[0] == '+' || a->p[0] == '-') && a->p[1] == a->p[0] &&
	    name_after(a->p, 2) == 0 && !(a->p[2] >= '0' && a->p[2] <= '9') &&
	    a->p[2] != '(') {
		assign(
		    a, name, n, apply(a, *a->p == '+' ? OP_ADD : OP_SUB, v, 1));
		a->p += 2;
	}
	return v;
}

static long long
before(struct arith *a)
{
	const enum op op = *a->p == '+' ? OP_ADD : OP_SUB;
	const char *name;
	long long v;
	size_t n;

	a->p += 2;
	blanks(a);
	name = a->p;
	n = name_length(name);
	v = apply(a, op, variable(a, name, n), 1);
	assign(a, name, n, v);
	a->p += n;
	return v;
}

static long long
unary(struct arith *a)
{
	long long v;
	char c;

	blanks(a);
	c = *a->p;
	if ((c == '+' || c == '-') && a->p[1] == c && name_after(a->p, 2))
		return before(a);
	if (c == '+' || c == '-' || c == '!' || c == '~') {
		enter(a);
		a->p++;
		v = unary(a);
		a->depth--;
		if (c == '-')
			return wrap(0 - (unsigned long long)v);
		return c == '!' ? !v : c == '~' ? ~v : v;
	}
	if (c == '(') {
		enter(a);
		a->p++;
		v = parse_assign(a);
		blanks(a);
		if (*a->p != ')')
			fail(a, "expecting ')'");
		a->p++;
		a->depth--;
		return v;
	}
	if (c >= '0' && c <= '9')
		return wrap(constant(&a->p, LLONG_MAX));
	if (name_start(c))
		return named(a);
	fail(a, "expecting primary");
}

static const struct binary *
binary_at(const char *p)
{
	for (size_t i = 0; i < sizeof binaries / sizeof binaries[0]; i++) {
		const struct binary *b = &binaries[i];
		size_t n = strlen(b->name);

		if (strncmp(p, b->name, n) == 0)
			return b;
	}
	return NULL;
}

static long long
parse_binary(struct arith *a, int level)
{
	long long x = unary(a), y;
	const struct binary *b;
	bool skip;

	for (;;) {
		blanks(a);
		b = binary_at(a->p);
		if (b == NULL || b->level < level)
			return x;
		a->p += strlen(b->name);
		if (*a->p == '=' && b->op != OP_EQ && b->op != OP_NE &&
		    a->p[1] != '=')
			fail(a, "assignment to no variable");
		skip = (b->op == OP_LOR && x) || (b->op == OP_LAND && !x);
		a->skip += skip;
		y = parse_binary(a, b->level + 1);
		a->skip -= skip;
		x = apply(a, b->op, x, y);
	}
}

static long long
parse_choice(struct arith *a)
{
	long long test = parse_binary(a, 1), yes, no;

	blanks(a);
	if (*a->p != '?')
		return test;
	enter(a);
	a->p++;
	a->skip += !test;
	yes = parse_assign(a);
	a->skip -= !test;
	blanks(a);
	if (*a->p != ':')
		fail(a, "expecting ':'");
	a->p++;
	a->skip += test != 0;
	no = parse_assign(a);
	a->skip -= test != 0;
	a->depth--;
	return test ? yes : no;
}

/* The operator of an assignment at p, and its length; 0: none. */
static size_t
assignment_at(const char *p, enum op *op)
{
	const struct binary *b;
	size_t n;

	*op = OP_NONE;
	if (p[0] == '=')
		return p[1] != '=';
	b = binary_at(p);
	if (b == NULL || b->op <= OP_LAND || (b->op >= OP_EQ && b->op <= OP_GT))
		return 0;
	n = strlen(b->name);
	*op = b->op;
	return p[n] == '=' ? n + 1 : 0;
}

static long long
parse_assign(struct arith *a)
{
	const char *name, *p;
	enum op op;
	size_t n, len;
	long long v;

	blanks(a);
	name = a->p;
	n = name_length(name);
	p = name + n;
	p += strspn(p, " \t\n");
	len = n > 0 ? assignment_at(p, &op) : 0;
	if (len == 0)
		return parse_choice(a);
	enter(a);
	a->p = p + len;
	v = parse_assign(a);
	if (op != OP_NONE)
		v = apply(a, op, variable(a, name, n), v);
	assign(a, name, n, v);
	a->depth--;
	return v;
}

long long
arith_eval(const char *text)
{
	struct arith a = { .text = text, .p = text };
	long long v;

	blanks(&a);
	if (*a.p == '\0')
		return 0;
	v = parse_assign(&a);
	blanks(&a);
	if (*a.p)
		fail(&a, "expecting EOF");
	return v;
}
