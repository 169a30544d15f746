/*
 * expr - evaluate an expression given as words.
 *
 * A value is a string; where numbers are wanted it is read as one.  The
 * status is 1 for an empty string or zero, 2 for bad syntax, 3 otherwise.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include "../lib/re.h"

static char **w;

static char *either(bool run);

static _Noreturn void
syntax(void)
{
	tool_trouble = 2;
	die("syntax error: missing argument after %s", quote(w[-1]));
}

static bool
is(const char *s)
{
	return *w != NULL && strcmp(*w, s) == 0;
}

static char *
take(void)
{
	if (*w == NULL)
		syntax();
	return *w++;
}

static bool
to_number(const char *s, intmax_t *to)
{
	const char *digits = s + (*s == '-');
	char *end;

	if (*digits == '\0' || digits[strspn(digits, "0123456789")] != '\0')
		return false;
	errno = 0;
	*to = strtoll(s, &end, 10);
	if (errno == ERANGE) {
		tool_trouble = 3;
		die_errno("%s", s);
	}
	return true;
}

static char *
from_number(intmax_t v)
{
	return fmt_new("%jd", v);
}

/* Empty, or a zero however it is written. */
static bool
is_null(const char *s)
{
	const char *p = s + (*s == '-');

	if (*s == '\0')
		return true;
	return *p != '\0' && p[strspn(p, "0")] == '\0';
}

static char *
match(const char *text, const char *pattern)
{
	struct re_span m, group[RE_GROUPS];
	size_t len = strlen(text);
	char *anchored = fmt_new("^\\(%s\\)", pattern);
	const char *error;
	struct re *re;

	tool_trouble = 2;
	/* First alone, so that a message is about what was written. */
	re = re_new(pattern, strlen(pattern), 0, &error);
	if (re == NULL)
		die("%s", error);
	re = re_new(anchored, strlen(anchored), 0, &error);
	if (re == NULL)
		die("%s", error);
	if (!re_find(re, text, len, 0, &m))
		return xstrdup(re_group_count(re) > 1 ? "" : "0");
	if (re_group_count(re) == 1)
		return from_number((intmax_t)(m.to - m.from));
	re_groups(re, text, len, &m, group);
	if (group[2].from > group[2].to)
		return xstrdup("");
	return xmemdup(text + group[2].from, group[2].to - group[2].from);
}

static char *
substring(const char *s, const char *pos, const char *count)
{
	intmax_t from, n, len = (intmax_t)strlen(s);

	if (!to_number(pos, &from) || !to_number(count, &n) || from < 1 ||
	    n < 1 || from > len)
		return xstrdup("");
	if (n > len - from + 1)
		n = len - from + 1;
	return xmemdup(s + from - 1, (size_t)n);
}

static char *
primary(bool run)
{
	char *a, *b, *c;

	if (*w == NULL)
		syntax();
	if (is("(")) {
		w++;
		a = either(run);
		if (*w == NULL) {
			tool_trouble = 2;
			die("syntax error: expecting ')' after %s",
			    quote(w[-1]));
		}
		if (!is(")")) {
			tool_trouble = 2;
			die("syntax error: expecting ')' instead of %s",
			    quote(*w));
		}
		w++;
		return a;
	}
	if (is(")")) {
		tool_trouble = 2;
		die("syntax error: unexpected ')'");
	}
	if (is("+")) {
		w++;
		return xstrdup(take());
	}
	if (is("length")) {
		w++;
		a = primary(run);
		return from_number((intmax_t)strlen(a));
	}
	if (is("match") || is("index")) {
		bool matching = is("match");

		w++;
		a = primary(run);
		b = primary(run);
		if (!matching) {
			size_t at = strcspn(a, b);

			return from_number(
			    a[at] != '\0' ? (intmax_t)at + 1 : 0);
		}
		return run ? match(a, b) : a;
	}
	if (is("substr")) {
		w++;
		a = primary(run);
		b = primary(run);
		c = primary(run);
		return substring(a, b, c);
	}
	return xstrdup(take());
}

static char *
matching(bool run)
{
	char *a = primary(run);

	while (is(":")) {
		char *b;

		w++;
		b = primary(run);
		if (run)
			a = match(a, b);
	}
	return a;
}

static intmax_t
calculate(char op, intmax_t x, intmax_t y)
{
	intmax_t v = 0;
	bool big = false;

	if ((op == '/' || op == '%') && y == 0) {
		tool_trouble = 2;
		die("division by zero");
	}
	if (op == '+')
		big = __builtin_add_overflow(x, y, &v);
	else if (op == '-')
		big = __builtin_sub_overflow(x, y, &v);
	else if (op == '*')
		big = __builtin_mul_overflow(x, y, &v);
	else if (y == -1)
		big = op == '/' && __builtin_sub_overflow(0, x, &v);
	else
		v = op == '/' ? x / y : x % y;
	if (big) {
		tool_trouble = 3;
		errno = ERANGE;
		die_errno("%c", op);
	}
	return v;
}

/* + - over * / %: level 1 binds tighter. */
static char *
arithmetic(bool run, int level)
{
	char *a = level == 0 ? arithmetic(run, 1) : matching(run);

	while (
	    level == 0 ? is("+") || is("-") : is("*") || is("/") || is("%")) {
		char op = **w++;
		char *b = level == 0 ? arithmetic(run, 1) : matching(run);
		intmax_t x, y;

		if (!run)
			continue;
		if (!to_number(a, &x) || !to_number(b, &y)) {
			tool_trouble = 2;
			die("non-integer argument");
		}
		a = from_number(calculate(op, x, y));
	}
	return a;
}

static char *
comparison(bool run)
{
	static const char *const ops[] = { "<", "<=", "=",
		"==", "!=", ">=", ">" };
	char *a = arithmetic(run, 0);

	for (;;) {
		size_t op = 0;
		intmax_t x, y;
		char *b;
		int r;
		bool v;

		while (op < COUNT(ops) && !is(ops[op]))
			op++;
		if (op == COUNT(ops))
			return a;
		w++;
		b = arithmetic(run, 0);
		if (to_number(a, &x) && to_number(b, &y))
			r = (x > y) - (x < y);
		else
			r = strcmp(a, b);
		v = op == 0   ? r < 0
		    : op == 1 ? r <= 0
		    : op <= 3 ? r == 0
		    : op == 4 ? r != 0
		    : op == 5 ? r >= 0
			      : r > 0;
		a = xstrdup(v ? "1" : "0");
	}
}

static char *
both(bool run)
{
	char *a = comparison(run);

	while (is("&")) {
		char *b;

		w++;
		b = comparison(run && !is_null(a));
		if (is_null(a) || is_null(b))
			a = xstrdup("0");
	}
	return a;
}

static char *
either(bool run)
{
	char *a = both(run);

	while (is("|")) {
		char *b;

		w++;
		b = both(run && is_null(a));
		if (is_null(a))
			a = is_null(b) ? xstrdup("0") : b;
	}
	return a;
}

int
main(int argc, char **argv)
{
	char *v;

	tool_init(argv, 2);
	if (argc > 1 && strcmp(argv[1], "--") == 0)
		argv++;
	w = argv + 1;
	if (*w == NULL)
		die_usage("missing operand");
	v = either(true);
	if (*w != NULL) {
		tool_trouble = 2;
		die("syntax error: unexpected argument %s", quote(*w));
	}
	out_fmt("%s\n", v);
	tool_exit(is_null(v));
}
