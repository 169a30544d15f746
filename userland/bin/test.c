/*
 * test, [ - evaluate a condition; the exit status is the answer.
 *
 * With up to four words the meaning goes by their count, as POSIX has it;
 * more are read as an expression with ! ( ) -a -o.
 */
#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "../lib/files.h"

static char **w; /* the next word */
static int left;
static bool bracket;

static bool either(void);

static _Noreturn void
bad(const char *what, const char *word)
{
	die("%s%s%s", what, word ? " " : "", word ? quote(word) : "");
}

static const char *
take(const char *after)
{
	if (left == 0)
		bad("missing argument after", after);
	left--;
	return *w++;
}

static intmax_t
integer(const char *s)
{
	const char *p = s;
	char *end;
	intmax_t v;

	while (isspace((unsigned char)*p))
		p++;
	errno = 0;
	v = strtoll(p, &end, 10);
	while (isspace((unsigned char)*end))
		end++;
	if (end == p || *end != '\0' ||
	    !isdigit((unsigned char)p[*p == '-' || *p == '+']))
		bad("invalid integer", s);
	if (errno == ERANGE)
		die("%s: integer out of range", quote(s));
	return v;
}

static bool
is_binary(const char *op)
{
	static const char *const ops[] = { "=", "==", "!=", "<", ">", "-eq",
		"-ne", "-lt", "-le", "-gt", "-ge", "-ef", "-nt", "-ot" };

	for (size_t i = 0; i < COUNT(ops); i++)
		if (strcmp(op, ops[i]) == 0)
			return true;
	return false;
}

static bool
is_unary(const char *op)
{
	return op[0] == '-' && op[1] != '\0' && op[2] == '\0' &&
	       strchr("bcdefghkLnNOGprsStuwxz", op[1]) != NULL;
}

static bool
unary(char op, const char *arg)
{
	struct stat st;
	bool there;

	switch (op) {
	case 'n':
		return *arg != '\0';
	case 'z':
		return *arg == '\0';
	case 't':
		return isatty((int)integer(arg));
	case 'r':
		return access(arg, R_OK) == 0;
	case 'w':
		return access(arg, W_OK) == 0;
	case 'x':
		return access(arg, X_OK) == 0;
	}
	there =
	    (op == 'h' || op == 'L' ? lstat(arg, &st) : stat(arg, &st)) == 0;
	if (!there)
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
	case 'k':
		return (st.st_mode & S_ISVTX) != 0;
	case 'N':
		return st.st_mtim.tv_sec > st.st_atim.tv_sec ||
		       (st.st_mtim.tv_sec == st.st_atim.tv_sec &&
			   st.st_mtim.tv_nsec > st.st_atim.tv_nsec);
	case 'O':
		return st.st_uid == geteuid();
	case 'G':
		return st.st_gid == getegid();
	case 'p':
		return S_ISFIFO(st.st_mode);
	case 's':
		return st.st_size > 0;
	case 'S':
		return S_ISSOCK(st.st_mode);
	case 'u':
		return (st.st_mode & S_ISUID) != 0;
	default:
		return true; /* e */
	}
}

static bool
compare_files(const char *a, const char *op, const char *b)
{
	struct stat sa, sb;
	bool has_a = stat(a, &sa) == 0, has_b = stat(b, &sb) == 0;
	int order = 0;

	if (op[1] == 'e')
		return has_a && has_b && same_file(&sa, &sb);
	if (has_a && has_b) {
		order = (sa.st_mtim.tv_sec > sb.st_mtim.tv_sec) -
			(sa.st_mtim.tv_sec < sb.st_mtim.tv_sec);
		if (order == 0)
			order = (sa.st_mtim.tv_nsec > sb.st_mtim.tv_nsec) -
				(sa.st_mtim.tv_nsec < sb.st_mtim.tv_nsec);
	} else {
		order = has_a - has_b;
	}
	return op[1] == 'n' ? order > 0 : order < 0;
}

static bool
binary(const char *a, const char *op, const char *b)
{
	intmax_t x, y;

	if (op[0] != '-') {
		int r = strcmp(a, b);

		return op[0] == '='   ? r == 0
		       : op[0] == '!' ? r != 0
		       : op[0] == '<' ? r < 0
				      : r > 0;
	}
	if (strcmp(op, "-ef") == 0 || strcmp(op, "-nt") == 0 ||
	    strcmp(op, "-ot") == 0)
		return compare_files(a, op, b);
	x = integer(a);
	y = integer(b);
	switch (op[1] << 8 | op[2]) {
	case 'e' << 8 | 'q':
		return x == y;
	case 'n' << 8 | 'e':
		return x != y;
	case 'l' << 8 | 't':
		return x < y;
	case 'l' << 8 | 'e':
		return x <= y;
	case 'g' << 8 | 't':
		return x > y;
	default:
		return x >= y;
	}
}

static bool
primary(void)
{
	const char *a, *op, *b;
	bool v;

	if (left == 0)
		bad("missing argument after", w[-1]);
	if (strcmp(*w, "!") == 0 && left > 1) {
		take("!");
		return !primary();
	}
	if (strcmp(*w, "(") == 0 && left > 1) {
		take("(");
		v = either();
		if (left == 0)
			bad("')' expected", NULL);
		if (strcmp(*w, ")") != 0)
			die("')' expected, found %s", *w);
		take(")");
		return v;
	}
	if (left >= 3 && is_binary(w[1])) {
		a = take("");
		op = take(a);
		b = take(op);
		return binary(a, op, b);
	}
	if (is_unary(*w) && left >= 2) {
		op = take("");
		return unary(op[1], take(op));
	}
	return *take("") != '\0';
}

static bool
both(void)
{
	bool v = primary();

	while (left > 0 && strcmp(*w, "-a") == 0) {
		take("");
		v = primary() && v;
	}
	return v;
}

static bool
either(void)
{
	bool v = both();

	while (left > 0 && strcmp(*w, "-o") == 0) {
		take("");
		v = both() || v;
	}
	return v;
}

static bool
expression(char **word, int n)
{
	bool v;

	w = word;
	left = n;
	v = either();
	if (left > 0)
		bad("extra argument", *w);
	return v;
}

static bool
two(char **word)
{
	if (strcmp(word[0], "!") == 0)
		return word[1][0] == '\0';
	if (is_unary(word[0]))
		return unary(word[0][1], word[1]);
	if (word[0][0] == '-' && word[0][1] != '\0' && word[0][2] == '\0')
		die("%s: unary operator expected", quote(word[0]));
	bad("missing argument after", word[1]);
}

static bool
three(char **word)
{
	if (is_binary(word[1]))
		return binary(word[0], word[1], word[2]);
	if (strcmp(word[0], "!") == 0)
		return !two(word + 1);
	if (strcmp(word[0], "(") == 0 && strcmp(word[2], ")") == 0)
		return word[1][0] != '\0';
	if (strcmp(word[1], "-a") == 0 || strcmp(word[1], "-o") == 0)
		return expression(word, 3);
	die("%s: binary operator expected", quote(word[1]));
}

static bool
by_count(char **word, int n)
{
	switch (n) {
	case 0:
		return false;
	case 1:
		return word[0][0] != '\0';
	case 2:
		return two(word);
	case 3:
		return three(word);
	case 4:
		if (strcmp(word[0], "!") == 0)
			return !three(word + 1);
		if (strcmp(word[0], "(") == 0 && strcmp(word[3], ")") == 0)
			return two(word + 1);
		/* fall through */
	default:
		return expression(word, n);
	}
}

int
main(int argc, char **argv)
{
	tool_init(argv, 2);
	bracket = argc > 0 && strcmp(path_base(argv[0]), "[") == 0;
	if (bracket) {
		if (argc < 2 || strcmp(argv[argc - 1], "]") != 0)
			die("missing ']'");
		argc--;
	}
	return argc < 1 || !by_count(argv + 1, argc - 1);
}
