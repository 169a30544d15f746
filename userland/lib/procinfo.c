/*
 * procinfo.c - read /proc.  The files are small and change all the time:
 * each is taken with one read of the whole, and a process that is gone
 * meanwhile is left out.
 */
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "files.h"
#include "procinfo.h"

char *
proc_text(const char *path, size_t *len)
{
	struct in in;
	char *text;

	if (in_open(&in, path) != 0)
		return NULL;
	while (in_fill(&in))
		;
	if (in.err != 0) {
		in_close(&in);
		return NULL;
	}
	text = xmemdup(in.buf + in.pos, in.len - in.pos);
	if (len != NULL)
		*len = in.len - in.pos;
	in_close(&in);
	return text;
}

/* After "NAME:" in a file of such lines. */
static uintmax_t
value_of(const char *text, const char *name)
{
	size_t n = strlen(name);

	for (; text != NULL && *text != '\0';) {
		if (strncmp(text, name, n) == 0 && text[n] == ':')
			return strtoull(text + n + 1, NULL, 10);
		text = strchr(text, '\n');
		text += text != NULL;
	}
	return 0;
}

uintmax_t
meminfo(const char *name)
{
	static char *text;

	if (text == NULL) {
		text = proc_text("/proc/meminfo", NULL);
		if (text == NULL)
			die_errno("/proc/meminfo");
	}
	return value_of(text, name);
}

bool
proc_uptime(double *up)
{
	char *text = proc_text("/proc/uptime", NULL);

	if (text == NULL)
		return false;
	*up = strtod(text, NULL);
	free(text);
	return true;
}

/* Digits that any pid fits in. */
int
proc_pid_width(void)
{
	char *text = proc_text("/proc/sys/kernel/pid_max", NULL);
	int width = 5;

	if (text != NULL && (int)strspn(text, "0123456789") > width)
		width = (int)strspn(text, "0123456789");
	free(text);
	return width < 10 ? width : 10;
}

static intmax_t
next(char **s)
{
	return strtoll(*s, s, 10);
}

/* pid (comm) state ppid ...: comm may hold anything, so from the last ). */
static bool
parse_stat(char *text, struct process *p)
{
	char *open = strchr(text, '('), *close = strrchr(text, ')'), *s;

	if (open == NULL || close == NULL || close < open || close[1] != ' ' ||
	    close[2] == '\0')
		return false;
	p->comm = xmemdup(open + 1, (size_t)(close - open - 1));
	p->state = close[2];
	s = close + 3;
	p->ppid = (int)next(&s);
	p->pgrp = (int)next(&s);
	p->session = (int)next(&s);
	p->tty = (int)next(&s);
	p->tty_pgrp = (int)next(&s);
	p->flags = (uintmax_t)next(&s);
	for (int i = 0; i < 4; i++)
		next(&s); /* faults */
	p->utime = (uintmax_t)next(&s);
	p->stime = (uintmax_t)next(&s);
	next(&s); /* of children */
	next(&s);
	p->priority = (long)next(&s);
	p->nice = (int)next(&s);
	p->threads = (int)next(&s);
	next(&s);
	p->start = (uintmax_t)next(&s);
	p->vsize = (uintmax_t)next(&s) / 1024;
	p->rss =
	    (uintmax_t)next(&s) * (uintmax_t)(sysconf(_SC_PAGESIZE) / 1024);
	return true;
}

static char *
command_line(int pid)
{
	char *path = fmt_new("/proc/%d/cmdline", pid), *text;
	size_t len = 0;

	text = proc_text(path, &len);
	free(path);
	while (len > 0 && text[len - 1] == '\0')
		len--;
	if (text == NULL || len == 0) {
		free(text);
		return NULL;
	}
	for (size_t i = 0; i < len; i++)
		if (text[i] == '\0' || text[i] == '\n')
			text[i] = ' ';
	text[len] = '\0';
	return text;
}

bool
process_read(int pid, struct process *p)
{
	char *path = fmt_new("/proc/%d/stat", pid);
	char *text = proc_text(path, NULL), *at;
	bool ok;

	free(path);
	*p = (struct process){ .pid = pid };
	if (text == NULL)
		return false;
	ok = parse_stat(text, p);
	free(text);
	if (!ok)
		return false;
	path = fmt_new("/proc/%d/status", pid);
	text = proc_text(path, NULL);
	free(path);
	at = text != NULL ? strstr(text, "\nUid:") : NULL;
	if (at != NULL) {
		at += 5;
		p->uid = (unsigned)strtoul(at, &at, 10);
		p->euid = (unsigned)strtoul(at, &at, 10);
	}
	p->locked = value_of(text, "VmLck") != 0;
	free(text);
	p->command = command_line(pid);
	return true;
}

static int
by_pid(const void *a, const void *b)
{
	const struct process *x = a, *y = b;

	return (x->pid > y->pid) - (x->pid < y->pid);
}

size_t
process_list(struct process **to)
{
	size_t n = 0, cap = 0;
	struct list l;

	*to = NULL;
	if (list_dir(&l, "/proc") != 0)
		die_errno("cannot read /proc");
	for (size_t i = 0; i < l.count; i++) {
		const char *name = l.name[i];
		struct process p;

		if (name[strspn(name, "0123456789")] != '\0' ||
		    strlen(name) > 9 || !process_read(atoi(name), &p))
			continue;
		*to = xgrow(*to, &cap, n + 1, sizeof(**to));
		(*to)[n++] = p;
	}
	list_free(&l);
	if (n > 1)
		qsort(*to, n, sizeof(**to), by_pid);
	return n;
}
