/*
 * vmstat - memory, swapping, interrupts and processors in one line, again every
 * DELAY seconds; the first line is about the time since boot.
 */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "../lib/procinfo.h"

enum { IN, OUT, INTR, CTXT, USER, SYSTEM, IDLE, COUNTERS };

/* The number after a word at a line's start. */
static uintmax_t
after(const char *text, const char *word)
{
	size_t n = strlen(word);

	for (; text != NULL && *text != '\0'; text += *text == '\n') {
		if (strncmp(text, word, n) == 0 && text[n] == ' ')
			return strtoumax(text + n, NULL, 10);
		text += strcspn(text, "\n");
	}
	return 0;
}

static void
read_counters(uintmax_t c[COUNTERS], uintmax_t *running)
{
	char *vm = proc_text("/proc/vmstat", NULL), *st = proc_text("/proc/stat", NULL);
	const char *cpu = st != NULL && strncmp(st, "cpu ", 4) == 0 ? st + 4 : "";
	char *end;

	c[IN] = after(vm, "pswpin") * 4;
	c[OUT] = after(vm, "pswpout") * 4;
	c[INTR] = after(st, "intr");
	c[CTXT] = after(st, "ctxt");
	c[USER] = strtoumax(cpu, &end, 10) + strtoumax(end, &end, 10);
	c[SYSTEM] = strtoumax(end, &end, 10);
	c[IDLE] = strtoumax(end, &end, 10);
	*running = after(st, "procs_running");
	free(vm);
	free(st);
}

static void
line(const uintmax_t now[COUNTERS], const uintmax_t was[COUNTERS], uintmax_t running,
    uintmax_t seconds)
{
	uintmax_t d[COUNTERS], all;

	for (int i = 0; i < COUNTERS; i++)
		d[i] = now[i] - was[i];
	all = d[USER] + d[SYSTEM] + d[IDLE];
	all = all != 0 ? all : 1;
	seconds = seconds != 0 ? seconds : 1;
	out_fmt("%2ju %2d %6ju %6ju %6ju %6ju %4ju %4ju %5d %5d %4ju %4ju %2ju %2ju %2ju %2d %2d\n",
	    running, 0, meminfo("SwapTotal") - meminfo("SwapFree"), meminfo("MemFree"),
	    meminfo("Buffers"), meminfo("Cached"), d[IN] / seconds, d[OUT] / seconds, 0, 0,
	    d[INTR] / seconds, d[CTXT] / seconds, d[USER] * 100 / all, d[SYSTEM] * 100 / all,
	    d[IDLE] * 100 / all, 0, 0);
	out_flush();
}

static uintmax_t
since_boot(void)
{
	double up = 0;

	return proc_uptime(&up) ? (uintmax_t)up : 0;
}

int
main(int argc, char **argv)
{
	uintmax_t was[COUNTERS] = { 0 }, now[COUNTERS], running, delay, count = 1;
	struct opt o;
	char **words;

	(void)argc;
	tool_init(argv, 1);
	words = opt_only(&o, argv, "[DELAY [COUNT]]");
	opt_need(&o, 0, 2);
	delay = o.count > 0 ? num_arg(words[0], "", 1, 86400, "delay") : 1;
	if (o.count > 0)
		count = o.count > 1 ? num_arg(words[1], "", 1, UINTMAX_MAX, "count") : UINTMAX_MAX;
	out_str("procs -----------memory---------- ---swap-- -----io---- -system-- ------cpu-----\n"
		" r  b   swpd   free   buff  cache   si   so    bi    bo   in   cs us sy id wa st\n");
	for (uintmax_t n = 0; n < count; n++) {
		if (n > 0)
			sleep((unsigned)delay);
		read_counters(now, &running);
		line(now, was, running, n > 0 ? delay : since_boot());
		memcpy(was, now, sizeof was);
	}
	tool_exit(0);
}
