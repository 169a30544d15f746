/*
 * find - walk trees and test each file with an expression.
 *
 * The expression becomes a tree of nodes; -exec ... + collects names and
 * runs when enough are there and at the end.
 */
#include <ctype.h>
#include <errno.h>
#include <fnmatch.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/wait.h>
#include <unistd.h>
#include "../lib/files.h"
#include "../lib/re.h"
#include "../lib/spawn.h"

enum kind {
	NOT, AND, OR, LIST,
	TRUE, FALSE, NAME, INAME, PATH, IPATH, REGEX, TYPE, SIZE, NEWER,
	AGE_DAYS, AGE_MINUTES, PERM, USER, GROUP, EMPTY, LINKS, INUM,
	PRINT, PRINT0, DELETE, PRUNE, QUIT, EXEC, EXEC_MANY,
};

enum { BATCH_BYTES = 32768, BATCH_WORDS = 48 };

struct node {
	enum kind kind;
	struct node *a, *b;
	const char *text;
	char **argv;		/* exec */
	size_t argc;
	struct list batch;	/* exec many: names so far */
	size_t batch_bytes;
	int sign;		/* of a number: + more, - less */
	uintmax_t number, unit;
	char which;		/* time: a c m; perm: - / or exact */
	struct timespec time;
	struct re *re;
};

static char **w;		/* the next word */
static struct node *tree;
static bool has_action, depth_first, quit;
static int max_depth = INT32_MAX, min_depth, follow;
static struct timespec now;

static struct node *either(void);

static struct node *
node(enum kind kind)
{
	struct node *n = xmalloc(sizeof(*n));

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
parse_number(struct node *n, const char *option, const char *units)
{
	const char *s = take(option), *p = s;
	char *digits;
	size_t len;

	n->sign = *p == '+' ? 1 : *p == '-' ? -1 : 0;
	p += n->sign != 0;
	len = strspn(p, "0123456789");
	digits = xmemdup(p, len);
	n->unit = 512;
	if (len == 0 || (p[len] != '\0' && (strchr(units, p[len]) == NULL
	    || p[len + 1] != '\0'))) {
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

static bool
matches_number(const struct node *n, uintmax_t v)
{
	return n->sign > 0 ? v > n->number : n->sign < 0 ? v < n->number
	    : v == n->number;
}

static struct node *
parse_exec(const char *option)
{
	struct node *n = node(EXEC);
	size_t cap = 0;

	has_action = true;
	for (;;) {
		char *s = take(option);

		if (strcmp(s, ";") == 0)
			break;
		if (strcmp(s, "+") == 0 && n->argc > 1
		    && strcmp(n->argv[n->argc - 1], "{}") == 0) {
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

static struct node *
parse_perm(void)
{
	struct node *n = node(PERM);
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

static struct node *
parse_owner(bool group)
{
	struct node *n = node(group ? GROUP : USER);
	const char *s = take(group ? "-group" : "-user");
	uid_t uid;
	gid_t gid;

	if (group ? group_find(s, &gid) : user_find(s, &uid, &gid))
		n->number = group ? gid : uid;
	else if (num_parse(s, "", &n->number) != NUM_OK)
		die(group ? "%s is not the name of an existing group"
		    : "%s is not the name of a known user", quote(s));
	return n;
}

static struct node *
parse_newer(void)
{
	struct node *n = node(NEWER);
	const char *s = take("-newer");
	struct stat st;

	if ((follow ? stat(s, &st) : lstat(s, &st)) != 0)
		die_errno("%s", quote(s));
	n->time = st.st_mtim;
	return n;
}

static struct node *
parse_regex(bool icase)
{
	struct node *n = node(REGEX);
	const char *s = take(icase ? "-iregex" : "-regex"), *error;

	n->re = re_new(s, strlen(s), RE_LINE | (icase ? RE_ICASE : 0),
	    &error);
	if (n->re == NULL)
		die("failed to compile regular expression '%s': %s", s,
		    error);
	return n;
}

/* -name and its kin: kind by option. */
static const struct {
	const char *option;
	enum kind kind;
} texts[] = {
	{ "-name", NAME }, { "-iname", INAME }, { "-path", PATH },
	{ "-wholename", PATH }, { "-ipath", IPATH },
}, plain[] = {
	{ "-true", TRUE }, { "-false", FALSE }, { "-empty", EMPTY },
	{ "-prune", PRUNE }, { "-print", PRINT }, { "-print0", PRINT0 },
	{ "-delete", DELETE }, { "-quit", QUIT },
};

static struct node *
parse_type(void)
{
	struct node *n = node(TYPE);

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
			    "%s, but got %s", s, quote(arg));
		*(s[2] == 'a' ? &max_depth : &min_depth) =
		    v < INT32_MAX ? (int)v : INT32_MAX;
		return true;
	}
	if (strcmp(s, "-depth") == 0 || strcmp(s, "-d") == 0) {
		depth_first = true;
		return true;
	}
	if (strcmp(s, "-xdev") == 0 || strcmp(s, "-mount") == 0) {
		follow |= WALK_ONE_DEVICE;
		return true;
	}
	return strcmp(s, "-noleaf") == 0;
}

static struct node *
parse_test(const char *s)
{
	struct node *n;
	size_t len = strlen(s);

	for (size_t i = 0; i < COUNT(texts); i++) {
		if (strcmp(s, texts[i].option) == 0) {
			n = node(texts[i].kind);
			n->text = take(s);
			return n;
		}
	}
	for (size_t i = 0; i < COUNT(plain); i++) {
		if (strcmp(s, plain[i].option) == 0) {
			n = node(plain[i].kind);
			depth_first |= n->kind == DELETE;
			has_action |= n->kind >= PRINT && n->kind != PRUNE
			    && n->kind != QUIT;
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
	if (strcmp(s, "-size") == 0 || strcmp(s, "-links") == 0
	    || strcmp(s, "-inum") == 0) {
		n = node(s[1] == 's' ? SIZE : s[1] == 'l' ? LINKS : INUM);
		parse_number(n, s, s[1] == 's' ? "bcwkMG" : "");
		return n;
	}
	if (len > 4 && strchr("acm", s[1]) != NULL
	    && (strcmp(s + 2, "time") == 0 || strcmp(s + 2, "min") == 0)) {
		n = node(s[2] == 't' ? AGE_DAYS : AGE_MINUTES);
		n->which = s[1];
		parse_number(n, s, "");
		return n;
	}
	if (global_option(s))
		return node(TRUE);
	die("unknown predicate `%s'", s);
}

static bool
is(const char *a, const char *b)
{
	return *w != NULL && (strcmp(*w, a) == 0 || strcmp(*w, b) == 0);
}

static struct node *
primary(void)
{
	struct node *n;
	char *s;

	if (*w == NULL)
		die("invalid expression; expected to find a test");
	s = *w++;
	if (strcmp(s, "!") == 0 || strcmp(s, "-not") == 0) {
		if (*w == NULL)
			die("expected an expression after '%s'", s);
		n = node(NOT);
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

static struct node *
both(void)
{
	struct node *a = primary();

	while (*w != NULL && !is("-o", "-or") && !is(")", ",")) {
		struct node *n = node(AND);

		if (is("-a", "-and"))
			w++;
		n->a = a;
		n->b = primary();
		a = n;
	}
	return a;
}

static struct node *
either(void)
{
	struct node *a = both();

	while (is("-o", "-or") || is(",", ",")) {
		struct node *n = node(is(",", ",") ? LIST : OR);

		w++;
		n->a = a;
		n->b = both();
		a = n;
	}
	return a;
}

static bool
run(char **argv)
{
	int status = spawn_wait(argv);

	return status >= 0 && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

static char *
replace(const char *s, const char *path)
{
	struct str to = { 0 };
	const char *at;

	str_adds(&to, "");
	while ((at = strstr(s, "{}")) != NULL) {
		str_add(&to, s, (size_t)(at - s));
		str_adds(&to, path);
		s = at + 2;
	}
	str_adds(&to, s);
	return to.p;
}

static bool
exec_one(const struct node *n, const char *path)
{
	char **argv = xmalloc((n->argc + 1) * sizeof(*argv));
	bool ok;

	for (size_t i = 0; i < n->argc; i++)
		argv[i] = replace(n->argv[i], path);
	argv[n->argc] = NULL;
	ok = run(argv);
	for (size_t i = 0; i < n->argc; i++)
		free(argv[i]);
	free(argv);
	return ok;
}

static void
exec_batch(struct node *n)
{
	size_t count = n->argc + n->batch.count;
	char **argv;

	if (n->batch.count == 0)
		return;
	argv = xmalloc((count + 1) * sizeof(*argv));
	memcpy(argv, n->argv, n->argc * sizeof(*argv));
	memcpy(argv + n->argc, n->batch.name, n->batch.count * sizeof(*argv));
	argv[count] = NULL;
	if (!run(argv))
		tool_status = 1;
	free(argv);
	list_free(&n->batch);
	n->batch_bytes = 0;
}

/* As much as any exec() must take, less room for the environment. */
static void
exec_later(struct node *n, const char *path)
{
	long max = sysconf(_SC_ARG_MAX);
	bool small = max > 0 && max < 131072;

	list_add(&n->batch, path);
	n->batch_bytes += strlen(path) + 1 + sizeof(char *);
	if (n->batch_bytes >= (small ? BATCH_BYTES / 2 : BATCH_BYTES)
	    || (small && n->batch.count >= BATCH_WORDS))
		exec_batch(n);
}

static void
finish(struct node *n)
{
	if (n == NULL)
		return;
	finish(n->a);
	finish(n->b);
	if (n->kind == EXEC_MANY)
		exec_batch(n);
}

static bool
is_empty(const struct walk *f)
{
	struct list l;
	bool empty;

	if (S_ISREG(f->st.st_mode))
		return f->st.st_size == 0;
	if (!S_ISDIR(f->st.st_mode))
		return false;
	if (list_dir(&l, f->path) != 0) {
		fail_errno("%s", quote(f->path));
		return false;
	}
	empty = l.count == 0;
	list_free(&l);
	return empty;
}

static bool
has_type(const char *types, mode_t mode)
{
	char c = S_ISREG(mode) ? 'f' : S_ISDIR(mode) ? 'd' : S_ISLNK(mode)
	    ? 'l' : S_ISFIFO(mode) ? 'p' : S_ISCHR(mode) ? 'c'
	    : S_ISBLK(mode) ? 'b' : 's';

	return strchr(types, c) != NULL;
}

static bool
has_age(const struct node *n, const struct stat *st)
{
	const struct timespec *t = n->which == 'a' ? &st->st_atim
	    : n->which == 'c' ? &st->st_ctim : &st->st_mtim;
	int64_t age = (int64_t)now.tv_sec - t->tv_sec
	    - (t->tv_nsec > now.tv_nsec);

	if (n->kind == AGE_MINUTES) {
		/* Minutes are rounded up for "more" and down for "less". */
		int64_t limit = (int64_t)n->number * 60;

		return n->sign > 0 ? age >= limit : n->sign < 0 ? age < limit
		    : age < limit && age >= limit - 60;
	}
	return age < 0 ? n->sign < 0 : matches_number(n,
	    (uintmax_t)age / 86400);
}

static bool
has_perm(const struct node *n, mode_t mode)
{
	mode_t want = (mode_t)n->number;

	mode &= 07777;
	return n->which == '-' ? (mode & want) == want
	    : n->which == '/' ? want == 0 || (mode & want) != 0
	    : mode == want;
}

static bool
name_matches(const struct node *n, const char *name)
{
	char *a, *b;
	bool ok;

	if (n->kind == NAME || n->kind == PATH)
		return fnmatch(n->text, name, 0) == 0;
	a = xstrdup(n->text);
	b = xstrdup(name);
	for (char *p = a; *p != '\0'; p++)
		*p = (char)tolower((unsigned char)*p);
	for (char *p = b; *p != '\0'; p++)
		*p = (char)tolower((unsigned char)*p);
	ok = fnmatch(a, b, 0) == 0;
	free(a);
	free(b);
	return ok;
}

static bool
delete(const struct walk *f)
{
	if (f->depth == 0 && strcmp(f->path, ".") == 0)
		return true;
	if ((S_ISDIR(f->st.st_mode) ? rmdir(f->path) : unlink(f->path)) == 0)
		return true;
	fail_errno("cannot delete %s", quote(f->path));
	return false;
}

static bool prune;		/* do not go below the file in hand */

static bool
eval(struct node *n, const struct walk *f)
{
	const struct stat *st = &f->st;

	switch (n->kind) {
	case NOT:
		return !eval(n->a, f);
	case AND:
		return eval(n->a, f) && !quit && eval(n->b, f);
	case OR:
		return eval(n->a, f) || (!quit && eval(n->b, f));
	case LIST:
		eval(n->a, f);
		return !quit && eval(n->b, f);
	case TRUE:
		return true;
	case NAME:
	case INAME: {
		char *last = path_strip(f->name);
		bool ok = name_matches(n, last);

		free(last);
		return ok;
	}
	case PATH:
	case IPATH:
		return name_matches(n, f->path);
	case REGEX:
		return re_match(n->re, f->path, strlen(f->path));
	case TYPE:
		return has_type(n->text, st->st_mode);
	case SIZE:
		return matches_number(n, ((uintmax_t)st->st_size
		    + n->unit - 1) / n->unit);
	case NEWER:
		return st->st_mtim.tv_sec > n->time.tv_sec
		    || (st->st_mtim.tv_sec == n->time.tv_sec
		    && st->st_mtim.tv_nsec > n->time.tv_nsec);
	case AGE_DAYS:
	case AGE_MINUTES:
		return has_age(n, st);
	case PERM:
		return has_perm(n, st->st_mode);
	case USER:
		return st->st_uid == (uid_t)n->number;
	case GROUP:
		return st->st_gid == (gid_t)n->number;
	case EMPTY:
		return is_empty(f);
	case LINKS:
		return matches_number(n, st->st_nlink);
	case INUM:
		return matches_number(n, (uintmax_t)st->st_ino);
	case PRINT:
	case PRINT0:
		out_str(f->path);
		out_c(n->kind == PRINT ? '\n' : '\0');
		return true;
	case DELETE:
		return delete(f);
	case PRUNE:
		prune = true;
		return true;
	case QUIT:
		quit = true;
		return true;
	case EXEC:
		return exec_one(n, f->path);
	case EXEC_MANY:
		exec_later(n, f->path);
		return true;
	default:
		return false;
	}
}

static int
visit(const struct walk *f, void *arg)
{
	(void)arg;
	prune = false;
	switch (f->kind) {
	case WALK_NOSTAT:
	case WALK_NOREAD:
		fail_errno("%s", quote(f->path));
		return WALK_GO;
	case WALK_LOOP:
		fail("File system loop detected; %s is part of the same "
		    "file system loop", quote(f->path));
		return WALK_GO;
	case WALK_DIR:
		if (depth_first)
			return f->depth >= max_depth ? WALK_PRUNE : WALK_GO;
		break;
	case WALK_POST:
		if (!depth_first)
			return WALK_GO;
		break;
	default:
		break;
	}
	if (f->depth >= min_depth)
		eval(tree, f);
	if (quit)
		return WALK_STOP;
	return prune || f->depth >= max_depth ? WALK_PRUNE : WALK_GO;
}

int
main(int argc, char **argv)
{
	static char dot[] = ".", *here[] = { dot };
	char **roots;
	size_t count = 0;

	(void)argc;
	tool_init(argv, 1);
	w = argv + 1;
	for (; *w != NULL && (strcmp(*w, "-L") == 0 || strcmp(*w, "-H") == 0
	    || strcmp(*w, "-P") == 0); w++)
		follow = (*w)[1] == 'L' ? WALK_FOLLOW : (*w)[1] == 'H'
		    ? WALK_FOLLOW_ROOT : 0;
	roots = w;
	for (; *w != NULL && (*w)[0] != '-' && strcmp(*w, "(") != 0
	    && strcmp(*w, "!") != 0; w++)
		count++;
	clock_gettime(CLOCK_REALTIME, &now);
	tree = *w != NULL ? either() : node(TRUE);
	if (*w != NULL)
		die("invalid expression; you have too many ')'");
	if (!has_action) {
		struct node *n = node(AND);

		n->a = tree;
		n->b = node(PRINT);
		tree = n;
	}
	if (count == 0) {
		roots = here;
		count = 1;
	}
	for (size_t i = 0; i < count && !quit; i++)
		walk(roots[i], follow, visit, NULL);
	finish(tree);
	tool_exit(tool_status);
}
