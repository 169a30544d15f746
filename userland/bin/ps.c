/*
 * ps - show processes.
 *
 *	ps [-aAdefl] [-o LIST] [-p PIDS] [-t TTYS] [-u USERS]    or    ps aux
 *
 * Every column is one row of a table below; -f, -l and aux are lists of
 * columns.
 */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <sys/sysmacros.h>
#include <time.h>
#include <unistd.h>
#include "../lib/datefmt.h"
#include "../lib/files.h"
#include "../lib/procinfo.h"
#include "../lib/term.h"

static long hz;
static double uptime;
static time_t now;
static uintmax_t memory;
static int columns;

static void
tty_name(struct str *s, const struct process *p)
{
	unsigned ma = (unsigned)p->tty >> 8 & 0xfff;
	unsigned mi =
	    ((unsigned)p->tty & 0xff) | ((unsigned)p->tty >> 12 & 0xfff00);

	if (p->tty == 0)
		str_adds(s, "?");
	else if (ma >= 136 && ma < 144)
		str_fmt(s, "pts/%u", mi + (ma - 136) * 256);
	else if (ma == 4)
		str_fmt(
		    s, mi < 64 ? "tty%u" : "ttyS%u", mi < 64 ? mi : mi - 64);
	else if (ma == 5 && mi == 1)
		str_adds(s, "console");
	else
		str_adds(s, "?");
}

static void
clock_time(struct str *s, uintmax_t seconds, bool long_form)
{
	uintmax_t days = seconds / 86400;

	if (!long_form) { /* aux: minutes:seconds */
		str_fmt(s, "%ju:%02ju", seconds / 60, seconds % 60);
		return;
	}
	if (days > 0)
		str_fmt(s, "%ju-", days);
	str_fmt(s, "%02ju:%02ju:%02ju", seconds / 3600 % 24, seconds / 60 % 60,
	    seconds % 60);
}

static void
elapsed(struct str *s, uintmax_t t)
{
	if (t >= 86400)
		str_fmt(s, "%ju-", t / 86400);
	if (t >= 3600)
		str_fmt(s, "%02ju:", t / 3600 % 24);
	str_fmt(s, "%02ju:%02ju", t / 60 % 60, t % 60);
}

static uintmax_t
age(const struct process *p)
{
	double t = uptime - (double)p->start / (double)hz;

	return t > 0 ? (uintmax_t)t : 0;
}

static unsigned
cpu_share(const struct process *p) /* in tenths of a percent */
{
	uintmax_t used = (p->utime + p->stime) * 1000 / (uintmax_t)hz;
	uintmax_t t = age(p);

	return t == 0 ? 0 : (unsigned)(used / t < 999 ? used / t : 999);
}

static void
start_time(struct str *s, const struct process *p)
{
	struct timespec t = { now - (time_t)age(p), 0 };

	date_format(s, age(p) < 86400 ? "%H:%M" : "%b%d", &t, false);
}

static void
state(struct str *s, const struct process *p)
{
	str_addc(s, p->state);
	if (p->nice < 0)
		str_addc(s, '<');
	else if (p->nice > 0)
		str_addc(s, 'N');
	if (p->locked)
		str_addc(s, 'L');
	if (p->session == p->pid)
		str_addc(s, 's');
	if (p->threads > 1)
		str_addc(s, 'l');
	if (p->tty_pgrp == p->pgrp)
		str_addc(s, '+');
}

static void
user(struct str *s, unsigned uid, size_t width)
{
	const char *name = user_name(uid);

	if (name == NULL)
		str_fmt(s, "%u", uid);
	else if (strlen(name) <= width)
		str_adds(s, name);
	else /* cut, and shown to be */
		str_fmt(s, "%.*s+", (int)width - 1, name);
}

static void
command(struct str *s, const struct process *p)
{
	if (p->command != NULL)
		str_adds(s, p->command);
	else if (p->state == 'Z')
		str_fmt(s, "[%s] <defunct>", p->comm);
	else
		str_fmt(s, "[%s]", p->comm);
}

static void
name(struct str *s, const struct process *p)
{
	str_adds(s, p->comm);
	if (p->state == 'Z')
		str_adds(s, " <defunct>");
}

enum { PID = 0 }; /* a column as wide as pids can be */
static int pid_width;

/* id names what is shown; several columns may show the same. */
static const struct column {
	const char *name, *header;
	int width; /* negative: to the left */
	char id;
} table[] = {
	{ "pid", "PID", PID, 'p' },
	{ "ppid", "PPID", PID, 'P' },
	{ "pgid", "PGID", PID, 'g' },
	{ "pgrp", "PGRP", PID, 'g' },
	{ "sid", "SID", PID, 's' },
	{ "sess", "SESS", PID, 's' },
	{ "tty", "TT", -8, 't' },
	{ "tt", "TT", -8, 't' },
	{ "tname", "TTY", -8, 't' },
	{ "stat", "STAT", -4, 'S' },
	{ "s", "S", 1, 'e' },
	{ "state", "S", 1, 'e' },
	{ "user", "USER", -8, 'u' },
	{ "euser", "EUSER", -8, 'u' },
	{ "ruser", "RUSER", -8, 'R' },
	{ "uid", "UID", 5, 'n' },
	{ "euid", "EUID", 5, 'n' },
	{ "ruid", "RUID", 5, 'N' },
	{ "pcpu", "%CPU", 4, 'c' },
	{ "%cpu", "%CPU", 4, 'c' },
	{ "pmem", "%MEM", 4, 'm' },
	{ "%mem", "%MEM", 4, 'm' },
	{ "vsz", "VSZ", 6, 'v' },
	{ "vsize", "VSZ", 6, 'v' },
	{ "rss", "RSS", 5, 'r' },
	{ "rssize", "RSS", 5, 'r' },
	{ "time", "TIME", 8, 'T' },
	{ "cputime", "TIME", 8, 'T' },
	{ "etime", "ELAPSED", 11, 'E' },
	{ "etimes", "ELAPSED", 7, 'a' },
	{ "start", "STARTED", 8, 'b' },
	{ "stime", "STIME", -5, 'B' },
	{ "ni", "NI", 3, 'i' },
	{ "nice", "NI", 3, 'i' },
	{ "pri", "PRI", 3, 'y' },
	{ "nlwp", "NLWP", 4, 'l' },
	{ "thcount", "THCNT", 5, 'l' },
	{ "f", "F", 1, 'f' },
	{ "c", "C", 2, 'C' },
	{ "sz", "SZ", 5, 'z' },
	{ "wchan", "WCHAN", -6, 'w' },
	{ "addr", "ADDR", -1, 'w' },
	{ "comm", "COMMAND", -15, 'o' },
	{ "ucmd", "CMD", -15, 'o' },
	{ "ucomm", "COMMAND", -15, 'o' },
	{ "args", "COMMAND", -27, 'A' },
	{ "cmd", "CMD", -27, 'A' },
	{ "command", "COMMAND", -27, 'A' },
	/* under other headers, for -f and aux */
	{ "-uid", "UID", -8, 'u' },
	{ "-c", "C", 2, 'C' },
	{ "-tty", "TTY", -8, 't' },
	{ "-start", "START", -5, 'B' },
	{ "-time", "TIME", 6, 'M' },
	{ "-vsz", "VSZ", 6, 'v' },
	{ "-luid", "UID", 5, 'n' },
	{ "-addr", "ADDR", 4, 'w' },
	{ "-sz", "SZ", 2, 'z' },
};

struct shown {
	const struct column *c;
	char *header;
	int width;
};

static struct shown shown[64];
static size_t shown_count;

/* Columns that are a number as it stands; false: it is another. */
static bool
number(struct str *s, const struct process *p, char id)
{
	const struct {
		char id;
		intmax_t v;
	} list[] = {
		{ 'p', p->pid },
		{ 'P', p->ppid },
		{ 'g', p->pgrp },
		{ 's', p->session },
		{ 'n', p->euid },
		{ 'N', p->uid },
		{ 'C', cpu_share(p) / 10 },
		{ 'v', (intmax_t)p->vsize },
		{ 'r', (intmax_t)p->rss },
		{ 'a', (intmax_t)age(p) },
		{ 'i', p->nice },
		{ 'y', 39 - p->priority },
		{ 'l', p->threads },
		{ 'f', (intmax_t)(p->flags >> 6 & 7) },
		{ 'z', (intmax_t)(p->vsize / 4) },
	};

	for (size_t i = 0; i < COUNT(list); i++) {
		if (list[i].id != id)
			continue;
		str_fmt(s, "%jd", list[i].v);
		return true;
	}
	return false;
}

static void
cell(struct str *s, const struct process *p, char id)
{
	uintmax_t ticks = p->utime + p->stime;
	unsigned share;

	if (number(s, p, id))
		return;
	switch (id) {
	case 't':
		tty_name(s, p);
		break;
	case 'S':
		state(s, p);
		break;
	case 'e':
		str_addc(s, p->state);
		break;
	case 'u':
	case 'R':
		user(s, id == 'u' ? p->euid : p->uid, 8);
		break;
	case 'c':
	case 'm':
		share = id == 'c'     ? cpu_share(p)
			: memory != 0 ? (unsigned)(p->rss * 1000 / memory)
				      : 0;
		str_fmt(s, "%u.%u", share / 10, share % 10);
		break;
	case 'T':
	case 'M':
		clock_time(s, ticks / (uintmax_t)hz, id == 'T');
		break;
	case 'E':
		elapsed(s, age(p));
		break;
	case 'b':
	case 'B':
		start_time(s, p);
		break;
	case 'w':
		str_addc(s, '-');
		break;
	case 'o':
		name(s, p);
		break;
	case 'A':
		command(s, p);
		break;
	}
}

static const struct column *
find_column(const char *name_, size_t len)
{
	for (size_t i = 0; i < COUNT(table); i++)
		if (strlen(table[i].name) == len &&
		    strncmp(table[i].name, name_, len) == 0)
			return &table[i];
	die("error: unknown user-defined format specifier \"%.*s\"", (int)len,
	    name_);
}

static void
show(const struct column *c, const char *header)
{
	struct shown *s = &shown[shown_count];
	int w = c->width == PID ? pid_width
		: c->width < 0  ? -c->width
				: c->width;

	if (shown_count == COUNT(shown))
		die("error: too many columns");
	shown_count++;
	s->c = c;
	s->header = xstrdup(header != NULL ? header : c->header);
	if ((int)strlen(s->header) > w)
		w = (int)strlen(s->header);
	s->width = c->width < 0 ? -w : w;
}

/* pid,comm=NAME or pid= (no header); a NAME takes the rest of the word. */
static void
show_list(const char *list)
{
	while (*list != '\0') {
		size_t len = strcspn(list, ",= ");

		if (list[len] == '=') {
			show(find_column(list, len), list + len + 1);
			return;
		}
		if (len > 0)
			show(find_column(list, len), NULL);
		list += len;
		list += *list != '\0';
	}
}

static void
put_line(const struct process *p)
{
	struct str line = { 0 }, s = { 0 };
	size_t over = 0; /* columns that a wide cell took too many */

	for (size_t i = 0; i < shown_count; i++) {
		bool left = shown[i].width < 0;
		size_t w = (size_t)(left ? -shown[i].width : shown[i].width);
		bool last = i + 1 == shown_count;

		str_cut(&s, 0);
		if (p == NULL)
			str_adds(&s, shown[i].header);
		else
			cell(&s, p, shown[i].c->id);
		if (left && !last && strchr("oA", shown[i].c->id) != NULL &&
		    s.len > w)
			str_cut(&s, w);
		if (i > 0)
			str_addc(&line, ' ');
		if (!left && s.len < w) {
			size_t pad = w - s.len;
			size_t less = pad < over ? pad : over;

			str_fill(&line, ' ', pad - less);
			over -= less;
		}
		str_add(&line, s.p, s.len);
		if (left && !last && s.len < w) {
			size_t pad = w - s.len;
			size_t less = pad < over ? pad : over;

			str_fill(&line, ' ', pad - less);
			over -= less;
		}
		if (s.len > w)
			over += s.len - w;
	}
	if (columns > 0 && line.len > (size_t)columns)
		str_cut(&line, (size_t)columns);
	out_write(line.p, line.len);
	out_c('\n');
	str_free(&line);
	str_free(&s);
}

/* Which processes. */
static struct {
	bool all, with_tty, not_leaders, bsd_all;
	int *pid;
	size_t pids, pid_cap;
	unsigned *uid;
	size_t uids, uid_cap;
	struct process self;
} want;

static bool
wanted(const struct process *p)
{
	for (size_t i = 0; i < want.pids; i++)
		if (want.pid[i] == p->pid)
			return true;
	for (size_t i = 0; i < want.uids; i++)
		if (want.uid[i] == p->euid)
			return true;
	if (want.pids != 0 || want.uids != 0)
		return false;
	if (want.all)
		return true;
	if (want.with_tty || want.not_leaders)
		return (!want.with_tty || p->tty != 0) && p->session != p->pid;
	return p->euid == geteuid() && p->tty == want.self.tty;
}

static void
add_pids(const char *s)
{
	uintmax_t v;

	while (*s != '\0') {
		size_t len = strcspn(s, ", ");
		char *one = xmemdup(s, len);

		if (num_parse(one, "", &v) != NUM_OK || v > INT32_MAX)
			die("error: process ID list syntax error");
		free(one);
		want.pid = xgrow(
		    want.pid, &want.pid_cap, want.pids + 1, sizeof(*want.pid));
		want.pid[want.pids++] = (int)v;
		s += len;
		s += *s != '\0';
	}
}

static void
add_users(const char *s)
{
	while (*s != '\0') {
		size_t len = strcspn(s, ", ");
		char *one = xmemdup(s, len);
		uintmax_t v;
		uid_t uid;
		gid_t gid;

		if (user_find(one, &uid, &gid))
			v = uid;
		else if (num_parse(one, "", &v) != NUM_OK)
			die("error: user name does not exist");
		free(one);
		want.uid = xgrow(
		    want.uid, &want.uid_cap, want.uids + 1, sizeof(*want.uid));
		want.uid[want.uids++] = (unsigned)v;
		s += len;
		s += *s != '\0';
	}
}

static int format; /* f l u, or as usual */

/* Words without a dash: aux and its parts, or pids. */
static void
bsd_word(const char *s)
{
	if (isdigit((unsigned char)*s)) {
		add_pids(s);
		return;
	}
	for (; *s != '\0'; s++) {
		if (*s == 'a' || *s == 'x')
			want.all = true;
		else if (*s == 'u' || *s == 'f' || *s == 'l')
			format = *s;
		else if (*s == 'w')
			columns = 0;
		else
			die("error: unsupported option (BSD syntax)");
	}
}

static void
parse(struct opt *o)
{
	int c;

	while ((c = opt_next(o)) != -1) {
		switch (c) {
		case 'e':
		case 'A':
			want.all = true;
			break;
		case 'a':
			want.with_tty = want.not_leaders = true;
			break;
		case 'd':
			want.not_leaders = true;
			break;
		case 'f':
		case 'l':
			format = c;
			break;
		case 'o':
			show_list(o->arg);
			break;
		case 'p':
			add_pids(o->arg);
			break;
		case 'u':
			add_users(o->arg);
			break;
		case 'w':
			columns = 0;
			break;
		}
	}
	for (int i = 0; i < o->count; i++)
		bsd_word(o->operands[i]);
	if (shown_count != 0)
		return;
	if (format == 'f')
		show_list("-uid,pid,ppid,-c,stime,-tty,time,cmd");
	else if (format == 'l')
		show_list("f,s,-luid,pid,ppid,c,pri,ni,-addr,-sz,wchan,-tty,"
			  "time,ucmd");
	else if (format == 'u')
		show_list("user,pid,pcpu,pmem,-vsz,rss,-tty,stat,-start,"
			  "-time,command");
	else
		show_list("pid,-tty,time,ucmd");
}

int
main(int argc, char **argv)
{
	static const struct opt_long longs[] = { { "format", 'o', 1 },
		{ "pid", 'p', 1 }, { "user", 'u', 1 }, { "no-headers", 1, 0 },
		{ 0 } };
	struct process *p;
	struct opt o;
	size_t n;
	bool any = false, heads = false;
	int rows;

	(void)argc;
	tool_init(argv, 1);
	pid_width = proc_pid_width();
	hz = sysconf(_SC_CLK_TCK);
	if (hz <= 0)
		hz = 100;
	if (!term_size(STDOUT_FILENO, &columns, &rows))
		columns = 0;
	opt_init(&o, argv, "eAadflo:p:u:w", longs,
	    "[-aAdefl] [-o LIST] [-p PIDS] [-u USERS]  or  ps aux");
	parse(&o);
	if (!process_read((int)getpid(), &want.self))
		die_errno("cannot read /proc");
	n = process_list(&p);
	proc_uptime(&uptime);
	now = time(NULL);
	memory = meminfo("MemTotal");
	for (size_t i = 0; i < shown_count; i++)
		heads |= shown[i].header[0] != '\0';
	if (heads)
		put_line(NULL);
	for (size_t i = 0; i < n; i++) {
		if (!wanted(&p[i]))
			continue;
		put_line(&p[i]);
		any = true;
	}
	tool_exit(!any);
}
