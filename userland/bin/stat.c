/*
 * stat - all that is known about a file, or the parts that -c asks for.
 */
#include <stdlib.h>
#include <string.h>
#include <sys/statvfs.h>
#include <sys/sysmacros.h>
#include <unistd.h>
#include "../lib/datefmt.h"
#include "../lib/files.h"

static bool follow, escapes, own_format;

static const char full[] =
    "  File: %N\n"
    "  Size: %-10s\tBlocks: %-10b IO Block: %-6o %F\n"
    "Device: %Hd,%Ld\tInode: %-11i Links: %h\n"
    "Access: (%04a/%10.10A)  Uid: (%5u/%8U)   Gid: (%5g/%8G)\n"
    "Access: %x\nModify: %y\nChange: %z\n Birth: %w\n";
static const char full_device[] =
    "  File: %N\n"
    "  Size: %-10s\tBlocks: %-10b IO Block: %-6o %F\n"
    "Device: %Hd,%Ld\tInode: %-11i Links: %-5h Device type: %t,%T\n"
    "Access: (%04a/%10.10A)  Uid: (%5u/%8U)   Gid: (%5g/%8G)\n"
    "Access: %x\nModify: %y\nChange: %z\n Birth: %w\n";
static const char terse[] = "%n %s %b %f %u %g %D %i %h %t %T %X %Y %Z %W %o\n";

struct field {
	char flags[8];
	int width, prec;
};

static const char *
kind_name(const struct stat *st)
{
	switch (st->st_mode & S_IFMT) {
	case S_IFREG:
		return st->st_size == 0 ? "regular empty file" : "regular file";
	case S_IFDIR:
		return "directory";
	case S_IFLNK:
		return "symbolic link";
	case S_IFIFO:
		return "fifo";
	case S_IFSOCK:
		return "socket";
	case S_IFCHR:
		return "character special file";
	case S_IFBLK:
		return "block special file";
	default:
		return "weird file";
	}
}

static void
put_text(const struct field *f, const char *s)
{
	bool left = strchr(f->flags, '-') != NULL;

	out_fmt("%*.*s", left ? -f->width : f->width,
	    f->prec < 0 ? INT32_MAX : f->prec, s);
}

static void
put_number(const struct field *f, uintmax_t v, unsigned base)
{
	struct str s = { 0 };
	bool zero = strchr(f->flags, '0') != NULL;
	bool left = strchr(f->flags, '-') != NULL;

	if (strchr(f->flags, '#') != NULL && v != 0)
		str_adds(&s, base == 8 ? "0" : base == 16 ? "0x" : "");
	str_fmt(&s,
	    base == 8    ? "%.*jo"
	    : base == 16 ? "%.*jx"
			 : "%.*ju",
	    f->prec < 0 ? 1 : f->prec, v);
	if (zero && !left)
		for (size_t n = s.len; n < (size_t)f->width; n++)
			out_c('0');
	if (zero && !left)
		out_str(s.p);
	else
		out_fmt("%*s", left ? -f->width : f->width, s.p);
	str_free(&s);
}

static void
put_time(const struct field *f, const struct timespec *t, bool seconds)
{
	struct str s = { 0 };

	date_format(&s, seconds ? "%s" : "%Y-%m-%d %H:%M:%S.%N %z", t, false);
	/* %.3X: that many digits of the fraction */
	if (seconds && f->prec > 0) {
		char digits[10];
		char *ns = fmt_new("%09ld", t->tv_nsec);

		memcpy(digits, ns, 9);
		digits[f->prec < 9 ? f->prec : 9] = '\0';
		str_fmt(&s, ".%s", digits);
		free(ns);
	}
	put_text(&(struct field){ "", f->width, -1 }, s.p);
	str_free(&s);
}

static void
put_name(const struct field *f, const char *path, const struct stat *st)
{
	struct str s = { 0 };
	char *says = S_ISLNK(st->st_mode) ? path_link(path) : NULL;

	str_adds(&s, own_format ? quote(path) : quotes(path));
	if (says != NULL)
		str_fmt(&s, " -> %s", own_format ? quote(says) : quotes(says));
	free(says);
	put_text(f, s.p);
	str_free(&s);
}

static bool
put_times(const struct field *f, char c, const struct stat *st)
{
	const struct timespec *t;

	switch (c) {
	case 'x':
	case 'X':
		t = &st->st_atim;
		break;
	case 'y':
	case 'Y':
		t = &st->st_mtim;
		break;
	case 'z':
	case 'Z':
		t = &st->st_ctim;
		break;
	case 'w':
		put_text(f, "-");
		return true;
	case 'W':
		put_text(f, "0");
		return true;
	default:
		return false;
	}
	put_time(f, t, c < 'a');
	return true;
}

/* Who owns it, by number or name. */
static bool
put_owner(const struct field *f, char c, const struct stat *st)
{
	const char *name;

	switch (c) {
	case 'g':
	case 'u':
		put_number(f, c == 'g' ? st->st_gid : st->st_uid, 10);
		return true;
	case 'G':
	case 'U':
		name =
		    c == 'G' ? group_name(st->st_gid) : user_name(st->st_uid);
		put_text(f, name != NULL ? name : "UNKNOWN");
		return true;
	default:
		return put_times(f, c, st);
	}
}

/* Its device, or the one that it is; h is H or L, or 0. */
static bool
put_device(const struct field *f, char c, char h, const struct stat *st)
{
	unsigned long dev =
	    (unsigned long)(c == 'd' || c == 'D' ? st->st_dev : st->st_rdev);

	switch (c) {
	case 'd':
	case 'r':
		put_number(f,
		    h == 'H'   ? major(dev)
		    : h == 'L' ? minor(dev)
			       : dev,
		    10);
		return true;
	case 'D':
	case 'R':
		put_number(f, dev, 16);
		return true;
	case 't':
	case 'T':
		put_number(f, c == 't' ? major(dev) : minor(dev), 16);
		return true;
	default:
		return put_owner(f, c, st);
	}
}

static bool
put_field(const struct field *f, char c, char h, const char *path,
    const struct stat *st)
{
	char mode[11];

	switch (c) {
	case 'a':
		put_number(f, st->st_mode & 07777, 8);
		return true;
	case 'A':
		mode_string(mode, st->st_mode);
		put_text(f, mode);
		return true;
	case 'b':
	case 'B':
		put_number(f, c == 'B' ? 512 : (uintmax_t)st->st_blocks, 10);
		return true;
	case 'f':
		put_number(f, st->st_mode, 16);
		return true;
	case 'F':
		put_text(f, kind_name(st));
		return true;
	case 'h':
		put_number(f, st->st_nlink, 10);
		return true;
	case 'i':
		put_number(f, (uintmax_t)st->st_ino, 10);
		return true;
	case 'n':
		put_text(f, path);
		return true;
	case 'N':
		put_name(f, path, st);
		return true;
	case 'o':
		put_number(f, (uintmax_t)st->st_blksize, 10);
		return true;
	case 's':
		put_number(f, (uintmax_t)st->st_size, 10);
		return true;
	default:
		return put_device(f, c, h, st);
	}
}

/* %n %s ... of a file system: -f */
static bool
put_fs_field(
    const struct field *f, char c, const char *path, const struct statvfs *v)
{
	uintmax_t n;

	switch (c) {
	case 'n':
		put_text(f, path);
		return true;
	case 'a':
		n = v->f_bavail;
		break;
	case 'b':
		n = v->f_blocks;
		break;
	case 'c':
		n = v->f_files;
		break;
	case 'd':
		n = v->f_ffree;
		break;
	case 'f':
		n = v->f_bfree;
		break;
	case 'l':
		n = v->f_namemax;
		break;
	case 's':
		n = v->f_bsize;
		break;
	case 'S':
		n = v->f_frsize;
		break;
	default:
		return false;
	}
	put_number(f, n, 10);
	return true;
}

static const char *
put_escape(const char *s)
{
	static const char from[] = "abefnrtv\\\"",
			  to[] = "\a\b\033\f\n\r\t\v\\\"";
	const char *at;
	int v = 0;

	if (*s >= '0' && *s <= '7') {
		for (int i = 0; i < 3 && *s >= '0' && *s <= '7'; i++)
			v = v * 8 + (*s++ - '0');
		out_c(v);
		return s;
	}
	at = *s != '\0' ? strchr(from, *s) : NULL;
	out_c(at != NULL ? to[at - from] : '\\');
	return at != NULL ? s + 1 : s;
}

static void
put_format(const char *s, const char *path, const struct stat *st,
    const struct statvfs *v)
{
	while (*s != '\0') {
		struct field f = { .prec = -1 };
		char h = '\0';
		size_t n;

		if (*s == '\\' && escapes) {
			s = put_escape(s + 1);
			continue;
		}
		if (*s != '%') {
			out_c(*s++);
			continue;
		}
		s++;
		if (*s == '%' || *s == '\0') {
			out_c('%');
			s += *s == '%';
			continue;
		}
		n = strspn(s, "#-+0 '");
		memcpy(f.flags, s, n < 7 ? n : 7);
		for (s += n; *s >= '0' && *s <= '9'; s++)
			f.width = f.width < 10000 ? f.width * 10 + (*s - '0')
						  : f.width;
		if (*s == '.' && (s[1] < '0' || s[1] > '9')) {
			f.prec = 9;
			s++;
		}
		if (*s == '.')
			for (f.prec = 0, s++; *s >= '0' && *s <= '9'; s++)
				f.prec = f.prec < 10000
					     ? f.prec * 10 + (*s - '0')
					     : f.prec;
		if ((*s == 'H' || *s == 'L') && (s[1] == 'd' || s[1] == 'r'))
			h = *s++;
		if (!(st != NULL ? put_field(&f, *s, h, path, st)
				 : put_fs_field(&f, *s, path, v)))
			out_c('?');
		s += *s != '\0';
	}
}

static void
show_fs(const char *path, const char *format)
{
	struct statvfs v;

	if (statvfs(path, &v) != 0) {
		fail_errno(
		    "cannot read file system information for %s", quote(path));
		return;
	}
	put_format(format != NULL
		       ? format
		       : "  File: \"%n\"\n"
			 "Block size: %-10s Fundamental block size: %S\n"
			 "Blocks: Total: %-10b Free: %-10f Available: %a\n"
			 "Inodes: Total: %-10c Free: %d\n",
	    path, NULL, &v);
	if (own_format && !escapes)
		out_c('\n');
}

static void
show(const char *path, const char *format)
{
	struct stat st;
	bool is_stdin = strcmp(path, "-") == 0;

	if ((is_stdin    ? fstat(STDIN_FILENO, &st)
		: follow ? stat(path, &st)
			 : lstat(path, &st)) != 0) {
		fail_errno(
		    is_stdin ? "cannot stat standard input" : "cannot statx %s",
		    quote(path));
		return;
	}
	if (format == NULL)
		format = S_ISCHR(st.st_mode) || S_ISBLK(st.st_mode)
			     ? full_device
			     : full;
	put_format(format, path, &st, NULL);
	if (own_format && !escapes)
		out_c('\n');
}

int
main(int argc, char **argv)
{
	static const struct opt_long longs[] = { { "format", 'c', 1 },
		{ "printf", 1, 1 }, { "dereference", 'L', 0 },
		{ "file-system", 'f', 0 }, { "terse", 't', 0 }, { 0 } };
	const char *format = NULL;
	bool fs = false;
	struct opt o;
	int c;

	(void)argc;
	tool_init(argv, 1);
	opt_init(&o, argv, "c:Lft", longs,
	    "[-Lft] [-c FORMAT | --printf=FORMAT] FILE...");
	while ((c = opt_next(&o)) != -1) {
		follow |= c == 'L';
		fs |= c == 'f';
		if (c == 'c')
			format = o.arg;
		else if (c == 't')
			format = terse;
		else if (c == 1)
			format = o.arg;
		escapes = c == 1 || (escapes && c != 'c');
		own_format |= c == 'c' || c == 1;
	}
	opt_need(&o, 1, -1);
	for (int i = 0; i < o.count; i++)
		(fs ? show_fs : show)(o.operands[i], format);
	tool_exit(tool_status);
}
