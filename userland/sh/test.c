/*
 * test.c - the builtins test and [.
 *
 * With one to four arguments POSIX says what is what by their number; longer
 * expressions are parsed with -o, -a, ! and parentheses.
 */
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "arith.h"
#include "builtin.h"
#include "error.h"
#include "num.h"

enum { MAX_DEPTH = 100 };

struct test {
	char **at, **end;
	int depth;
};

static bool or_expression(struct test *t);

static long long
integer(const char *text)
{
	const char *s = text;
	unsigned long long v = 0;
	bool minus = false;

	while (*s == ' ' || *s == '\t' || *s == '\n')
		s++;
	if (*s == '-' || *s == '+')
		minus = *s++ == '-';
	if (*s < '0' || *s > '9')
		sh_error("Illegal number: %s", text);
	for (; *s >= '0' && *s <= '9'; s++) {
		if (v > 922337203685477579ull)
			sh_error("Illegal number: %s", text);
		v = v * 10 + (unsigned)(*s - '0');
	}
	while (*s == ' ' || *s == '\t' || *s == '\n')
		s++;
	if (*s)
		sh_error("Illegal number: %s", text);
	return minus ? -(long long)v : (long long)v;
}

static bool
is_unary(const char *s)
{
	return s[0] == '-' && s[1] && s[2] == '\0' &&
	       strchr("bcdefghknprstuwxzLSO", s[1]) && s[1] != 'k';
}

static bool
has_type(const char *name, char op)
{
	struct stat st;
	const bool link = op == 'h' || op == 'L';

	if (link ? lstat(name, &st) < 0 : stat(name, &st) < 0)
		return false;
	switch (op) {
	case 'b':
		return S_ISBLK(st.st_mode);
	case 'c':
		return S_ISCHR(st.st_mode);
	case 'd':
		return S_ISDIR(st.st_mode);
	case 'f':
		return S_ISREG(st.st_mode);
	case 'g':
		return (st.st_mode & S_ISGID) != 0;
	case 'h':
	case 'L':
		return S_ISLNK(st.st_mode);
	case 'p':
		return S_ISFIFO(st.st_mode);
	case 's':
		return st.st_size > 0;
	case 'S':
		return (st.st_mode & S_IFMT) == S_IFSOCK;
	case 'u':
		return (st.st_mode & S_ISUID) != 0;
	case 'O':
		return st.st_uid == geteuid();
	default: /* e */
		return true;
	}
}

static bool
unary(char op, const char *s)
{
	switch (op) {
	case 'n':
		return *s != '\0';
	case 'z':
		return *s == '\0';
	case 't':
		return isatty((int)integer(s)) != 0;
	case 'r':
		return access(s, R_OK) == 0;
	case 'w':
		return access(s, W_OK) == 0;
	case 'x':
		return access(s, X_OK) == 0;
	default:
		return has_type(s, op);
	}
}

enum binary {
	NOT_BINARY,
	STR_EQ,
	STR_NE,
	STR_LT,
	STR_GT,
	INT_EQ,
	INT_NE,
	INT_LT,
	INT_LE,
	INT_GT,
	INT_GE,
	FILE_NT,
	FILE_OT,
	FILE_EF
};

static enum binary
binary_operator(const char *s)
{
	static const struct {
		char name[4];
		unsigned char op;
	} table[] = {
		{ "=", STR_EQ },
		{ "==", STR_EQ },
		{ "!=", STR_NE },
		{ "<", STR_LT },
		{ ">", STR_GT },
		{ "-eq", INT_EQ },
		{ "-ne", INT_NE },
		{ "-lt", INT_LT },
		{ "-le", INT_LE },
		{ "-gt", INT_GT },
		{ "-ge", INT_GE },
		{ "-nt", FILE_NT },
		{ "-ot", FILE_OT },
		{ "-ef", FILE_EF },
	};

	for (size_t i = 0; i < sizeof table / sizeof table[0]; i++)
		if (strcmp(table[i].name, s) == 0)
			return table[i].op;
	return NOT_BINARY;
}

static bool
compare_files(const char *a, enum binary op, const char *b)
{
	struct stat x, y;
	const bool has_x = stat(a, &x) == 0, has_y = stat(b, &y) == 0;

	if (op == FILE_EF)
		return has_x && has_y && x.st_dev == y.st_dev &&
		       x.st_ino == y.st_ino;
	if (op == FILE_OT)
		return has_y && (!has_x || x.st_mtime < y.st_mtime);
	return has_x && (!has_y || x.st_mtime > y.st_mtime);
}

static bool
compare_numbers(const char *a, enum binary op, const char *b)
{
	const long long x = integer(a), y = integer(b);

	switch (op) {
	case INT_EQ:
		return x == y;
	case INT_NE:
		return x != y;
	case INT_LT:
		return x < y;
	case INT_LE:
		return x <= y;
	case INT_GT:
		return x > y;
	default:
		return x >= y;
	}
}

static bool
binary(const char *a, enum binary op, const char *b)
{
	switch (op) {
	case STR_EQ:
		return strcmp(a, b) == 0;
	case STR_NE:
		return strcmp(a, b) != 0;
	case STR_LT:
		return strcmp(a, b) < 0;
	case STR_GT:
		return strcmp(a, b) > 0;
	case FILE_NT:
	case FILE_OT:
	case FILE_EF:
		return compare_files(a, op, b);
	default:
		return compare_numbers(a, op, b);
	}
}

static const char *
need_word(struct test *t)
{
	if (t->at == t->end)
		sh_error("argument expected");
	return *t->at++;
}

static bool
primary(struct test *t)
{
	const char *s = need_word(t);
	enum binary op;
	bool value;

	if (t->end - t->at >= 2 && (op = binary_operator(*t->at))) {
		t->at += 2;
		return binary(s, op, t->at[-1]);
	}
	if (strcmp(s, "(") == 0 && t->at != t->end) {
		value = or_expression(t);
		if (t->at == t->end || strcmp(*t->at, ")") != 0)
			sh_error("closing paren expected");
		t->at++;
		return value;
	}
	if (is_unary(s) && t->at != t->end) {
		t->at++;
		return unary(s[1], t->at[-1]);
	}
	return *s != '\0';
}

static bool
not_expression(struct test *t)
{
	bool value, negate = false;

	while (t->end - t->at > 1 && strcmp(*t->at, "!") == 0) {
		negate = !negate;
		t->at++;
	}
	if (++t->depth > MAX_DEPTH)
		sh_error("nested too deeply");
	value = primary(t);
	t->depth--;
	return value != negate;
}

static bool
accept(struct test *t, const char *word)
{
	if (t->at == t->end || strcmp(*t->at, word) != 0)
		return false;
	t->at++;
	return true;
}

static bool
and_expression(struct test *t)
{
	bool value = not_expression(t);

	while (accept(t, "-a"))
		value &= not_expression(t);
	return value;
}

static bool
or_expression(struct test *t)
{
	bool value = and_expression(t);

	while (accept(t, "-o"))
		value |= and_expression(t);
	return value;
}

/* Up to four arguments: decided by number.  False if that does not settle. */
static bool
by_number(char **v, int n, bool *value)
{
	enum binary op;

	if (n == 1) {
		*value = *v[0] != '\0';
		return true;
	}
	if (n == 3 && (op = binary_operator(v[1])) != NOT_BINARY) {
		*value = binary(v[0], op, v[2]);
		return true;
	}
	if (n == 3 && (strcmp(v[1], "-a") == 0 || strcmp(v[1], "-o") == 0))
		return false;
	if (n <= 4 && strcmp(v[0], "!") == 0) {
		if (!by_number(v + 1, n - 1, value))
			return false;
		*value = !*value;
		return true;
	}
	if (n == 2 && is_unary(v[0])) {
		*value = unary(v[0][1], v[1]);
		return true;
	}
	return false;
}

int
builtin_test(int argc, char **argv)
{
	struct test t = { .at = argv + 1, .end = argv + argc };
	bool value;

	if (argv[0][0] == '[') {
		if (strcmp(t.end[-1], "]") != 0 || argc < 2)
			sh_error("missing ]");
		t.end--;
	}
	if (t.at == t.end)
		return 1;
	if (by_number(t.at, (int)(t.end - t.at), &value))
		return !value;
	value = or_expression(&t);
	if (t.at != t.end)
		sh_error("%s: unexpected operator", *t.at);
	return !value;
}
