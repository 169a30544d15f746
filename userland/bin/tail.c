/*
 * tail - the last lines (-n) or bytes (-c) of files, or from the +N-th on;
 * -f goes on as the files grow.
 *
 * A file that can seek is searched from its end; for a pipe the last part
 * is kept in memory and no more.
 */
#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>
#include "../lib/tool.h"

enum { BLOCK = 65536 };

struct file {
	const char *name;
	int fd;
	off_t at;
};

static uintmax_t count = 10;
static bool bytes, from_start, follow;
static int delim = '\n';
static double pause_for = 1;
static int header;
static struct file *last_shown;
static char buf[BLOCK];

static const char *
pretty(const struct file *f)
{
	return strcmp(f->name, "-") == 0 ? "standard input" : f->name;
}

static void
read_failed(const struct file *f)
{
	fail_errno("error reading %s", quote(pretty(f)));
}

static bool
copy_rest(struct file *f)
{
	ssize_t n;

	while ((n = io_read(f->fd, buf, sizeof(buf))) > 0)
		out_write(buf, (size_t)n);
	if (n < 0)
		read_failed(f);
	return n == 0;
}

static void
skip_then_copy(struct file *f)
{
	uintmax_t skip = count > 0 ? count - 1 : 0;
	ssize_t n = 1;

	while (skip > 0 && (n = io_read(f->fd, buf, sizeof(buf))) > 0) {
		char *p = buf, *end = buf + n;

		if (bytes) {
			size_t part =
			    skip < (uintmax_t)n ? (size_t)skip : (size_t)n;

			p += part;
			skip -= part;
		}
		while (!bytes && skip > 0 && p < end) {
			p = memchr(p, delim, (size_t)(end - p));
			p = p != NULL ? p + 1 : end;
			if (p[-1] == delim)
				skip--;
		}
		out_write(p, (size_t)(end - p));
	}
	if (n < 0)
		read_failed(f);
	else
		copy_rest(f);
}

/* Keep what may be in the last part: at most that and one block more. */
static void
last_of_stream(struct file *f)
{
	struct str kept = { 0 };
	size_t start = 0, have = 0;
	ssize_t n;

	while ((n = io_read(f->fd, buf, sizeof(buf))) > 0) {
		str_add(&kept, buf, (size_t)n);
		for (char *p = buf; !bytes && p < buf + n; p++) {
			p = memchr(p, delim, (size_t)(buf + n - p));
			if (p == NULL)
				break;
			have++;
		}
		if (bytes && kept.len > count)
			start = kept.len - (size_t)count;
		/* One more: the newest may end without its newline. */
		for (; !bytes && have > count; have--)
			start = (size_t)((char *)memchr(kept.p + start, delim,
					     kept.len - start) +
					 1 - kept.p);
		if (start > BLOCK) {
			memmove(kept.p, kept.p + start, kept.len - start);
			kept.len -= start;
			start = 0;
		}
	}
	if (n < 0)
		read_failed(f);
	if (!bytes && kept.len > start && kept.p[kept.len - 1] != delim &&
	    have >= count && count > 0)
		start = (size_t)((char *)memchr(
				     kept.p + start, delim, kept.len - start) +
				 1 - kept.p);
	if (count > 0 && kept.len > start)
		out_write(kept.p + start, kept.len - start);
	str_free(&kept);
}

/* Where the last count lines begin, searched from the end; -1 on failure. */
static off_t
find_lines(struct file *f, off_t begin, off_t end)
{
	uintmax_t seen = 0;
	off_t at = end;

	while (at > begin) {
		size_t n = at - begin < BLOCK ? (size_t)(at - begin) : BLOCK;

		at -= (off_t)n;
		if (lseek(f->fd, at, SEEK_SET) < 0 ||
		    io_read_full(f->fd, buf, n) != (ssize_t)n)
			return -1;
		for (; n > 0; n--) {
			off_t here = at + (off_t)n;

			if (buf[n - 1] == delim && here != end &&
			    ++seen == count)
				return here;
		}
	}
	return begin;
}

static void
show(struct file *f)
{
	off_t begin = lseek(f->fd, 0, SEEK_CUR), at;
	struct stat st;
	off_t end = fstat(f->fd, &st) == 0 && S_ISREG(st.st_mode) && begin >= 0
			? st.st_size
			: 0;

	if (header != 0) {
		out_fmt("%s==> %s <==\n", last_shown ? "\n" : "", pretty(f));
		last_shown = f;
	}
	if (from_start) {
		skip_then_copy(f);
	} else if (begin < 0 || end <= begin) {
		last_of_stream(f); /* also /proc, whose sizes are 0 */
	} else {
		if (bytes)
			at = (uintmax_t)(end - begin) > count
				 ? end - (off_t)count
				 : begin;
		else
			at = count == 0 ? end : find_lines(f, begin, end);
		if (at < 0 || lseek(f->fd, at, SEEK_SET) < 0)
			read_failed(f);
		else
			copy_rest(f);
	}
	f->at = lseek(f->fd, 0, SEEK_CUR);
}

static void
follow_one(struct file *f)
{
	struct stat st;

	if (f->fd < 0 || fstat(f->fd, &st) != 0)
		return;
	if (S_ISREG(st.st_mode) && st.st_size < f->at) {
		fail("%s: file truncated", quotef(f->name));
		f->at = lseek(f->fd, 0, SEEK_SET);
	}
	if (S_ISREG(st.st_mode) && st.st_size == f->at)
		return;
	if (header != 0 && last_shown != f && S_ISREG(st.st_mode)) {
		out_fmt("\n==> %s <==\n", pretty(f));
		last_shown = f;
	}
	if (!copy_rest(f)) {
		close(f->fd);
		f->fd = -1;
	} else {
		f->at = lseek(f->fd, 0, SEEK_CUR);
	}
	out_flush();
}

static void
follow_all(struct file *f, int n)
{
	struct timespec t = { (time_t)pause_for,
		(long)((pause_for - (double)(time_t)pause_for) * 1e9) };

	for (;;) {
		bool alive = false;

		for (int i = 0; i < n; i++) {
			follow_one(&f[i]);
			alive |= f[i].fd >= 0;
		}
		if (!alive)
			die("no files remaining");
		out_flush();
		nanosleep(&t, NULL);
	}
}

static void
set_count(const char *arg, bool as_bytes)
{
	const char *digits = arg + (*arg == '-' || *arg == '+');
	const char *what = as_bytes ? "bytes" : "lines";
	enum num_result r = *digits == '+'
				? NUM_BAD
				: num_parse(digits, "bkKmMGTPEZY0", &count);

	bytes = as_bytes;
	from_start = *arg == '+';
	if (r == NUM_BAD)
		die("invalid number of %s: %s", what,
		    quote(*arg == '-' ? digits : arg));
	if (r == NUM_BIG) {
		errno = EOVERFLOW;
		die_errno("invalid number of %s: %s", what, quote(arg));
	}
}

/* tail -5, tail +5, tail -5f */
static char **
old_style(char **argv)
{
	char *s = argv[0] != NULL ? argv[1] : NULL;
	size_t n;
	char *number;

	if (s == NULL || (s[0] != '-' && s[0] != '+'))
		return argv;
	n = strspn(s + 1, "0123456789");
	if (n == 0 ||
	    (s[1 + n] != '\0' && s[1 + n + strspn(s + 1 + n, "clf")] != '\0'))
		return argv;
	number = xmemdup(s, n + 1);
	set_count(number, strchr(s + 1 + n, 'c') != NULL);
	free(number);
	follow = strchr(s + 1 + n, 'f') != NULL;
	argv[1] = argv[0];
	return argv + 1;
}

static void
parse(struct opt *o)
{
	bool ok = true;
	int c;

	while ((c = opt_next(o)) != -1) {
		if (c == 'n' || c == 'c')
			set_count(o->arg, c == 'c');
		else if (c == 'f' || c == 'F')
			follow = true;
		else if (c == 's')
			pause_for = num_double(o->arg, &ok);
		else if (c == 'z')
			delim = '\0';
		else
			header = c;
		if (!ok || !(pause_for >= 0 && pause_for < 1e6))
			die("invalid number of seconds: %s", quote(o->arg));
	}
}

int
main(int argc, char **argv)
{
	static const struct opt_long longs[] = { { "lines", 'n', 1 },
		{ "bytes", 'c', 1 }, { "follow", 'f', 2 }, { "quiet", 'q', 0 },
		{ "silent", 'q', 0 }, { "verbose", 'v', 0 },
		{ "sleep-interval", 's', 1 }, { "zero-terminated", 'z', 0 },
		{ 0 } };
	static char dash[] = "-", *alone[] = { dash, NULL };
	struct opt o;
	struct file *f;
	int open_count = 0;

	(void)argc;
	tool_init(argv, 1);
	argv = old_style(argv);
	opt_init(&o, argv, "n:c:fFs:qvz", longs,
	    "[-fqvz] [-n [+]COUNT | -c [+]COUNT] [-s SECONDS] [FILE]...");
	parse(&o);
	if (o.count == 0) {
		o.operands = alone;
		o.count = 1;
	}
	if (header == 'q' || (header != 'v' && o.count == 1))
		header = 0;
	else
		header = 1;
	f = xmalloc((size_t)o.count * sizeof(*f));
	for (int i = 0; i < o.count; i++) {
		const char *name = o.operands[i];
		bool is_stdin = strcmp(name, "-") == 0;

		f[i] = (struct file){ .name = name };
		f[i].fd = is_stdin ? STDIN_FILENO : open(name, O_RDONLY);
		if (f[i].fd < 0) {
			fail_errno("cannot open %s for reading", quote(name));
			continue;
		}
		show(&f[i]);
		if (is_stdin && f[i].at < 0)
			f[i].fd = -1; /* a pipe that ended stays ended */
		open_count += f[i].fd >= 0;
	}
	out_flush();
	if (follow && open_count > 0)
		follow_all(f, o.count);
	tool_exit(tool_status);
}
