/*
 * cat - copy files to standard output.
 *
 * Without options the bytes go from read to write untouched; with options
 * they go through a small state machine that knows the line number.
 */
#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <string.h>
#include "../lib/tool.h"

static struct {
	bool number, number_filled, squeeze, ends, tabs, odd;
} want;

static uintmax_t line_number;
static bool at_start = true; /* the next byte begins a line */
static int blank_lines;

static void
put_odd(unsigned char c)
{
	if (c >= 128) {
		out_str("M-");
		c -= 128;
	}
	if (c < 32 || c == 127) {
		out_c('^');
		c ^= 64;
	}
	out_c(c);
}

static void
put_cooked(const unsigned char *p, size_t n)
{
	for (; n > 0; n--, p++) {
		if (at_start) {
			blank_lines = *p == '\n' ? blank_lines + 1 : 0;
			if (want.squeeze && blank_lines > 1)
				continue;
			if (want.number || (want.number_filled && *p != '\n'))
				out_fmt("%6ju\t", ++line_number);
		}
		at_start = *p == '\n';
		if (*p == '\n') {
			if (want.ends)
				out_c('$');
			out_c('\n');
		} else if (*p == '\t' ? want.tabs
				      : want.odd && (*p < 32 || *p >= 127)) {
			put_odd(*p);
		} else {
			out_c(*p);
		}
	}
}

/* Reading what we append to would never end. */
static bool
is_output(int fd)
{
	struct stat in, out;

	return fstat(fd, &in) == 0 && fstat(STDOUT_FILENO, &out) == 0 &&
	       S_ISREG(in.st_mode) && in.st_dev == out.st_dev &&
	       in.st_ino == out.st_ino && in.st_size > 0 &&
	       lseek(fd, 0, SEEK_CUR) < in.st_size &&
	       (fcntl(STDOUT_FILENO, F_GETFL) & O_APPEND ||
		   lseek(STDOUT_FILENO, 0, SEEK_CUR) > lseek(fd, 0, SEEK_CUR));
}

static void
copy(int fd, const char *name, bool cooked)
{
	static unsigned char buf[65536];
	ssize_t n;

	if (is_output(fd)) {
		fail("%s: input file is output file", quotef(name));
		return;
	}
	while ((n = io_read(fd, buf, sizeof(buf))) > 0) {
		if (cooked) {
			put_cooked(buf, (size_t)n);
			out_flush();
		} else if (io_write(STDOUT_FILENO, buf, (size_t)n) != 0) {
			die_errno("write error");
		}
	}
	if (n < 0)
		fail_errno("%s", quotef(name));
}

static void
copy_file(const char *name, bool cooked)
{
	int fd = STDIN_FILENO;

	if (strcmp(name, "-") != 0)
		fd = open(name, O_RDONLY);
	if (fd < 0) {
		fail_errno("%s", quotef(name));
		return;
	}
	copy(fd, name, cooked);
	if (fd != STDIN_FILENO)
		close(fd);
}

int
main(int argc, char **argv)
{
	static const struct opt_long longs[] = { { "number", 'n', 0 },
		{ "number-nonblank", 'b', 0 }, { "squeeze-blank", 's', 0 },
		{ "show-ends", 'E', 0 }, { "show-tabs", 'T', 0 },
		{ "show-nonprinting", 'v', 0 }, { "show-all", 'A', 0 }, { 0 } };
	struct opt o;
	int c;
	bool cooked = false;

	(void)argc;
	tool_init(argv, 1);
	opt_init(&o, argv, "nbsETvAetu", longs, "[-AbEenstTuv] [FILE]...");
	while ((c = opt_next(&o)) != -1) {
		cooked |= c != 'u';
		want.number |= c == 'n';
		want.number_filled |= c == 'b';
		want.squeeze |= c == 's';
		want.ends |= c == 'E' || c == 'A' || c == 'e';
		want.tabs |= c == 'T' || c == 'A' || c == 't';
		want.odd |= c == 'v' || c == 'A' || c == 'e' || c == 't';
	}
	if (want.number_filled)
		want.number = false;
	if (o.count == 0)
		copy_file("-", cooked);
	for (int i = 0; i < o.count; i++)
		copy_file(o.operands[i], cooked);
	tool_exit(tool_status);
}
