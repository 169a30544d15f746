/*
 * grep - print the lines that match a pattern.
 *
 * All patterns become one expression (lib/re.h).  A file with a NUL is
 * binary: its NULs end lines too, and instead of the first line that would
 * be printed there is one message, unless -a.
 */
#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
#include <fnmatch.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "../lib/files.h"
#include "../lib/re.h"

static struct {
	bool invert, numbers, count, list, list_not, quiet, silent, only;
	bool recursive, deref, text, no_binary, offsets, zero_names;
	int names;    /* 'H', 'h' or by the number of files */
	bool context; /* even if it is of 0 lines */
	uintmax_t before, after, max;
} want = { .max = UINTMAX_MAX };

static struct re *re;
static int end_byte = '\n', re_flags;
static struct str patterns;
static bool have_patterns, with_names, any_match;
static struct stat out_stat;
static struct list include, exclude, exclude_dir;

/* What is known about the file in hand. */
static struct {
	const char *name;
	uintmax_t line, offset, last_printed, selected, after_left;
	bool binary, stop;
	struct str *ring; /* lines before, oldest at turn */
	size_t held, turn;
	uintmax_t held_line;
	bool printed_any;
} f;

static void
put_prefix(uintmax_t line, uintmax_t offset, char mark)
{
	if (with_names) {
		out_str(f.name);
		out_c(want.zero_names ? '\0' : mark);
	}
	if (want.numbers)
		out_fmt("%ju%c", line, mark);
	if (want.offsets)
		out_fmt("%ju%c", offset, mark);
}

static void
put_line(const char *p, size_t len, uintmax_t line, uintmax_t offset, char mark)
{
	put_prefix(line, offset, mark);
	out_write(p, len);
	out_c(end_byte);
	f.last_printed = line;
}

static void
put_matches(const char *p, size_t len)
{
	struct re_span m;
	size_t from = 0;

	while (from <= len && re_find(re, p, len, from, &m)) {
		if (m.to == m.from) {
			from = m.to + 1;
			continue;
		}
		put_prefix(f.line, f.offset + m.from, ':');
		out_write(p + m.from, m.to - m.from);
		out_c(end_byte);
		from = m.to;
	}
	f.last_printed = f.line;
}

static void
put_separator(uintmax_t first)
{
	static bool again; /* between files as well */

	if (want.context && again &&
	    (!f.printed_any || first > f.last_printed + 1))
		out_str("--\n");
	again = true;
	f.printed_any = true;
}

static void
hold_line(const char *p, size_t len)
{
	struct str *s;

	if (want.before == 0)
		return;
	if (f.ring == NULL) {
		f.ring = xmalloc((size_t)want.before * sizeof(*f.ring));
		memset(f.ring, 0, (size_t)want.before * sizeof(*f.ring));
	}
	s = &f.ring[f.turn];
	str_cut(s, 0);
	str_add(s, &f.offset, sizeof(f.offset));
	str_add(s, p, len);
	f.turn = (f.turn + 1) % (size_t)want.before;
	if (f.held < want.before)
		f.held++;
}

static void
put_held(void)
{
	size_t cap = (size_t)want.before;

	for (; f.held > 0; f.held--) {
		struct str *s = &f.ring[(f.turn + cap - f.held) % cap];
		uintmax_t offset;

		memcpy(&offset, s->p, sizeof(offset));
		if (!want.only)
			put_line(s->p + sizeof(offset), s->len - sizeof(offset),
			    f.line - f.held, offset, '-');
	}
}

/* A selected line; f.stop when no more of this file are needed. */
static void
select_line(const char *p, size_t len)
{
	f.selected++;
	if (want.quiet || want.list || want.list_not) {
		f.stop = true;
		return;
	}
	if (!want.count) {
		if (f.binary) {
			f.stop = true;
			return;
		}
		put_separator(f.line - f.held);
		put_held();
		if (!want.only)
			put_line(p, len, f.line, f.offset, ':');
		else if (!want.invert)
			put_matches(p, len);
		f.last_printed = f.line;
	}
	f.after_left = want.after;
}

static void
check_binary(struct in *in, size_t from)
{
	char *p;

	if (want.text || end_byte == '\0')
		return;
	if (!f.binary && memchr(in->buf + from, '\0', in->len - from) == NULL)
		return;
	f.binary = true;
	for (p = in->buf + from; p < in->buf + in->len; p++)
		if (*p == '\0')
			*p = '\n';
}

/* in_line(), with a look at what each read brought. */
static bool
next_line(struct in *in, char **line, size_t *len)
{
	size_t seen = in->pos;

	for (;;) {
		char *p = in->buf + in->pos, *stop = NULL;
		size_t from;

		if (in->len > seen)
			stop = memchr(in->buf + seen, end_byte, in->len - seen);
		if (stop != NULL) {
			*line = p;
			*len = (size_t)(stop - p);
			in->pos += *len + 1;
			return true;
		}
		from = in->len - in->pos;
		if (!in_fill(in))
			break;
		seen = from;
		check_binary(in, from);
	}
	if (in->pos == in->len)
		return false;
	*line = in->buf + in->pos;
	*len = in->len - in->pos;
	in->pos = in->len;
	return true;
}

static void
scan(struct in *in)
{
	char *line;
	size_t len;

	while (!f.stop && next_line(in, &line, &len)) {
		f.line++;
		if (f.selected < want.max &&
		    re_match(re, line, len) != want.invert) {
			if (want.no_binary && f.binary) {
				f.selected = 0;
				return;
			}
			select_line(line, len);
			f.held = 0;
		} else if (f.after_left > 0) {
			f.after_left--;
			if (!want.only)
				put_line(line, len, f.line, f.offset, '-');
		} else {
			hold_line(line, len);
		}
		f.offset += len + 1;
		if (f.selected >= want.max && f.after_left == 0)
			break;
	}
}

static void
report(void)
{
	bool matched = f.selected > 0;

	if (want.count) {
		if (with_names) {
			out_str(f.name);
			out_c(want.zero_names ? '\0' : ':');
		}
		out_fmt("%ju\n", f.selected);
	}
	if (!want.quiet && (matched ? want.list : want.list_not)) {
		out_str(f.name);
		out_c(want.zero_names ? '\0' : '\n');
	}
	if (matched && f.binary && !want.count && !want.list &&
	    !want.list_not && !want.quiet) {
		int status = tool_status;

		fail("%s: binary file matches", f.name);
		tool_status = status;
	}
	any_match |= matched;
}

static void
trouble(const char *name, int err)
{
	errno = err;
	if (!want.silent)
		fail_errno("%s", name);
	tool_status = 2;
}

static bool
is_output(int fd)
{
	struct stat st;

	return !want.quiet && !want.list && !want.list_not && want.max > 1 &&
	       fstat(fd, &st) == 0 && S_ISREG(st.st_mode) &&
	       same_file(&st, &out_stat);
}

static void
grep_file(const char *path)
{
	struct in in;

	memset(&f, 0, sizeof(f));
	f.name = strcmp(path, "-") == 0 ? "(standard input)" : path;
	if (in_open(&in, path) != 0) {
		trouble(path, errno);
		return;
	}
	if (is_output(in.fd)) {
		fail("%s: input file is also the output", quotef(f.name));
		in_close(&in);
		return;
	}
	scan(&in);
	if (in.err != 0)
		trouble(f.name, in.err);
	else
		report();
	/* Give back what a shell's next command should read. */
	if (in.fd == STDIN_FILENO && in.pos < in.len && f.selected > 0)
		lseek(in.fd, -(off_t)(in.len - in.pos), SEEK_CUR);
	in_close(&in);
	for (size_t i = 0; f.ring != NULL && i < want.before; i++)
		str_free(&f.ring[i]);
	free(f.ring);
	if (want.quiet && any_match)
		tool_exit(0);
}

static bool
listed(const struct list *l, const char *path)
{
	for (size_t i = 0; i < l->count; i++)
		if (fnmatch(l->name[i], path_base(path), 0) == 0)
			return true;
	return false;
}

static bool
skipped(const char *path)
{
	return listed(&exclude, path) ||
	       (include.count != 0 && !listed(&include, path));
}

static int
visit(const struct walk *w, void *arg)
{
	const char *path = w->path;

	if (arg != NULL && strncmp(path, "./", 2) == 0)
		path += 2; /* grep -r without operands */
	if (w->kind == WALK_NOSTAT || w->kind == WALK_NOREAD)
		trouble(path, errno);
	else if (w->kind == WALK_LOOP)
		fail("%s: warning: recursive directory loop", path);
	else if (w->kind == WALK_DIR && w->depth > 0 &&
		 listed(&exclude_dir, path))
		return WALK_PRUNE;
	else if (w->kind == WALK_FILE && !skipped(path) &&
		 (S_ISREG(w->st.st_mode) || w->depth == 0))
		grep_file(path);
	return WALK_GO;
}

static void
grep_operand(const char *path, bool implied)
{
	struct stat st;

	if (want.recursive && strcmp(path, "-") != 0)
		walk(path, want.deref ? WALK_FOLLOW : WALK_FOLLOW_ROOT, visit,
		    implied ? &want : NULL);
	else if (strcmp(path, "-") != 0 && skipped(path))
		return;
	else if (stat(path, &st) == 0 && S_ISDIR(st.st_mode))
		trouble(path, EISDIR);
	else
		grep_file(path);
}

static void
add_pattern(const char *p, size_t len)
{
	if (have_patterns)
		str_addc(&patterns, '\n');
	str_add(&patterns, p, len);
	have_patterns = true;
}

static void
add_file(const char *name)
{
	struct in in;
	char *line;
	size_t len;

	if (in_open(&in, name) != 0)
		die_errno("%s", name);
	while (in_line(&in, '\n', &line, &len))
		add_pattern(line, len - (line[len - 1] == '\n'));
	if (in.err != 0) {
		errno = in.err;
		die_errno("%s", name);
	}
	in_close(&in);
}

static uintmax_t
context(const char *s)
{
	uintmax_t v;

	if (num_parse(s, "", &v) == NUM_BAD)
		die("%s: invalid context length argument", s);
	return v < 1 << 24 ? v : 1 << 24;
}

static const struct opt_long longs[] = { { "extended-regexp", 'E', 0 },
	{ "fixed-strings", 'F', 0 }, { "basic-regexp", 'G', 0 },
	{ "ignore-case", 'i', 0 }, { "no-ignore-case", 1, 0 },
	{ "invert-match", 'v', 0 }, { "line-number", 'n', 0 },
	{ "count", 'c', 0 }, { "files-with-matches", 'l', 0 },
	{ "files-without-match", 'L', 0 }, { "quiet", 'q', 0 },
	{ "silent", 'q', 0 }, { "no-messages", 's', 0 },
	{ "word-regexp", 'w', 0 }, { "line-regexp", 'x', 0 },
	{ "only-matching", 'o', 0 }, { "recursive", 'r', 0 },
	{ "dereference-recursive", 'R', 0 }, { "regexp", 'e', 1 },
	{ "file", 'f', 1 }, { "with-filename", 'H', 0 },
	{ "no-filename", 'h', 0 }, { "after-context", 'A', 1 },
	{ "before-context", 'B', 1 }, { "context", 'C', 1 },
	{ "max-count", 'm', 1 }, { "byte-offset", 'b', 0 }, { "text", 'a', 0 },
	{ "null", 'Z', 0 }, { "null-data", 'z', 0 }, { "include", 2, 1 },
	{ "exclude", 3, 1 }, { "exclude-dir", 4, 1 }, { "color", 5, 2 },
	{ "colour", 5, 2 }, { "line-buffered", 5, 0 }, { 0 } };

static void
set_flag(int c)
{
	want.invert |= c == 'v';
	want.numbers |= c == 'n';
	want.count |= c == 'c';
	want.quiet |= c == 'q';
	want.silent |= c == 's';
	want.only |= c == 'o';
	want.text |= c == 'a';
	want.no_binary |= c == 'I';
	want.offsets |= c == 'b';
	want.zero_names |= c == 'Z';
	want.recursive |= c == 'r' || c == 'R';
	want.deref |= c == 'R';
	if (c == 'l' || c == 'L') {
		want.list = c == 'l';
		want.list_not = c == 'L';
	} else if (c == 'z') {
		end_byte = '\0';
	} else if (c == 'w' || c == 'x') {
		re_flags |= c == 'w' ? RE_WORD : RE_LINE;
	} else if (c == 'H' || c == 'h') {
		want.names = c;
	}
}

static void
parse(struct opt *o)
{
	bool digits = false; /* of -NUM */
	uintmax_t n;
	int c;

	while ((c = opt_next(o)) != -1) {
		if (isdigit(c) && c > 31) {
			n = (digits ? want.after * 10 : 0) + (uintmax_t)c - '0';
			want.before = want.after = n < 1 << 24 ? n : 1 << 24;
			want.context = true;
			digits = true;
			continue;
		}
		digits = false;
		if (c == 'E' || c == 'F' || c == 'G') {
			re_flags &= ~(RE_EXTENDED | RE_FIXED);
			re_flags |= c == 'E'   ? RE_EXTENDED
				    : c == 'F' ? RE_FIXED
					       : 0;
		} else if (c == 'i' || c == 'y' || c == 1) {
			re_flags &= ~RE_ICASE;
			re_flags |= c != 1 ? RE_ICASE : 0;
		} else if (c == 'e') {
			add_pattern(o->arg, strlen(o->arg));
		} else if (c == 'f') {
			add_file(o->arg);
			if (patterns.p == NULL)
				str_cut(&patterns, 0);
		} else if (c == 'A') {
			want.after = context(o->arg);
			want.context = true;
		} else if (c == 'B') {
			want.before = context(o->arg);
			want.context = true;
		} else if (c == 'C') {
			want.before = want.after = context(o->arg);
			want.context = true;
		} else if (c == 'm') {
			if (num_parse(o->arg, "kKMGTPEZY", &want.max) ==
			    NUM_BAD)
				die("invalid max count");
		} else if (c >= 2 && c <= 4) {
			list_add(c == 2   ? &include
				 : c == 3 ? &exclude
					  : &exclude_dir,
			    o->arg);
		} else {
			set_flag(c);
		}
	}
}

int
main(int argc, char **argv)
{
	static const char usage[] = "[OPTION]... PATTERNS [FILE]...";
	struct opt o;
	const char *error;
	int first = 0;
	bool by_option;

	(void)argc;
	tool_init(argv, 2);
	tool_usage = usage;
	opt_init(&o, argv, "EFGivncLlqsywxorRe:f:HhA:B:C:m:baIZzUu0123456789",
	    longs, usage);
	parse(&o);
	if (want.list || want.list_not || want.quiet)
		want.count = false;
	if (want.list || want.list_not || want.quiet || want.count)
		want.before = want.after = want.context = 0;
	by_option = patterns.p != NULL || have_patterns;
	if (!by_option) {
		if (o.count == 0)
			die_usage(NULL);
		add_pattern(o.operands[first], strlen(o.operands[first]));
		first++;
	}
	if (!have_patterns) {
		want.invert = !want.invert; /* -f of an empty file */
		str_cut(&patterns, 0);
	}
	re = re_new(patterns.p, patterns.len, re_flags | RE_LISTS, &error);
	if (re == NULL)
		die("%s", error);
	if (fstat(STDOUT_FILENO, &out_stat) != 0 || want.max == 0)
		memset(&out_stat, 0, sizeof(out_stat));
	if (want.max == 0 && !want.count)
		tool_exit(1);
	with_names =
	    want.names == 'H' ||
	    (want.names != 'h' && (o.count - first > 1 || want.recursive));
	if (o.count == first)
		grep_operand(want.recursive ? "." : "-", true);
	for (int i = first; i < o.count; i++)
		grep_operand(o.operands[i], false);
	tool_exit(tool_status != 0 ? tool_status : !any_match);
}
