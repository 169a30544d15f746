/*
 * sort - sort lines, or merge files that are sorted, or check one.
 *
 * Lines are collected up to a budget of memory (-S), sorted and written to
 * a temporary file; the files are merged in the end.  Equal lines keep
 * their order throughout: runs are numbered by age and the older one wins.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "../lib/sortkey.h"

enum { MAX_RUNS = 16, LEAST_BUDGET = 65536, DEFAULT_BUDGET = 8 << 20 };

struct chunk {
	char *buf;
	size_t used, cap;
	struct line *line; /* while reading, p is an offset */
	size_t count, line_cap;
};

static int end_byte = '\n';
static size_t budget = DEFAULT_BUDGET;
static const char *temp_dir, *output;
static int run_fd[MAX_RUNS];
static size_t runs;

/* Where sorted lines go: a temporary file, or standard output. */
struct sink {
	int fd; /* -1: standard output */
	struct str buf;
	struct str last; /* for -u */
	bool any;
};

static void
sink_flush(struct sink *s)
{
	if (s->fd >= 0 && io_write(s->fd, s->buf.p, s->buf.len) != 0)
		die_errno("write failed: temporary file");
	str_cut(&s->buf, 0);
}

static void
sink_put(struct sink *s, const struct line *l)
{
	if (sort_unique) {
		struct line last = { s->last.p, s->last.len, NULL, 0 };

		if (s->any) {
			line_prepare(&last);
			if (line_compare(&last, l) == 0)
				return;
		}
		str_cut(&s->last, 0);
		str_add(&s->last, l->p, l->len);
		s->any = true;
	}
	if (s->fd < 0) {
		out_write(l->p, l->len);
		out_c(end_byte);
		return;
	}
	str_add(&s->buf, l->p, l->len);
	str_addc(&s->buf, end_byte);
	if (s->buf.len >= 65536)
		sink_flush(s);
}

static void
sink_end(struct sink *s)
{
	if (s->fd >= 0) {
		sink_flush(s);
		if (lseek(s->fd, 0, SEEK_SET) < 0)
			die_errno("read failed: temporary file");
	}
	str_free(&s->buf);
	str_free(&s->last);
}

/* A file without a name: it is gone when sort is. */
static int
temp_file(void)
{
	char *name = fmt_new("%s/sortXXXXXX", temp_dir);
	int fd = mkstemp(name);

	if (fd < 0)
		die_errno(
		    "cannot create temporary file in %s", quote(temp_dir));
	unlink(name);
	free(name);
	return fd;
}

static void
merge_sort(struct line *l, struct line *tmp, size_t n)
{
	size_t half = n / 2, i = 0, j = half, k = 0;

	if (n < 2)
		return;
	merge_sort(l, tmp, half);
	merge_sort(l + half, tmp, n - half);
	if (line_compare(&l[half - 1], &l[half]) <= 0)
		return;
	memcpy(tmp, l, half * sizeof(*l));
	while (i < half && j < n)
		l[k++] = line_compare(&tmp[i], &l[j]) <= 0 ? tmp[i++] : l[j++];
	memcpy(l + k, tmp + i, (half - i) * sizeof(*l));
}

static void
chunk_sort(struct chunk *c, struct sink *to)
{
	struct line *tmp = xmalloc((c->count / 2 + 1) * sizeof(*tmp));

	for (size_t i = 0; i < c->count; i++) {
		c->line[i].p = c->buf + (uintptr_t)c->line[i].p;
		line_prepare(&c->line[i]);
	}
	merge_sort(c->line, tmp, c->count);
	free(tmp);
	for (size_t i = 0; i < c->count; i++)
		sink_put(to, &c->line[i]);
	c->count = c->used = 0;
}

/* An input of a merge; its line is good until the next one is read. */
struct source {
	struct in in;
	struct line line;
	bool alive;
};

static void
advance(struct source *s)
{
	size_t len;

	s->alive = in_line(&s->in, end_byte, &s->line.p, &len);
	if (s->in.err != 0) {
		errno = s->in.err;
		die_errno("read failed: %s", s->in.name);
	}
	if (!s->alive) {
		in_close(&s->in);
		return;
	}
	s->line.len = len - (s->line.p[len - 1] == (char)end_byte);
	line_prepare(&s->line);
}

static void
merge(struct source *s, size_t n, struct sink *to)
{
	for (size_t i = 0; i < n; i++)
		advance(&s[i]);
	for (;;) {
		struct source *best = NULL;

		for (size_t i = 0; i < n; i++)
			if (s[i].alive &&
			    (best == NULL ||
				line_compare(&s[i].line, &best->line) < 0))
				best = &s[i];
		if (best == NULL)
			break;
		sink_put(to, &best->line);
		advance(best);
	}
}

static void
merge_runs(struct sink *to)
{
	struct source s[MAX_RUNS];

	for (size_t i = 0; i < runs; i++)
		in_fd(&s[i].in, run_fd[i], "temporary file");
	merge(s, runs, to);
	runs = 0;
}

static void
new_run(struct chunk *c)
{
	struct sink to = { .fd = temp_file() };

	chunk_sort(c, &to);
	sink_end(&to);
	run_fd[runs++] = to.fd;
	if (runs == MAX_RUNS) {
		struct sink all = { .fd = temp_file() };

		merge_runs(&all);
		sink_end(&all);
		run_fd[runs++] = all.fd;
	}
}

static void
chunk_add(struct chunk *c, const char *p, size_t len)
{
	size_t used = c->used + c->count * sizeof(struct line) * 3 / 2;

	if (c->count > 0 && used + len > budget)
		new_run(c);
	c->buf = xgrow(c->buf, &c->cap, c->used + len + 1, 1);
	c->line = xgrow(c->line, &c->line_cap, c->count + 1, sizeof(*c->line));
	memcpy(c->buf + c->used, p, len);
	c->line[c->count++] =
	    (struct line){ .p = (char *)(uintptr_t)c->used, .len = len };
	c->used += len;
}

static void
open_input(struct in *in, const char *name)
{
	if (in_open(in, name) != 0)
		die_errno("cannot read: %s", quotef(name));
}

static void
open_output(void)
{
	int fd;

	if (output == NULL)
		return;
	fd = open(output, O_WRONLY | O_CREAT | O_TRUNC, 0666);
	if (fd < 0 || dup2(fd, STDOUT_FILENO) < 0)
		die_errno("open failed: %s", quotef(output));
	close(fd);
}

static void
sort_files(char **names)
{
	struct sink to = { .fd = -1 };
	struct chunk c = { 0 };
	struct in in;
	char *line;
	size_t len;

	for (; *names != NULL; names++) {
		open_input(&in, *names);
		while (in_line(&in, end_byte, &line, &len))
			chunk_add(
			    &c, line, len - (line[len - 1] == (char)end_byte));
		if (in.err != 0) {
			errno = in.err;
			die_errno("read failed: %s", quotef(*names));
		}
		in_close(&in);
	}
	if (runs > 0 && c.count > 0)
		new_run(&c);
	open_output();
	if (runs > 0)
		merge_runs(&to);
	else
		chunk_sort(&c, &to);
}

static bool
is_input(char **names)
{
	struct stat out, st;

	if (output == NULL || stat(output, &out) != 0)
		return false;
	for (; *names != NULL; names++)
		if (stat(*names, &st) == 0 && st.st_dev == out.st_dev &&
		    st.st_ino == out.st_ino)
			return true;
	return false;
}

static void
merge_files(char **names, size_t n)
{
	struct sink to = { .fd = -1 };
	struct source *s;

	/* Many, or one that is to be overwritten: a stable sort is the same. */
	if (n > MAX_RUNS || is_input(names)) {
		sort_files(names);
		return;
	}
	s = xmalloc(n * sizeof(*s));
	for (size_t i = 0; i < n; i++)
		open_input(&s[i].in, names[i]);
	open_output();
	merge(s, n, &to);
}

static bool
check(const char *name, bool quiet)
{
	struct source s;
	struct str last = { 0 };
	uintmax_t number = 1;

	open_input(&s.in, name);
	for (advance(&s); s.alive; advance(&s), number++) {
		struct line before = { last.p, last.len, NULL, 0 };

		if (number > 1) {
			int r;

			line_prepare(&before);
			r = line_compare(&before, &s.line);
			if (r > 0 || (r == 0 && sort_unique)) {
				if (!quiet) {
					str_cut(&last, 0);
					str_add(&last, s.line.p, s.line.len);
					fail("%s:%ju: disorder: %s", name,
					    number, last.p);
				}
				return false;
			}
		}
		str_cut(&last, 0);
		str_add(&last, s.line.p, s.line.len);
	}
	return true;
}

static void
set_tab(const char *arg)
{
	int tab = (unsigned char)arg[0];

	if (arg[0] == '\0')
		die("empty tab");
	if (strcmp(arg, "\\0") == 0)
		tab = '\0';
	else if (arg[1] != '\0')
		die("multi-character tab %s", quote(arg));
	if (sort_tab >= 0 && sort_tab != tab)
		die("incompatible tabs");
	sort_tab = tab;
}

static void
set_budget(const char *arg)
{
	uintmax_t v;
	size_t len = strlen(arg);
	enum num_result r;

	if (len > 0 && arg[len - 1] == '%')
		return; /* we do not know of how much */
	r = num_parse(arg, "bkKmMGTPEZY", &v);
	if (r == NUM_BAD)
		die("invalid -S argument %s", quote(arg));
	if (len > 0 && arg[len - 1] >= '0' && arg[len - 1] <= '9')
		v = v > UINTMAX_MAX / 1024 ? UINTMAX_MAX : v * 1024;
	if (v > SIZE_MAX / 4)
		v = SIZE_MAX / 4;
	budget = v < LEAST_BUDGET ? LEAST_BUDGET : (size_t)v;
}

static const struct opt_long longs[] = { { "numeric-sort", 'n', 0 },
	{ "general-numeric-sort", 'g', 0 }, { "human-numeric-sort", 'h', 0 },
	{ "month-sort", 'M', 0 }, { "reverse", 'r', 0 }, { "unique", 'u', 0 },
	{ "key", 'k', 1 }, { "field-separator", 't', 1 },
	{ "ignore-leading-blanks", 'b', 0 }, { "dictionary-order", 'd', 0 },
	{ "ignore-nonprinting", 'i', 0 }, { "ignore-case", 'f', 0 },
	{ "output", 'o', 1 }, { "check", 'c', 2 }, { "stable", 's', 0 },
	{ "merge", 'm', 0 }, { "buffer-size", 'S', 1 },
	{ "temporary-directory", 'T', 1 }, { "zero-terminated", 'z', 0 },
	{ "parallel", 1, 1 }, { 0 } };

static int
parse(struct opt *o, struct key *global)
{
	int c, mode = 0;

	while ((c = opt_next(o)) != -1) {
		switch (c) {
		case 'u':
			sort_unique = true;
			break;
		case 's':
			sort_stable = true;
			break;
		case 'k':
			key_parse(o->arg);
			break;
		case 't':
			set_tab(o->arg);
			break;
		case 'o':
			if (output != NULL && strcmp(output, o->arg) != 0)
				die("multiple output files specified");
			output = o->arg;
			break;
		case 'c':
			if (o->arg != NULL && strcmp(o->arg, "silent") == 0)
				c = 'C';
			mode = c;
			break;
		case 'C':
		case 'm':
			mode = c;
			break;
		case 'S':
			set_budget(o->arg);
			break;
		case 'T':
			temp_dir = o->arg;
			break;
		case 'z':
			end_byte = '\0';
			break;
		case 1:
			break;
		default:
			key_global(global, (char)c);
		}
	}
	return mode;
}

int
main(int argc, char **argv)
{
	static char dash[] = "-", *alone[] = { dash, NULL };
	struct key global = { 0 };
	struct opt o;
	char **names;
	int mode;

	(void)argc;
	tool_init(argv, 2);
	opt_init(&o, argv, "nghMrk:t:bdifo:cCsmS:T:zu", longs,
	    "[-bdfghiMnrsuz] [-c | -C | -m] [-k KEY] [-t CHAR] [-o FILE] "
	    "[-S SIZE] [-T DIRECTORY] [FILE]...");
	mode = parse(&o, &global);
	key_ready(&global);
	if (temp_dir == NULL)
		temp_dir = getenv("TMPDIR");
	if (temp_dir == NULL)
		temp_dir = "/tmp";
	names = o.count != 0 ? o.operands : alone;
	if (mode == 'c' || mode == 'C') {
		if (o.count > 1)
			die("extra operand %s not allowed with -%c",
			    quote(o.operands[1]), mode);
		if (!check(names[0], mode == 'C'))
			tool_exit(1);
		tool_exit(0);
	}
	for (char **n = names; *n != NULL; n++)
		if (strcmp(*n, "-") != 0 && access(*n, R_OK) != 0)
			die_errno("cannot read: %s", quotef(*n));
	if (mode == 'm')
		merge_files(names, o.count != 0 ? (size_t)o.count : 1);
	else
		sort_files(names);
	tool_exit(tool_status);
}
