/*
 * find - walk trees and test each file with an expression.
 *
 * -exec ... + collects names and runs when enough are there and at the end.
 */
#include <ctype.h>
#include <fnmatch.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#include "../lib/findexpr.h"
#include "../lib/spawn.h"

enum { BATCH_BYTES = 32768, BATCH_WORDS = 48 };

static struct find_node *tree;
static bool quit;
static struct timespec now;

static bool
matches_number(const struct find_node *n, uintmax_t v)
{
	return n->sign > 0   ? v > n->number
	       : n->sign < 0 ? v < n->number
			     : v == n->number;
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
exec_one(const struct find_node *n, const char *path)
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
exec_batch(struct find_node *n)
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
exec_later(struct find_node *n, const char *path)
{
	long max = sysconf(_SC_ARG_MAX);
	bool small = max > 0 && max < 131072;

	list_add(&n->batch, path);
	n->batch_bytes += strlen(path) + 1 + sizeof(char *);
	if (n->batch_bytes >= (small ? BATCH_BYTES / 2 : BATCH_BYTES) ||
	    (small && n->batch.count >= BATCH_WORDS))
		exec_batch(n);
}

static void
finish(struct find_node *n)
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
	char c = S_ISREG(mode)    ? 'f'
		 : S_ISDIR(mode)  ? 'd'
		 : S_ISLNK(mode)  ? 'l'
		 : S_ISFIFO(mode) ? 'p'
		 : S_ISCHR(mode)  ? 'c'
		 : S_ISBLK(mode)  ? 'b'
				  : 's';

	return strchr(types, c) != NULL;
}

static bool
has_age(const struct find_node *n, const struct stat *st)
{
	const struct timespec *t = n->which == 'a'   ? &st->st_atim
				   : n->which == 'c' ? &st->st_ctim
						     : &st->st_mtim;
	int64_t age =
	    (int64_t)now.tv_sec - t->tv_sec - (t->tv_nsec > now.tv_nsec);

	if (n->kind == AGE_MINUTES) {
		/* Minutes are rounded up for "more" and down for "less". */
		int64_t limit = (int64_t)n->number * 60;

		return n->sign > 0   ? age >= limit
		       : n->sign < 0 ? age < limit
				     : age < limit && age >= limit - 60;
	}
	return age < 0 ? n->sign < 0
		       : matches_number(n, (uintmax_t)age / 86400);
}

static bool
has_perm(const struct find_node *n, mode_t mode)
{
	mode_t want = (mode_t)n->number;

	mode &= 07777;
	return n->which == '-'   ? (mode & want) == want
	       : n->which == '/' ? want == 0 || (mode & want) != 0
				 : mode == want;
}

static bool
name_matches(const struct find_node *n, const char *name)
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

static bool delete (const struct walk *f)
{
	if (f->depth == 0 && strcmp(f->path, ".") == 0)
		return true;
	if ((S_ISDIR(f->st.st_mode) ? rmdir(f->path) : unlink(f->path)) == 0)
		return true;
	fail_errno("cannot delete %s", quote(f->path));
	return false;
}

static bool prune; /* do not go below the file in hand */

static bool
eval(struct find_node *n, const struct walk *f)
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
		return matches_number(
		    n, ((uintmax_t)st->st_size + n->unit - 1) / n->unit);
	case NEWER:
		return st->st_mtim.tv_sec > n->time.tv_sec ||
		       (st->st_mtim.tv_sec == n->time.tv_sec &&
			   st->st_mtim.tv_nsec > n->time.tv_nsec);
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
		return delete (f);
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
		     "file system loop",
		    quote(f->path));
		return WALK_GO;
	case WALK_DIR:
		if (find_options.depth_first)
			return f->depth >= find_options.max_depth ? WALK_PRUNE
								  : WALK_GO;
		break;
	case WALK_POST:
		if (!find_options.depth_first)
			return WALK_GO;
		break;
	default:
		break;
	}
	if (f->depth >= find_options.min_depth)
		eval(tree, f);
	if (quit)
		return WALK_STOP;
	return prune || f->depth >= find_options.max_depth ? WALK_PRUNE
							   : WALK_GO;
}

int
main(int argc, char **argv)
{
	static char dot[] = ".", *here[] = { dot };
	char **w = argv + 1, **roots;
	size_t count = 0;

	(void)argc;
	tool_init(argv, 1);
	for (; *w != NULL && (strcmp(*w, "-L") == 0 || strcmp(*w, "-H") == 0 ||
				 strcmp(*w, "-P") == 0);
	     w++)
		find_options.follow = (*w)[1] == 'L'   ? WALK_FOLLOW
				      : (*w)[1] == 'H' ? WALK_FOLLOW_ROOT
						       : 0;
	roots = w;
	for (; *w != NULL && (*w)[0] != '-' && strcmp(*w, "(") != 0 &&
	       strcmp(*w, "!") != 0;
	     w++)
		count++;
	clock_gettime(CLOCK_REALTIME, &now);
	tree = find_parse(w);
	if (!find_options.has_action) {
		struct find_node *n = find_node(AND);

		n->a = tree;
		n->b = find_node(PRINT);
		tree = n;
	}
	if (count == 0) {
		roots = here;
		count = 1;
	}
	for (size_t i = 0; i < count && !quit; i++)
		walk(roots[i], find_options.follow, visit, NULL);
	finish(tree);
	tool_exit(tool_status);
}
