/*
 * diff - what to change in one file to get the other: normal or unified
 * (-u), for files and with -r for trees.
 *
 * Lines become numbers, equal for equal lines under -i -b -w; lib/lcs.h
 * finds what is not in common.  Both files are held in memory.
 */
#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "../lib/datefmt.h"
#include "../lib/files.h"
#include "../lib/lcs.h"

enum { BINARY_LOOK = 4096 };

struct row {
	const char *p;
	size_t len; /* its newline included */
};

struct file {
	const char *name;
	struct stat st;
	char *data;
	size_t size;
	struct row *row;
	struct side side;
	bool absent; /* stands for an empty one: -N */
};

struct change {
	int a, na, b, nb; /* from where and how many, from 0 */
};

static bool brief, recursive, no_case, some_space, no_space, as_text;
static bool report_same, new_file, unified;
static int context = 3;
static const char *label[2];
static int labels;
static struct str options; /* as given, for the "diff -r a b" line */

/* What a message says for file i. */
static const char *
called(const struct file f[2], int i)
{
	return label[i] != NULL ? label[i] : f[i].name;
}

/* The next byte that counts, or -1: blanks folded as the options say. */
static int
next_byte(const char **p, const char *end)
{
	const char *s = *p;
	int c;

	if ((no_space || some_space) && s < end && isspace((unsigned char)*s)) {
		while (s < end && isspace((unsigned char)*s))
			s++;
		if (s == end) {
			*p = s;
			return -1;
		}
		if (some_space) {
			*p = s;
			return ' ';
		}
	}
	if (s == end)
		return -1;
	c = (unsigned char)*s++;
	*p = s;
	return no_case ? tolower(c) : c;
}

static uint32_t
hash(const struct row *r)
{
	const char *p = r->p, *end = p + r->len;
	uint32_t h = 2166136261u;
	int c;

	while ((c = next_byte(&p, end)) >= 0)
		h = (h ^ (uint32_t)c) * 16777619;
	return h ^ h >> 15;
}

static bool
same_row(const struct row *x, const struct row *y)
{
	const char *p = x->p, *q = y->p;
	const char *ep = p + x->len, *eq = q + y->len;

	for (;;) {
		int a = next_byte(&p, ep), b = next_byte(&q, eq);

		if (a != b)
			return false;
		if (a < 0)
			return true;
	}
}

static void
split(struct file *f)
{
	const char *p = f->data, *end = p + f->size;
	size_t n = 0, cap = 0;

	while (p < end) {
		const char *nl = memchr(p, '\n', (size_t)(end - p));
		const char *next = nl != NULL ? nl + 1 : end;

		f->row = xgrow(f->row, &cap, n + 1, sizeof(*f->row));
		f->row[n++] = (struct row){ p, (size_t)(next - p) };
		p = next;
	}
	if (n > INT32_MAX / 4)
		die("%s: too many lines", quotef(f->name));
	f->side.n = (int)n;
	f->side.changed = xmalloc(n + 1);
	memset(f->side.changed, 0, n + 1);
}

/* Give equal rows equal numbers, over both files. */
static void
number(struct file f[2])
{
	size_t n = (size_t)f[0].side.n + (size_t)f[1].side.n;
	size_t buckets = 64;
	struct entry {
		const struct row *row;
		uint32_t hash;
		int chain;
	} *e = xmalloc((n + 1) * sizeof(*e));
	int count = 0, *bucket;

	while (buckets < n)
		buckets *= 2;
	bucket = xmalloc(buckets * sizeof(*bucket));
	memset(bucket, -1, buckets * sizeof(*bucket));
	for (int k = 0; k < 2; k++) {
		int *id = xmalloc(((size_t)f[k].side.n + 1) * sizeof(*id));

		for (int i = 0; i < f[k].side.n; i++) {
			const struct row *r = &f[k].row[i];
			uint32_t h = hash(r);
			int at = bucket[h % buckets];

			while (at >= 0 &&
			       (e[at].hash != h || !same_row(e[at].row, r)))
				at = e[at].chain;
			if (at < 0) {
				at = count++;
				e[at] =
				    (struct entry){ r, h, bucket[h % buckets] };
				bucket[h % buckets] = at;
			}
			id[i] = at;
		}
		f[k].side.id = id;
	}
	free(e);
	free(bucket);
}

static void
put_row(const char *mark, const struct row *r)
{
	out_str(mark);
	out_write(r->p, r->len);
	if (r->p[r->len - 1] != '\n')
		out_str("\n\\ No newline at end of file\n");
}

static void
put_range(int from, int n)
{
	if (n > 1)
		out_fmt("%d,%d", from + 1, from + n);
	else
		out_fmt("%d", from + n); /* none: the line before */
}

static void
normal(const struct file f[2], const struct change *c)
{
	put_range(c->a, c->na);
	out_c(c->na == 0 ? 'a' : c->nb == 0 ? 'd' : 'c');
	put_range(c->b, c->nb);
	out_c('\n');
	for (int i = 0; i < c->na; i++)
		put_row("< ", &f[0].row[c->a + i]);
	if (c->na != 0 && c->nb != 0)
		out_str("---\n");
	for (int i = 0; i < c->nb; i++)
		put_row("> ", &f[1].row[c->b + i]);
}

static void
put_header(const char *mark, const struct file *f, const char *lab)
{
	struct str when = { 0 };
	struct timespec t = f->st.st_mtim;

	if (lab != NULL) {
		out_fmt("%s %s\n", mark, lab);
		return;
	}
	if (f->absent)
		t = (struct timespec){ 0 };
	date_format(&when, "%F %T.%N %z", &t, false);
	out_fmt("%s %s\t%s\n", mark, f->name, when.p);
	str_free(&when);
}

static void
put_unified_range(int from, int to)
{
	int n = to - from;

	out_fmt("%d", n == 0 ? from : from + 1);
	if (n != 1)
		out_fmt(",%d", n);
}

/* Changes c[0..n) that are near enough to share a hunk. */
static void
hunk(const struct file f[2], const struct change *c, size_t n)
{
	const struct change *last = &c[n - 1];
	int a = c->a > context ? c->a - context : 0;
	int b = c->b - (c->a - a);
	int end_a = last->a + last->na, end_b = last->b + last->nb, more;

	more = f[0].side.n - end_a < context ? f[0].side.n - end_a : context;
	end_a += more;
	end_b += more;
	out_str("@@ -");
	put_unified_range(a, end_a);
	out_str(" +");
	put_unified_range(b, end_b);
	out_str(" @@\n");
	for (size_t k = 0; k <= n; k++) {
		int stop = k < n ? c[k].a : end_a;

		for (; a < stop; a++)
			put_row(" ", &f[0].row[a]);
		for (int i = 0; k < n && i < c[k].na; i++)
			put_row("-", &f[0].row[a++]);
		for (int i = 0; k < n && i < c[k].nb; i++)
			put_row("+", &f[1].row[c[k].b + i]);
	}
}

static size_t
changes(const struct file f[2], struct change **to)
{
	const struct side *a = &f[0].side, *b = &f[1].side;
	size_t n = 0, cap = 0;
	int i = 0, j = 0;

	*to = NULL;
	while (i < a->n || j < b->n) {
		struct change c = { i, 0, j, 0 };

		while (i < a->n && a->changed[i])
			i++;
		while (j < b->n && b->changed[j])
			j++;
		c.na = i - c.a;
		c.nb = j - c.b;
		if (c.na == 0 && c.nb == 0) {
			i++;
			j++;
			continue;
		}
		*to = xgrow(*to, &cap, n + 1, sizeof(**to));
		(*to)[n++] = c;
	}
	return n;
}

static bool
print(const struct file f[2], const char *heading)
{
	struct change *c;
	size_t n = changes(f, &c), from = 0;

	if (n == 0)
		return false;
	if (heading != NULL)
		out_str(heading);
	if (!unified) {
		for (size_t i = 0; i < n; i++)
			normal(f, &c[i]);
		free(c);
		return true;
	}
	put_header("---", &f[0], label[0]);
	put_header("+++", &f[1], label[1]);
	for (size_t i = 1; i <= n; i++) {
		if (i < n && c[i].a - (c[i - 1].a + c[i - 1].na) <= 2 * context)
			continue;
		hunk(f, c + from, i - from);
		from = i;
	}
	free(c);
	return true;
}

static bool
load(struct file *f)
{
	struct in in;

	f->data = NULL;
	f->size = 0;
	if (f->absent)
		return true;
	if (in_open(&in, f->name) != 0) {
		fail_errno("%s", f->name);
		return false;
	}
	while (in_fill(&in))
		;
	if (in.err != 0) {
		in_report(&in);
		in_close(&in);
		return false;
	}
	f->data = in.buf;
	f->size = in.len;
	in.buf = NULL;
	in_close(&in);
	return true;
}

static bool
is_binary(const struct file *f)
{
	return !as_text && f->size != 0 &&
	       memchr(f->data, '\0',
		   f->size < BINARY_LOOK ? f->size : BINARY_LOOK) != NULL;
}

static void
unload(struct file *f)
{
	free(f->data);
	free(f->row);
	free(f->side.changed);
	free((void *)(uintptr_t)f->side.id);
}

/* Compare what is loaded: true when it differs. */
static bool
compare_loaded(struct file f[2], const char *heading)
{
	bool binary = is_binary(&f[0]) || is_binary(&f[1]);
	bool same =
	    f[0].size == f[1].size &&
	    (f[0].size == 0 || memcmp(f[0].data, f[1].data, f[0].size) == 0);

	if (same)
		return false;
	if (binary) {
		out_fmt("%s %s and %s differ\n",
		    brief ? "Files" : "Binary files", called(f, 0),
		    called(f, 1));
		return true;
	}
	split(&f[0]);
	split(&f[1]);
	number(f);
	if (!brief) {
		lcs_mark(&f[0].side, &f[1].side, unified ? context : 0);
		return print(f, heading);
	}
	for (int i = 0; f[0].side.n == f[1].side.n; i++) {
		if (i == f[0].side.n)
			return false;
		if (f[0].side.id[i] != f[1].side.id[i])
			break;
	}
	out_fmt("Files %s and %s differ\n", called(f, 0), called(f, 1));
	return true;
}

static int
worse(int a, int b)
{
	return a > b ? a : b;
}

static int
compare_files(struct file f[2], const char *heading)
{
	int status = 2;

	if (!f[0].absent && !f[1].absent && same_file(&f[0].st, &f[1].st)) {
		status = 0;
	} else if (load(&f[0])) {
		if (load(&f[1]))
			status = compare_loaded(f, heading);
		unload(&f[1]);
		unload(&f[0]);
	}
	if (status == 0 && report_same)
		out_fmt(
		    "Files %s and %s are identical\n", f[0].name, f[1].name);
	return status;
}

static const char *
kind(const struct stat *st)
{
	switch (st->st_mode & S_IFMT) {
	case S_IFREG:
		return st->st_size == 0 ? "regular empty file" : "regular file";
	case S_IFDIR:
		return "directory";
	case S_IFIFO:
		return "fifo";
	case S_IFCHR:
		return "character special file";
	case S_IFBLK:
		return "block special file";
	case S_IFSOCK:
		return "socket";
	default:
		return "symbolic link";
	}
}

static int compare_dirs(const char *a, const char *b);

/* The same name in two directories. */
static int
compare_entry(const char *a, const char *b, bool absent_a, bool absent_b)
{
	struct file f[2] = { { .name = a, .absent = absent_a },
		{ .name = b, .absent = absent_b } };
	char *heading;
	int status;

	for (int i = 0; i < 2; i++) {
		if (!f[i].absent && stat(f[i].name, &f[i].st) != 0) {
			fail_errno("%s", f[i].name);
			return 2;
		}
	}
	if (absent_a)
		f[0].st.st_mode = f[1].st.st_mode;
	if (absent_b)
		f[1].st.st_mode = f[0].st.st_mode;
	if (S_ISDIR(f[0].st.st_mode) && S_ISDIR(f[1].st.st_mode)) {
		if (recursive)
			return compare_dirs(a, b);
		out_fmt("Common subdirectories: %s and %s\n", a, b);
		return 0;
	}
	if (!S_ISREG(f[0].st.st_mode) || !S_ISREG(f[1].st.st_mode)) {
		out_fmt("File %s is a %s while file %s is a %s\n", a,
		    kind(&f[0].st), b, kind(&f[1].st));
		return 1;
	}
	heading = fmt_new("diff%s%s %s %s\n", options.len ? " " : "",
	    options.len ? options.p : "", quotef(a), quotef(b));
	status = compare_files(f, heading);
	free(heading);
	return status;
}

static int
compare_names(const char *dir_a, const char *dir_b, const char *name, int which)
{
	char *a = path_join(dir_a, name), *b = path_join(dir_b, name);
	int status = 1;

	if (which == 0)
		status = compare_entry(a, b, false, false);
	else if (new_file)
		status = compare_entry(a, b, which > 0, which < 0);
	else
		out_fmt("Only in %s: %s\n", which < 0 ? dir_a : dir_b, name);
	free(a);
	free(b);
	return status;
}

static int
compare_dirs(const char *dir_a, const char *dir_b)
{
	struct list a, b;
	size_t i = 0, j = 0;
	int status = 0;

	if (list_dir(&a, dir_a) != 0 && !(new_file && errno == ENOENT)) {
		fail_errno("%s", dir_a);
		status = 2;
	}
	if (list_dir(&b, dir_b) != 0 && !(new_file && errno == ENOENT)) {
		fail_errno("%s", dir_b);
		status = 2;
	}
	list_sort(&a);
	list_sort(&b);
	while (i < a.count || j < b.count) {
		int which = i == a.count   ? 1
			    : j == b.count ? -1
					   : strcmp(a.name[i], b.name[j]);
		const char *name = which > 0 ? b.name[j] : a.name[i];

		status =
		    worse(status, compare_names(dir_a, dir_b, name, which));
		i += which <= 0;
		j += which >= 0;
	}
	list_free(&a);
	list_free(&b);
	return status;
}

static bool
look(struct file *f)
{
	if (strcmp(f->name, "-") == 0 ? fstat(STDIN_FILENO, &f->st) == 0
				      : stat(f->name, &f->st) == 0)
		return true;
	if (errno == ENOENT && new_file) {
		f->absent = true;
		return true;
	}
	fail_errno("%s", f->name);
	return false;
}

/* A directory against a file: the file of that name in it. */
static void
into_dir(struct file *dir, const struct file *other)
{
	dir->name = path_join(dir->name, path_base(other->name));
}

static int
compare_operands(const char *a, const char *b)
{
	struct file f[2] = { { .name = a }, { .name = b } };
	bool ok = look(&f[0]), dir_a, dir_b;

	ok &= look(&f[1]);
	if (!ok)
		return 2;
	if (f[0].absent && f[1].absent) {
		errno = ENOENT;
		fail_errno("%s", a);
		fail_errno("%s", b);
		return 2;
	}
	dir_a = !f[0].absent && S_ISDIR(f[0].st.st_mode);
	dir_b = !f[1].absent && S_ISDIR(f[1].st.st_mode);
	if ((dir_a || f[0].absent) && (dir_b || f[1].absent) &&
	    (dir_a || dir_b))
		return compare_dirs(a, b);
	if (dir_a || dir_b) {
		struct file *dir = &f[dir_b], *other = &f[!dir_b];

		if (strcmp(other->name, "-") == 0)
			die("cannot compare '-' to a directory");
		into_dir(dir, other);
		if (!look(dir))
			return 2;
	}
	return compare_files(f, NULL);
}

static int
number_arg(const char *s)
{
	uintmax_t v;

	if (num_parse(s, "", &v) == NUM_BAD)
		die_usage("invalid context length %s", quote(s));
	return v < 1000000 ? (int)v : 1000000;
}

static void
set_flag(int c)
{
	brief |= c == 'q';
	recursive |= c == 'r';
	no_case |= c == 'i';
	some_space |= c == 'b';
	no_space |= c == 'w';
	as_text |= c == 'a';
	report_same |= c == 's';
	new_file |= c == 'N';
	unified |= c == 'u' || c == 'U';
}

int
main(int argc, char **argv)
{
	static const struct opt_long longs[] = { { "brief", 'q', 0 },
		{ "recursive", 'r', 0 }, { "ignore-case", 'i', 0 },
		{ "ignore-space-change", 'b', 0 },
		{ "ignore-all-space", 'w', 0 }, { "text", 'a', 0 },
		{ "report-identical-files", 's', 0 }, { "new-file", 'N', 0 },
		{ "unified", 'u', 2 }, { "label", 'L', 1 },
		{ "minimal", 'd', 0 }, { "normal", 'n', 0 }, { 0 } };
	struct opt o;
	int c;

	(void)argc;
	tool_init(argv, 2);
	tool_named_hint = true;
	opt_init(&o, argv, "qribwasNuU:L:d", longs,
	    "[-abiNqrsuw] [-U LINES] [-L LABEL] FILE1 FILE2");
	while ((c = opt_next(&o)) != -1) {
		set_flag(c);
		if (c == 'U' || (c == 'u' && o.arg != NULL))
			context = number_arg(o.arg);
		else if (c == 'L' && labels < 2)
			label[labels++] = o.arg;
	}
	for (char **w = argv + 1; *w != NULL; w++)
		if ((*w)[0] == '-' && (*w)[1] != '\0')
			str_fmt(
			    &options, options.len ? " %s" : "%s", quotef(*w));
	if (o.count < 2)
		die_usage("missing operand after '%s'",
		    o.count != 0 ? o.operands[0] : tool_name);
	if (o.count > 2)
		die_usage("extra operand '%s'", o.operands[2]);
	if (some_space && no_space)
		some_space = false;
	c = compare_operands(o.operands[0], o.operands[1]);
	tool_exit(c);
}
