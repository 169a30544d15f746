/*
 * dd - copy a file in blocks of a chosen size, and convert it.
 *
 * Short reads are kept as they come (that is what dd is for on tapes and
 * pipes) unless iflag=fullblock; output goes out in blocks of obs bytes.
 */
#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
#include <math.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>
#include "../lib/tool.h"

enum {
	NOTRUNC = 1,
	SYNC = 2,
	NOERROR = 4,
	FSYNC = 8,
	FDATASYNC = 16,
	UCASE = 32,
	LCASE = 64,
	SWAB = 128,
	EXCL = 256,
	NOCREAT = 512
};
enum {
	FULLBLOCK = 1,
	COUNT_BYTES = 2,
	SKIP_BYTES = 4,
	APPEND = 8,
	SEEK_BYTES = 16
};

static struct {
	const char *in, *out;
	uintmax_t ibs, obs, bs, count, skip, seek;
	unsigned conv, flags;
	int status; /* 0 all, 'x' noxfer, 'n' none */
} want = { .ibs = 512, .obs = 512, .count = UINTMAX_MAX };

static struct {
	uintmax_t full_in, part_in, full_out, part_out, bytes;
} did;
static struct timespec start;
static char *out_buf;
static size_t out_used;

static const char *
in_name(void)
{
	return quote(want.in != NULL ? want.in : "standard input");
}

static const char *
out_name(void)
{
	return quote(want.out != NULL ? want.out : "standard output");
}

static void
put_amount(struct str *s, double v, unsigned base, const char *unit)
{
	static const char letters[] = "kMGTPE";
	char buf[64];
	int i = -1;

	while (v >= base && i < 5) {
		v /= base;
		i++;
	}
	snprintf(buf, sizeof(buf), v < 9.95 ? "%.1f" : "%.0f", v);
	str_fmt(s, "%s ", buf);
	if (i >= 0 && base == 1024)
		str_fmt(s, "%c%s", toupper((unsigned char)letters[i]), unit);
	else if (i >= 0)
		str_fmt(s, "%c%s", letters[i], unit + (*unit == 'i'));
	else
		str_adds(s, "B");
}

static void
report(void)
{
	struct timespec now;
	struct str s = { 0 };
	double seconds;
	char buf[32];

	if (want.status == 'n')
		return;
	str_fmt(&s, "%ju+%ju records in\n%ju+%ju records out\n", did.full_in,
	    did.part_in, did.full_out, did.part_out);
	if (want.status == 0) {
		clock_gettime(CLOCK_MONOTONIC, &now);
		seconds = (double)(now.tv_sec - start.tv_sec) +
			  (double)(now.tv_nsec - start.tv_nsec) / 1e9;
		str_fmt(&s, "%ju byte%s", did.bytes, did.bytes == 1 ? "" : "s");
		if (did.bytes >= 1000) {
			str_adds(&s, " (");
			put_amount(&s, (double)did.bytes, 1000, "B");
			if (did.bytes >= 1024) {
				str_adds(&s, ", ");
				put_amount(&s, (double)did.bytes, 1024, "iB");
			}
			str_addc(&s, ')');
		}
		snprintf(buf, sizeof(buf), "%g", seconds);
		str_fmt(&s, " copied, %s s, ", buf);
		put_amount(&s, seconds > 0 ? (double)did.bytes / seconds : 0,
		    1000, "B");
		str_adds(&s, "/s\n");
	}
	io_write(STDERR_FILENO, s.p, s.len);
	str_free(&s);
}

static void
write_out(const char *p, size_t len)
{
	if (len == 0)
		return;
	if (io_write(STDOUT_FILENO, p, len) != 0) {
		fail_errno("error writing %s", out_name());
		report();
		tool_exit(1);
	}
	if (len == want.obs)
		did.full_out++;
	else
		did.part_out++;
	did.bytes += len;
}

static void
emit(const char *p, size_t len)
{
	if (want.bs != 0) { /* one size: blocks stay as they were read */
		write_out(p, len);
		return;
	}
	while (len > 0) {
		size_t n = (size_t)want.obs - out_used;

		if (n > len)
			n = len;
		memcpy(out_buf + out_used, p, n);
		out_used += n;
		p += n;
		len -= n;
		if (out_used == want.obs) {
			write_out(out_buf, out_used);
			out_used = 0;
		}
	}
}

static void
convert(char *p, size_t len)
{
	for (size_t i = 0; want.conv & (UCASE | LCASE) && i < len; i++)
		p[i] = (char)(want.conv & UCASE ? toupper((unsigned char)p[i])
						: tolower((unsigned char)p[i]));
	for (size_t i = 1; want.conv & SWAB && i < len; i += 2) {
		char c = p[i - 1];

		p[i - 1] = p[i];
		p[i] = c;
	}
}

static ssize_t
read_block(char *buf, size_t len)
{
	return want.flags & FULLBLOCK ? io_read_full(STDIN_FILENO, buf, len)
				      : io_read(STDIN_FILENO, buf, len);
}

static void
copy(char *buf)
{
	uintmax_t left = want.count;

	while (left > 0) {
		size_t size = (size_t)want.ibs;
		ssize_t n;

		if (want.flags & COUNT_BYTES && left < size)
			size = (size_t)left;
		n = read_block(buf, size);
		if (n == 0)
			break;
		if (n < 0) {
			fail_errno("error reading %s", in_name());
			if (!(want.conv & NOERROR))
				break;
			report();
			lseek(STDIN_FILENO, (off_t)size, SEEK_CUR);
			n = 0;
			if (!(want.conv & SYNC)) {
				left--;
				continue;
			}
		}
		if ((size_t)n == want.ibs)
			did.full_in++;
		else
			did.part_in++;
		left -= want.flags & COUNT_BYTES ? (uintmax_t)n : 1;
		if (want.conv & SYNC && (size_t)n < want.ibs) {
			memset(buf + n, 0, (size_t)want.ibs - (size_t)n);
			n = (ssize_t)want.ibs;
		}
		convert(buf, (size_t)n);
		emit(buf, (size_t)n);
	}
	write_out(out_buf, out_used);
}

/* Where it cannot seek it reads. */
static void
skip_input(char *buf)
{
	uintmax_t left =
	    want.flags & SKIP_BYTES ? want.skip : want.skip * want.ibs;
	off_t end, at = lseek(STDIN_FILENO, 0, SEEK_CUR);
	struct stat st;

	if (left == 0)
		return;
	if (at >= 0 && fstat(STDIN_FILENO, &st) == 0 && S_ISREG(st.st_mode)) {
		end = st.st_size > at ? st.st_size - at : 0;
		if ((uintmax_t)end < left) {
			int status = tool_status;

			if (want.status != 'n')
				fail("%s: cannot skip to specified offset",
				    want.in != NULL ? quotef(want.in)
						    : in_name());
			tool_status = status;
			left = (uintmax_t)end;
		}
		lseek(STDIN_FILENO, (off_t)left, SEEK_CUR);
		return;
	}
	if (at >= 0 && lseek(STDIN_FILENO, (off_t)left, SEEK_CUR) >= 0)
		return;
	while (left > 0) {
		size_t size = left < want.ibs ? (size_t)left : (size_t)want.ibs;
		ssize_t n = io_read(STDIN_FILENO, buf, size);

		if (n <= 0)
			break;
		left -= (uintmax_t)n;
	}
}

static void
open_files(void)
{
	int flags = O_RDWR | O_CREAT, fd;
	uintmax_t at =
	    want.flags & SEEK_BYTES ? want.seek : want.seek * want.obs;

	if (want.in != NULL) {
		fd = open(want.in, O_RDONLY);
		if (fd < 0)
			die_errno("failed to open %s", in_name());
		if (fd != STDIN_FILENO) {
			dup2(fd, STDIN_FILENO);
			close(fd);
		}
	}
	if (want.conv & NOCREAT)
		flags &= ~O_CREAT;
	if (want.conv & EXCL)
		flags |= O_EXCL;
	if (want.flags & APPEND)
		flags |= O_APPEND;
	if (!(want.conv & NOTRUNC) && at == 0)
		flags |= O_TRUNC;
	if (want.out != NULL) {
		fd = open(want.out, flags, 0666);
		if (fd < 0) /* one may be allowed to write only */
			fd = open(want.out, (flags & ~O_RDWR) | O_WRONLY, 0666);
		if (fd < 0)
			die_errno("failed to open %s", out_name());
		if (fd != STDOUT_FILENO) {
			dup2(fd, STDOUT_FILENO);
			close(fd);
		}
		if (at != 0 && !(want.conv & NOTRUNC)) {
			struct stat st;

			if (ftruncate(STDOUT_FILENO, (off_t)at) != 0 &&
			    (fstat(STDOUT_FILENO, &st) != 0 ||
				S_ISREG(st.st_mode)))
				die_errno("failed to truncate to %ju bytes in "
					  "output file %s",
				    at, out_name());
		}
	}
	if (at != 0 && lseek(STDOUT_FILENO, (off_t)at, SEEK_CUR) < 0)
		die_errno("%s: cannot seek", out_name());
}

static unsigned
flags_of(const char *list, const char *const *names, const unsigned *bits,
    const char *what)
{
	unsigned all = 0;

	while (*list != '\0') {
		size_t len = strcspn(list, ","), i = 0;

		while (
		    names[i] != NULL && (strlen(names[i]) != len ||
					    strncmp(names[i], list, len) != 0))
			i++;
		if (names[i] == NULL)
			die_usage(
			    "invalid %s: %s", what, quote(xmemdup(list, len)));
		all |= bits[i];
		list += len;
		list += *list == ',';
	}
	return all;
}

/* 10, 4k, 2x512 */
static uintmax_t
number(const char *s)
{
	uintmax_t all = 1, v;
	const char *part = s;

	for (;;) {
		size_t len = strcspn(part, "x");
		char *text = xmemdup(part, len);
		enum num_result r = num_parse(text, "bcwkKMGTPEZY", &v);

		if (r != NUM_OK || !isdigit((unsigned char)*text) ||
		    __builtin_mul_overflow(all, v, &all)) {
			if (r == NUM_BAD)
				die("invalid number: %s", quote(s));
			errno = EOVERFLOW;
			die_errno("invalid number: %s", quote(s));
		}
		part += len;
		if (*part == '\0')
			return all;
		part++;
	}
}

static void
operand(const char *s)
{
	static const char *const convs[] = { "notrunc", "sync", "noerror",
		"fsync", "fdatasync", "ucase", "lcase", "swab", "excl",
		"nocreat", NULL };
	static const unsigned conv_bits[] = { NOTRUNC, SYNC, NOERROR, FSYNC,
		FDATASYNC, UCASE, LCASE, SWAB, EXCL, NOCREAT };
	static const char *const flags[] = { "fullblock", "count_bytes",
		"skip_bytes", "append", "seek_bytes", NULL };
	static const unsigned flag_bits[] = { FULLBLOCK, COUNT_BYTES,
		SKIP_BYTES, APPEND, SEEK_BYTES };
	const char *value = s + strcspn(s, "=");
	size_t len;
	static const struct {
		const char *name;
		uintmax_t *to;
	} sizes[] = {
		{ "bs", &want.bs },
		{ "ibs", &want.ibs },
		{ "obs", &want.obs },
		{ "count", &want.count },
		{ "skip", &want.skip },
		{ "iseek", &want.skip },
		{ "seek", &want.seek },
		{ "oseek", &want.seek },
	};

	if (*value == '\0')
		die_usage("unrecognized operand %s", quote(s));
	len = (size_t)(value++ - s);
	for (size_t i = 0; i < COUNT(sizes); i++) {
		if (strlen(sizes[i].name) != len ||
		    strncmp(sizes[i].name, s, len) != 0)
			continue;
		*sizes[i].to = number(value);
		if (i < 3 && (*sizes[i].to == 0 || *sizes[i].to > SIZE_MAX / 8))
			die("invalid number: %s", quote(value));
		return;
	}
	if (len == 2 && strncmp(s, "if", 2) == 0)
		want.in = value;
	else if (len == 2 && strncmp(s, "of", 2) == 0)
		want.out = value;
	else if (len == 4 && strncmp(s, "conv", 4) == 0)
		want.conv |= flags_of(value, convs, conv_bits, "conversion");
	else if (len == 5 && strncmp(s, "iflag", 5) == 0)
		want.flags |= flags_of(value, flags, flag_bits, "input flag");
	else if (len == 5 && strncmp(s, "oflag", 5) == 0)
		want.flags |= flags_of(value, flags, flag_bits, "output flag");
	else if (strcmp(s, "status=none") == 0)
		want.status = 'n';
	else if (strcmp(s, "status=noxfer") == 0)
		want.status = 'x';
	else if (strcmp(s, "status=progress") != 0)
		die_usage("unrecognized operand %s", quote(s));
}

int
main(int argc, char **argv)
{
	struct opt o;
	char *buf;

	(void)argc;
	tool_init(argv, 1);
	opt_only(&o, argv,
	    "[if=FILE] [of=FILE] [bs=N] [ibs=N] [obs=N] "
	    "[count=N] [skip=N] [seek=N] [conv=LIST] [iflag=LIST] "
	    "[status=LEVEL]");
	for (int i = 0; i < o.count; i++)
		operand(o.operands[i]);
	if (want.bs != 0)
		want.ibs = want.obs = want.bs;
	buf = xmalloc((size_t)want.ibs);
	out_buf = xmalloc((size_t)want.obs);
	clock_gettime(CLOCK_MONOTONIC, &start);
	open_files();
	skip_input(buf);
	copy(buf);
	if ((want.conv & FSYNC && fsync(STDOUT_FILENO) != 0) ||
	    (want.conv & FDATASYNC && fdatasync(STDOUT_FILENO) != 0))
		fail_errno("fsync failed for %s", out_name());
	report();
	return tool_status;
}
