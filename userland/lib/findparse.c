/*
 * findparse.c - read the expression of find: ! binds tightest, then -a or
 * nothing between two tests, then -o, then the comma.
 */
#include <stdlib.h>
#include <string.h>
#include "findexpr.h"

struct find_options find_options = { .max_depth = INT32_MAX };

static char **w; /* the next word */

static struct find_node *either(void);

struct find_node *
find_node(enum find_kind kind)
{
	struct find_node *n = xmalloc(sizeof(*n));

	memset(n, 0, sizeof(*n));
	n->kind = kind;
	return n;
}

static char *
take(const char *option)
{
	if (*w == NULL)
		die("missing argument to `%s'", option);
	return *w++;
}

/* [+-]N with an optional unit letter. */
static void
parse_number(struct find_node *n, const char *option, const char *units)
{
	const char *s = take(option), *p = s;
	char *digits;
	size_t len;

	n->sign = *p == '+' ? 1 : *p == '-' ? -1 : 0;
	p += n->sign != 0;
	len = strspn(p, "0123456789");
	digits = xmemdup(p, len);
	n->unit = 512;
	if (len == 0 || (p[len] != '\0' && (strchr(units, p[len]) == NULL ||
					       p[len + 1] != '\0'))) {
		if (strcmp(option, "-size") == 0)
			die("Invalid argument `%s' to -size", s);
		die("invalid argument `%s' to `%s'", s, option);
	}
	switch (p[len]) {
	case 'c':
		n->unit = 1;
		break;
	case 'w':
		n->unit = 2;
		break;
	case 'k':
		n->unit = 1024;
		break;
	case 'M':
		n->unit = 1 << 20;
		break;
	case 'G':
		n->unit = 1 << 30;
		break;
	}
	num_parse(digits, "", &n->number);
	free(digits);
}

static struct find_node *
parse_exec(const char *option)
{
	struct find_node *n = find_node(EXEC);
	size_t cap = 0;

	find_options.has_action = true;
	for (;;) {
		char *s = take(option);

		if (strcmp(s, ";") == 0)
			break;
		if (strcmp(s, "+") == 0 && n->argc > 1 &&
		    strcmp(n->argv[n->argc - 1], "{}") == 0) {
			n->kind = EXEC_MANY;
			n->argc--;
			break;
		}
		n->argv = xgrow(n->argv, &cap, n->argc + 1, sizeof(char *));
		n->argv[n->argc++] = s;
	}
	if (n->argc == 0)
		die("invalid argument `;' to `%s'", option);
	return n;
}

static struct find_node *
parse_perm(void)
{
	struct find_node *n = find_node(PERM);
	const char *s = take("-perm");
	struct mode_change *m;

	if (*s == '-' || *s == '/')
		n->which = *s++;
	m = mode_parse(s);
	if (m == NULL)
		die("invalid mode %s", quote(s));
	n->number = mode_apply(m, 0, false, 0);
	mode_free(m);
	return n;
}

static struct find_node *
parse_owner(bool group)
{
	struct find_node *n = find_node(group ? GROUP : USER);
	const char *s = take(group ? "-group" : "-user");
	uid_t uid;
	gid_t gid;

	if (group ? group_find(s, &gid) : user_find(s, &uid, &gid))
		n->number = group ? gid : uid;
	else if (num_parse(s, "", &n->number) != NUM_OK)
		die(group ? "%s is not the name of an existing group"
			  : "%s is not the name of a known user",
		    quote(s));
	return n;
}

static struct find_node *
parse_newer(void)
{
	struct find_node *n = find_node(NEWER);
	const char *s = take("-newer");
	struct stat st;

	if ((find_options.follow ? stat(s, &st) : lstat(s, &st)) != 0)
		die_errno("%s", quote(s));
	n->time = st.st_mtim;
	return n;
}

static struct find_node *
parse_regex(bool icase)
{
	struct find_node *n = find_node(REGEX);
	const char *s = take(icase ? "-iregex" : "-regex"), *error;

	n->re = re_new(s, strlen(s), RE_LINE | (icase ? RE_ICASE : 0), &error);
	if (n->re == NULL)
		die("failed to compile regular expression '%s': %s", s, error);
	return n;
}

/* -name and its kin: kind by option. */
static const struct {
	const char *option;
	enum find_kind kind;
} texts[] = {
	{ "-name", NAME }, { "-iname", INAME }, { "-path", PATH },
	{ "-wholename", PATH }, { "-ipath", IPATH },
}, plain[] = {
	{ "-true", TRUE }, { "-false", FALSE }, { "-empty", EMPTY },
	{ "-prune", PRUNE }, { "-print", PRINT }, { "-print0", PRINT0 },
	{ "-delete", DELETE }, { "-quit", QUIT },
};

static struct find_node *
parse_type(void)
{
	struct find_node *n = find_node(TYPE);

	n->text = take("-type");
	for (const char *p = n->text;; p += 2) {
		if (*p == '\0')
			die("Last file type in list argument to -type is "
			    "missing, i.e., list is ending on: ','");
		if (strchr("bcdpfls", *p) == NULL)
			die("Unknown argument to -type: %c", *p);
		if (p[1] == '\0')
			return n;
		if (p[1] != ',')
			die("Must separate multiple arguments to -type "
			    "using: ','");
	}
}

/* Options that hold for the whole run, wherever they stand. */
static bool
global_option(const char *s)
{
	uintmax_t v;

	if (strcmp(s, "-maxdepth") == 0 || strcmp(s, "-mindepth") == 0) {
		const char *arg = take(s);

		if (num_parse(arg, "", &v) != NUM_OK)
			die("Expected a positive decimal integer argument to "
			    "%s, but got %s",
			    s, quote(arg));
		*(s[2] == 'a' ? &find_options.max_depth
			      : &find_options.min_depth) =
		    v < INT32_MAX ? (int)v : INT32_MAX;
		return true;
	}
	if (strcmp(s, "-depth") == 0 || strcmp(s, "-d") == 0) {
		find_options.depth_first = true;
		return true;
	}
	if (strcmp(s, "-xdev") == 0 || strcmp(s, "-mount") == 0) {
		find_options.follow |= WALK_ONE_DEVICE;
		return true;
	}
	return strcmp(s, "-noleaf") == 0;
}

static struct find_node *
parse_test(const char *s)
{
	struct find_node *n;
	size_t len = strlen(s);

	for (size_t i = 0; i < COUNT(texts); i++) {
		if (strcmp(s, texts[i].option) == 0) {
			n = find_node(texts[i].kind);
			n->text = take(s);
			return n;
		}
	}
	for (size_t i = 0; i < COUNT(plain); i++) {
		if (strcmp(s, plain[i].option) == 0) {
			n = find_node(plain[i].kind);
			find_options.depth_first |= n->kind == DELETE;
			find_options.has_action |= n->kind >= PRINT &&
						   n->kind != PRUNE &&
						   n->kind != QUIT;
			return n;
		}
	}
	if (strcmp(s, "-exec") == 0)
		return parse_exec(s);
	if (strcmp(s, "-type") == 0)
		return parse_type();
	if (strcmp(s, "-perm") == 0)
		return parse_perm();
	if (strcmp(s, "-user") == 0 || strcmp(s, "-group") == 0)
		return parse_owner(s[1] == 'g');
	if (strcmp(s, "-newer") == 0)
		return parse_newer();
	if (strcmp(s, "-regex") == 0 || strcmp(s, "-iregex") == 0)
		return parse_regex(s[1] == 'i');
	if (strcmp(s, "-size") == 0 || strcmp(s, "-links") == 0 ||
	    strcmp(s, "-inum") == 0) {
		n = find_node(s[1] == 's' ? SIZE : s[1] == 'l' ? LINKS : INUM);
		parse_number(n, s, s[1] == 's' ? "bcwkMG" : "");
		return n;
	}
	if (len > 4 && strchr("acm", s[1]) != NULL &&
	    (strcmp(s + 2, "time") == 0 || strcmp(s + 2, "min") == 0)) {
		n = find_node(s[2] == 't' ? AGE_DAYS : AGE_MINUTES);
		n->which = s[1];
		parse_number(n, s, "");
		return n;
	}
	if (global_option(s))
		return find_node(TRUE);
	die("unknown predicate `%s'", s);
}

static bool
is(const char *a, const char *b)
{
	return *w != NULL && (strcmp(*w, a) == 0 || strcmp(*w, b) == 0);
}

static struct find_node *
primary(void)
{
	struct find_node *n;
	char *s;

	if (*w == NULL)
		die("invalid expression; expected to find a test");
	s = *w++;
	if (strcmp(s, "!") == 0 || strcmp(s, "-not") == 0) {
		if (*w == NULL)
			die("expected an expression after '%s'", s);
		n = find_node(NOT);
		n->a = primary();
		return n;
	}
	if (strcmp(s, "(") == 0) {
		if (is(")", ")"))
			die("invalid expression; empty parentheses are not "
			    "allowed.");
		n = either();
		if (!is(")", ")"))
			die("invalid expression; I was expecting to find a "
			    "')' somewhere but did not see one.");
		w++;
		return n;
	}
	if (strcmp(s, ")") == 0)
		die("invalid expression; you have too many ')'");
	if (s[0] != '-')
		die("paths must precede expression: `%s'", s);
	return parse_test(s);
}

static struct find_node *
both(void)
{
	struct find_node *a = primary();

	while (*w != NULL && !is("-o", "-or") && !is(")", ",")) {
		struct find_node *n = find_node(AND);

		if (is("-a", "-and"))
			w++;
		n->a = a;
		n->b = primary();
		a = n;
	}
	return a;
}

static struct find_node *
either(void)
{
	struct find_node *a = both();

	while (is("-o", "-or") || is(",", ",")) {
		struct find_node *n = find_node(is(",", ",") ? LIST : OR);

		w++;
		n->a = a;
		n->b = both();
		a = n;
	}
	return a;
}

struct find_node *
find_parse(char **words)
{
	struct find_node *n;

	w = words;
	n = *w != NULL ? either() : find_node(TRUE);
	if (*w != NULL)
		die("invalid expression; you have too many ')'");
	return n;
}
