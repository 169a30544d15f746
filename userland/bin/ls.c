/*
 * ls - list directories.
 *
 * Files are looked at only where an option needs more than their names.  On
 * a terminal names are quoted as a shell would need them and stand in
 * columns; elsewhere one to a line, as they are.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "../lib/lsent.h"
#include "../lib/term.h"

enum { NO_LIMIT = INT32_MAX / 2 };

static struct ls_style style = { .columns = 80 };
static char format, sort_by; /* l 1 C x m; t S U or by name */
static bool show_all, show_almost, dirs_as_files, recursive, reversed;
static bool follow, follow_args, mask_odd, quoting, dirs_first;
static bool headings, printed, quoted_operand;

static int
compare_names(const struct entry *a, const struct entry *b)
{
	return strcmp(a->name, b->name);
}

static int
compare(const void *x, const void *y)
{
	const struct entry *a = x, *b = y;
	int r = 0;

	if (dirs_first && a->dir != b->dir)
		return a->dir ? -1 : 1;
	if (sort_by == 't') {
		const struct timespec *ta = ls_time(&style, &a->st);
		const struct timespec *tb = ls_time(&style, &b->st);

		r = (ta->tv_sec < tb->tv_sec) - (ta->tv_sec > tb->tv_sec);
		if (r == 0)
			r = (ta->tv_nsec < tb->tv_nsec) -
			    (ta->tv_nsec > tb->tv_nsec);
	} else if (sort_by == 'S') {
		r = (a->st.st_size < b->st.st_size) -
		    (a->st.st_size > b->st.st_size);
	}
	if (r == 0)
		r = compare_names(a, b);
	return reversed ? -r : r;
}

static bool
need_stat(void)
{
	return format == 'l' || style.inode || style.blocks ||
	       style.indicator != 0 || sort_by == 't' || sort_by == 'S' ||
	       recursive || dirs_first;
}

static void
fill_target(struct entry *e, const char *path)
{
	struct stat st;

	e->target = path_link(path);
	if (e->target == NULL) {
		fail_errno("cannot read symbolic link %s", quote(path));
		return;
	}
	if (style.indicator == 'F' && stat(path, &st) == 0)
		e->target_mode = st.st_mode;
}

/* How a command-line link is seen: a directory behind it counts. */
static bool
stat_operand(const char *path, struct stat *st)
{
	struct stat behind;

	if (follow || follow_args)
		return stat(path, st) == 0 || (!follow && lstat(path, st) == 0);
	if (lstat(path, st) != 0)
		return false;
	if (S_ISLNK(st->st_mode) && !dirs_as_files && format != 'l' &&
	    style.indicator != 'F' && stat(path, &behind) == 0 &&
	    S_ISDIR(behind.st_mode))
		*st = behind;
	return true;
}

/* Put the printed form in the place of the name. */
static void
dress(struct entry *e)
{
	char *p = e->name;

	if (quoting) {
		const char *q = quotes(p);

		e->quoted = strcmp(q, p) != 0;
		if (e->quoted)
			e->name = xstrdup(q);
		style.align |= e->quoted && format != 'm' && format != '1';
		if (e->target != NULL)
			e->target = xstrdup(quotes(e->target));
	} else if (mask_odd) {
		for (; *p != '\0'; p++)
			if ((unsigned char)*p < 32 || (unsigned char)*p > 126)
				*p = '?';
	}
}

static void
set_widths(const struct entry *e, size_t n)
{
	style.inode_width = style.block_width = 0;
	for (size_t i = 0; i < n; i++) {
		char buf[32] = "?";
		char *t = fmt_new("%ju", (uintmax_t)e[i].st.st_ino);

		if ((int)strlen(t) > style.inode_width)
			style.inode_width = (int)strlen(t);
		free(t);
		if (e[i].known)
			ls_number(&style, buf,
			    (uintmax_t)e[i].st.st_blocks * 512, 1024);
		if ((int)strlen(buf) > style.block_width)
			style.block_width = (int)strlen(buf);
	}
}

static void
put_entries(struct entry *e, size_t n)
{
	style.align = quoted_operand && format != 'm' && format != '1';
	quoted_operand = false;
	for (size_t i = 0; i < n; i++)
		dress(&e[i]);
	set_widths(e, n);
	if (format == 'l') {
		ls_long(&style, e, n);
	} else if (format != '1' && format != 'm' && format != 0 &&
		   style.columns == NO_LIMIT) {
		ls_stream(&style, e, n, ' ');
	} else if (format == 'C' || format == 'x') {
		ls_columns(&style, e, n, format == 'x');
	} else if (format == 'm') {
		ls_stream(&style, e, n, ',');
	} else {
		for (size_t i = 0; i < n; i++) {
			char mark = e[i].known
					? ls_indicator(&style, e[i].st.st_mode)
					: '\0';

			ls_frills(&style, &e[i], true);
			out_str(e[i].name);
			if (mark != '\0')
				out_c(mark);
			out_c('\n');
		}
	}
}

static void
sort_entries(struct entry *e, size_t n)
{
	if (sort_by != 'U' && n > 1)
		qsort(e, n, sizeof(*e), compare);
}

static bool
wanted(const char *name)
{
	return show_all || show_almost || name[0] != '.';
}

static void
add(struct entry **e, size_t *n, size_t *cap, const char *dir, const char *name)
{
	struct entry new = { .name = xstrdup(name) };
	struct stat behind;
	char *path;

	if (need_stat()) {
		path = path_join(dir, name);
		new.known =
		    (follow ? stat(path, &new.st) : lstat(path, &new.st)) == 0;
		new.dir = new.known &&S_ISDIR(new.st.st_mode);
		if (dirs_first && new.known && S_ISLNK(new.st.st_mode))
			new.dir =
			    stat(path, &behind) == 0 && S_ISDIR(behind.st_mode);
		if (!new.known)
			fail_errno("cannot access %s", quote(path));
		else if (S_ISLNK(new.st.st_mode) && format == 'l')
			fill_target(&new, path);
		free(path);
		if (!new.known)
			tool_status = tool_status == 2 ? 2 : 1;
	}
	*e = xgrow(*e, cap, *n + 1, sizeof(**e));
	(*e)[(*n)++] = new;
}

static void
put_total(const struct entry *e, size_t n)
{
	uintmax_t blocks = 0;
	char buf[32];

	for (size_t i = 0; i < n; i++)
		blocks += (uintmax_t)e[i].st.st_blocks;
	ls_number(&style, buf, blocks * 512, 1024);
	out_fmt("total %s\n", buf);
}

struct above {
	const struct above *up;
	dev_t dev;
	ino_t ino;
};

static void list(const char *path, bool operand, const struct above *up);

static void
list_below(const char *path, const struct entry *e, char **names, size_t n,
    const struct above *up)
{
	struct above here = { .up = up };
	struct stat st;

	if (stat(path, &st) == 0) {
		here.dev = st.st_dev;
		here.ino = st.st_ino;
	}
	for (const struct above *a = up; a != NULL; a = a->up) {
		if (a->dev == here.dev && a->ino == here.ino) {
			fail("%s: not listing already-listed directory",
			    quotef(path));
			return;
		}
	}
	for (size_t i = 0; i < n; i++) {
		char *sub;

		if (!S_ISDIR(e[i].st.st_mode) || path_is_dots(names[i]))
			continue;
		sub = path_join(path, names[i]);
		list(sub, false, &here);
		free(sub);
	}
}

static void
list(const char *path, bool operand, const struct above *up)
{
	struct entry *e = NULL;
	size_t n = 0, cap = 0;
	struct list l;
	char **names;

	if (list_dir(&l, path) != 0) {
		fail_errno(l.count == 0 ? "cannot open directory %s"
					: "reading directory %s",
		    quote(path));
		if (!operand)
			tool_status = 1;
		list_free(&l);
		return;
	}
	if (headings)
		out_fmt("%s%s:\n", printed ? "\n" : "",
		    quoting ? quotef(path) : path);
	printed = true;
	if (show_all) {
		add(&e, &n, &cap, path, ".");
		add(&e, &n, &cap, path, "..");
	}
	for (size_t i = 0; i < l.count; i++)
		if (wanted(l.name[i]))
			add(&e, &n, &cap, path, l.name[i]);
	list_free(&l);
	sort_entries(e, n);
	names = xmalloc((n + 1) * sizeof(*names));
	for (size_t i = 0; i < n; i++)
		names[i] = recursive ? xstrdup(e[i].name) : NULL;
	if (format == 'l' || style.blocks)
		put_total(e, n);
	put_entries(e, n);
	if (recursive)
		list_below(path, e, names, n, up);
	for (size_t i = 0; i < n; i++) {
		free(e[i].name);
		free(e[i].target);
		free(names[i]);
	}
	free(names);
	free(e);
}

static void
list_operands(char **names, size_t count)
{
	struct entry *file = xmalloc(count * sizeof(*file));
	struct entry *dir = xmalloc(count * sizeof(*dir));
	size_t files = 0, dirs = 0;

	for (size_t i = 0; i < count; i++) {
		struct entry e = { .name = xstrdup(names[i]), .known = true };

		if (!stat_operand(names[i], &e.st)) {
			fail_errno("cannot access %s", quote(names[i]));
			continue;
		}
		if (S_ISDIR(e.st.st_mode) && !dirs_as_files) {
			dir[dirs++] = e;
			continue;
		}
		if (S_ISLNK(e.st.st_mode) && format == 'l')
			fill_target(&e, names[i]);
		file[files++] = e;
	}
	for (size_t i = 0; i < count; i++)
		quoted_operand |=
		    quoting && strcmp(quotes(names[i]), names[i]) != 0;
	headings |= count > 1 || recursive;
	sort_entries(file, files);
	sort_entries(dir, dirs);
	if (files > 0) {
		put_entries(file, files);
		printed = true;
	}
	for (size_t i = 0; i < dirs; i++)
		list(dir[i].name, true, NULL);
}

static void
set_option(int c, const char *arg)
{
	switch (c) {
	case 'a':
	case 'f':
		show_all = true;
		if (c == 'f')
			sort_by = 'U';
		break;
	case 'A':
		show_almost = true;
		show_all = false;
		break;
	case '1':
		if (format != 'l')
			format = '1';
		break;
	case 'l':
	case 'C':
	case 'x':
	case 'm':
		format = (char)c;
		break;
	case 'n':
	case 'g':
	case 'o':
		format = 'l';
		style.numeric |= c == 'n';
		style.no_owner |= c == 'g';
		style.no_group |= c == 'o';
		break;
	case 't':
	case 'S':
	case 'U':
		sort_by = (char)c;
		break;
	case 'F':
	case 'p':
		style.indicator = (char)c;
		break;
	case 'c':
	case 'u':
		style.change_time = c == 'c';
		style.access_time = c == 'u';
		break;
	case 'w':
		style.columns = (int)num_arg(arg, "", 0, 100000, "line width");
		break;
	case 1:
		style.full_time = true;
		format = 'l';
		break;
	}
}

static void
parse(struct opt *o)
{
	bool times = false, width = false;
	int c;

	while ((c = opt_next(o)) != -1) {
		set_option(c, o->arg);
		dirs_as_files |= c == 'd';
		style.inode |= c == 'i';
		style.blocks |= c == 's';
		style.human |= c == 'h';
		style.no_group |= c == 'G';
		recursive |= c == 'R';
		reversed |= c == 'r';
		follow |= c == 'L';
		follow_args |= c == 'H';
		mask_odd |= c == 'q';
		dirs_first |= c == 2;
		times |= c == 'c' || c == 'u';
		width |= c == 'w';
		if (c == 'N')
			quoting = false;
	}
	/* Times that are not shown are there to sort by. */
	if (times && format != 'l' && sort_by == 0)
		sort_by = 't';
	if (!width && (format == 'C' || format == 'x' || format == 'm')) {
		const char *env = getenv("COLUMNS");
		uintmax_t n;
		int rows;

		if (!term_size(STDOUT_FILENO, &style.columns, &rows) &&
		    env != NULL && num_parse(env, "", &n) == NUM_OK &&
		    n < 100000)
			style.columns = (int)n;
	}
	if (style.columns == 0)
		style.columns = NO_LIMIT;
	if (dirs_as_files)
		recursive = false;
}

int
main(int argc, char **argv)
{
	static const struct opt_long longs[] = { { "all", 'a', 0 },
		{ "almost-all", 'A', 0 }, { "directory", 'd', 0 },
		{ "inode", 'i', 0 }, { "recursive", 'R', 0 },
		{ "reverse", 'r', 0 }, { "human-readable", 'h', 0 },
		{ "numeric-uid-gid", 'n', 0 }, { "classify", 'F', 0 },
		{ "size", 's', 0 }, { "dereference", 'L', 0 },
		{ "no-group", 'G', 0 }, { "width", 'w', 1 },
		{ "full-time", 1, 0 }, { "group-directories-first", 2, 0 },
		{ "literal", 'N', 0 }, { "hide-control-chars", 'q', 0 },
		{ "color", 3, 2 }, { 0 } };
	static char dot[] = ".", *here[] = { dot };
	struct opt o;

	(void)argc;
	tool_init(argv, 2);
	if (isatty(STDOUT_FILENO)) {
		format = 'C';
		quoting = mask_odd = true;
	}
	opt_init(&o, argv, "aA1diRrtShnFClxmgopfUcuLHsqNGkw:", longs,
	    "[-1AaCcdFfGgHhiLlmNnopqRrSstUux] [-w WIDTH] [FILE]...");
	parse(&o);
	if (o.count == 0)
		list_operands(here, 1);
	else
		list_operands(o.operands, (size_t)o.count);
	tool_exit(tool_status);
}
