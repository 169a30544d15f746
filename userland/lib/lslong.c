/*
 * lslong.c - ls -l: columns as wide as their widest entry.
 */
#include <string.h>
#include <sys/sysmacros.h>
#include "datefmt.h"
#include "lsent.h"

enum { HALF_YEAR = 31556952 / 2 };

struct widths {
	int links, owner, group, size, major, minor;
};

char
ls_indicator(const struct ls_style *s, mode_t mode)
{
	if (s->indicator != 0 && S_ISDIR(mode))
		return '/';
	if (s->indicator != 'F')
		return '\0';
	if (S_ISREG(mode))
		return mode & 0111 ? '*' : '\0';
	return S_ISLNK(mode)    ? '@'
	       : S_ISFIFO(mode) ? '|'
	       : S_ISSOCK(mode) ? '='
				: '\0';
}

const struct timespec *
ls_time(const struct ls_style *s, const struct stat *st)
{
	return s->access_time   ? &st->st_atim
	       : s->change_time ? &st->st_ctim
				: &st->st_mtim;
}

/* A size in bytes, or in units of that many. */
void
ls_number(
    const struct ls_style *s, char buf[32], uintmax_t bytes, unsigned unit)
{
	if (s->human) {
		num_human(buf, bytes, s->si ? 1000 : 1024);
	} else {
		char *text = fmt_new("%ju", (bytes + unit - 1) / unit);

		strncpy(buf, text, 31);
		buf[31] = '\0';
	}
}

static int
digits(uintmax_t v)
{
	int n = 1;

	while (v >= 10) {
		v /= 10;
		n++;
	}
	return n;
}

static const char *
owner(const struct ls_style *s, uid_t uid)
{
	return s->numeric ? NULL : user_name(uid);
}

static const char *
group(const struct ls_style *s, gid_t gid)
{
	return s->numeric ? NULL : group_name(gid);
}

static void
widest(int *w, int n)
{
	if (n > *w)
		*w = n;
}

static void
measure(const struct ls_style *s, const struct entry *e, struct widths *w)
{
	const char *name;
	char buf[32];
	unsigned long dev = (unsigned long)e->st.st_rdev;

	if (!e->known) {
		widest(&w->links, 1);
		widest(&w->owner, 1);
		widest(&w->group, 1);
		widest(&w->size, 1);
		return;
	}
	widest(&w->links, digits(e->st.st_nlink));
	name = owner(s, e->st.st_uid);
	widest(&w->owner, name ? (int)strlen(name) : digits(e->st.st_uid));
	name = group(s, e->st.st_gid);
	widest(&w->group, name ? (int)strlen(name) : digits(e->st.st_gid));
	if (S_ISCHR(e->st.st_mode) || S_ISBLK(e->st.st_mode)) {
		widest(&w->major, digits(major(dev)));
		widest(&w->minor, digits(minor(dev)));
		widest(&w->size, w->major + 2 + w->minor);
		return;
	}
	ls_number(s, buf, (uintmax_t)e->st.st_size, 1);
	widest(&w->size, (int)strlen(buf));
}

static void
put_id(const char *name, uintmax_t id, int width)
{
	if (name != NULL)
		out_fmt("%-*s ", width, name);
	else
		out_fmt("%*ju ", width, id);
}

static void
put_time(
    const struct ls_style *s, const struct stat *st, const struct timespec *now)
{
	const struct timespec *t = ls_time(s, st);
	struct str text = { 0 };
	bool recent =
	    now->tv_sec - HALF_YEAR < t->tv_sec &&
	    (t->tv_sec < now->tv_sec ||
		(t->tv_sec == now->tv_sec && t->tv_nsec <= now->tv_nsec));

	date_format(&text,
	    s->full_time ? "%F %T.%N %z"
	    : recent     ? "%b %e %H:%M"
			 : "%b %e  %Y",
	    t, false);
	out_fmt("%s ", text.p);
	str_free(&text);
}

static void
put_mark(char mark)
{
	if (mark != '\0')
		out_c(mark);
}

static void
put_entry(const struct ls_style *s, const struct entry *e,
    const struct widths *w, const struct timespec *now)
{
	char mode[11] = "l?????????", buf[32] = "?";

	ls_frills(s, e, true);
	if (e->known) {
		mode_string(mode, e->st.st_mode);
		out_fmt("%s %*ju ", mode, w->links, (uintmax_t)e->st.st_nlink);
		if (!s->no_owner)
			put_id(owner(s, e->st.st_uid), e->st.st_uid, w->owner);
		if (!s->no_group)
			put_id(group(s, e->st.st_gid), e->st.st_gid, w->group);
		if (S_ISCHR(e->st.st_mode) || S_ISBLK(e->st.st_mode)) {
			unsigned long dev = (unsigned long)e->st.st_rdev;

			out_fmt("%*u, %*u ", w->size - 2 - w->minor,
			    (unsigned)major(dev), w->minor,
			    (unsigned)minor(dev));
		} else {
			ls_number(s, buf, (uintmax_t)e->st.st_size, 1);
			out_fmt("%*s ", w->size, buf);
		}
		put_time(s, &e->st, now);
	} else {
		out_fmt("%s %*s ", "?????????\?", w->links, "?");
		if (!s->no_owner)
			out_fmt("%-*s ", w->owner, "?");
		if (!s->no_group)
			out_fmt("%-*s ", w->group, "?");
		out_fmt("%*s %12s ", w->size, "?", "?");
	}
	if (s->align && !e->quoted)
		out_c(' ');
	out_str(e->name);
	if (e->target != NULL) {
		out_fmt(" -> %s", e->target);
		put_mark(e->target_mode != 0 ? ls_indicator(s, e->target_mode)
					     : '\0');
	} else if (e->known) {
		put_mark(ls_indicator(s, e->st.st_mode));
	}
	out_c('\n');
}

void
ls_long(const struct ls_style *s, struct entry *e, size_t n)
{
	struct widths w = { 0 };
	struct timespec now = { 0 };

	clock_gettime(CLOCK_REALTIME, &now);
	for (size_t i = 0; i < n; i++)
		measure(s, &e[i], &w);
	for (size_t i = 0; i < n; i++)
		put_entry(s, &e[i], &w, &now);
}
