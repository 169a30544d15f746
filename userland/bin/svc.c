/*
 * svc - services: list, status NAME, kill, start, stop, restart NAME,
 * replace NAME BINARY, add BINARY, log [NAME], graph [--svg],
 * fault NAME ADDR OLD NEW (bytes of its text, in hexadecimal).
 *
 * list: NAME<TAB>STATE<TAB>PID<TAB>RESTARTS.  kill ends when the old instance is
 * destroyed; what takes its place has a pid of its own.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/service.h>
#include <sys/stat.h>
#include <unistd.h>
#include "../lib/tool.h"

enum { PATIENCE_MS = 2000, STEP_MS = 10 };

/* A new instance gets its number a moment after its start: wait for that. */
static void
settled(struct service *s)
{
	for (int ms = 0; s->pid == 0 && ms < PATIENCE_MS; ms += STEP_MS) {
		if (strcmp(s->state, "running") != 0 &&
		    strcmp(s->state, "starting") != 0)
			break;
		usleep(STEP_MS * 1000);
		if (service_status(s->name, s) != 0)
			break;
	}
}

static void
do_list(void)
{
	struct service s;

	for (unsigned i = 0; service_list(i, &s) == 0; i++) {
		if (strcmp(s.state, "absent") == 0)
			continue;
		settled(&s);
		out_fmt("%s\t%s\t%d\t%u\n", s.name, s.state, (int)s.pid,
		    s.restarts);
	}
}

static void
put_grant(const struct service_grant *g)
{
	static const char *const what[] = { [SERVICE_MEMORY] = "all memory",
		[SERVICE_ACCOUNT] = "the account of processes" };

	switch (g->kind) {
	case SERVICE_CALL:
		out_fmt("calls\t%s\n", g->to);
		break;
	case SERVICE_IRQ:
		out_fmt("irq\t%u\n", g->first);
		break;
	case SERVICE_IO:
		out_fmt("ports\t%x-%x\n", g->first, g->first + g->count - 1);
		break;
	case SERVICE_PCI:
		out_fmt("pci\t%04x:%04x\n", g->first >> 16, g->first & 0xffff);
		break;
	case SERVICE_PHYS:
		out_fmt("memory\t%x-%x\n", g->first, g->first + g->count - 1);
		break;
	default:
		out_fmt("right\t%s\n", what[g->kind]);
	}
}

static void
do_status(const char *name)
{
	struct service_grant g;
	struct service s;

	if (service_status(name, &s) != 0) {
		fail_errno("%s", quotef(name));
		return;
	}
	settled(&s);
	out_fmt("name\t%s\nmodule\t%s\nstate\t%s\npid\t%d\nrestarts\t%u\n"
		"rank\t%u\nup_ms\t%u\n",
	    s.name, s.module, s.state, (int)s.pid, s.restarts, s.rank, s.up_ms);
	if (s.why[0] != '\0')
		out_fmt("last_end\t%s\n", s.why);
	if (s.last_us != 0)
		out_fmt("restart_us\t%u\n", s.last_us);
	for (unsigned i = 0; service_grant(i, &g) == 0; i++)
		if (strcmp(g.from, s.name) == 0)
			put_grant(&g);
}

static void
do_log(const char *name)
{
	struct service_event e;

	for (unsigned i = 0; service_event(i, &e) == 0; i++)
		if (name == NULL || strcmp(name, e.name) == 0)
			out_fmt("%u.%03u\t%s\t%s\n", e.ms / 1000, e.ms % 1000,
			    e.name, e.text);
}

/* The newest service: wait until it serves. */
static void
added(void)
{
	struct service s;
	unsigned n = 0;

	while (service_list(n, &s) == 0)
		n++;
	if (n == 0 || service_list(n - 1, &s) != 0)
		return;
	for (int ms = 0; strcmp(s.state, "starting") == 0 && ms < PATIENCE_MS;
	     ms += STEP_MS) {
		usleep(STEP_MS * 1000);
		if (service_status(s.name, &s) != 0)
			break;
	}
	settled(&s);
	if (strcmp(s.state, "running") != 0)
		fail("%s: %s", s.name, s.state);
}

/* A binary for the service called name; NULL: for a new one. */
static void
with_image(const char *name, const char *path)
{
	struct stat st;
	ssize_t got = -1;
	char *image;
	int fd = open(path, O_RDONLY);

	if (fd < 0 || fstat(fd, &st) != 0) {
		fail_errno("%s", quotef(path));
		return;
	}
	image = xmalloc((size_t)st.st_size + 1);
	got = io_read_full(fd, image, (size_t)st.st_size);
	close(fd);
	if (got < 0)
		fail_errno("%s", quotef(path));
	else if (name != NULL && service_replace(name, image, (size_t)got) != 0)
		fail_errno("%s", quotef(name));
	else if (name == NULL && service_add(image, (size_t)got) != 0)
		fail_errno("%s", quotef(path));
	else if (name == NULL)
		added();
}

/* Pairs of hexadecimal digits; how many, 0: wrong. */
static size_t
hex(const char *text, unsigned char to[16])
{
	size_t n = 0;
	unsigned byte;
	char pair[3] = "";

	for (; text[0] != '\0'; text += 2) {
		char *end;

		if (n == 16 || text[1] == '\0')
			return 0;
		memcpy(pair, text, 2);
		byte = (unsigned)strtoul(pair, &end, 16);
		if (*end != '\0')
			return 0;
		to[n++] = (unsigned char)byte;
	}
	return n;
}

static void
do_fault(char **arg)
{
	unsigned char now[16], fault[16];
	size_t n = hex(arg[2], now);

	if (n == 0 || hex(arg[3], fault) != n)
		die("old and new are so many bytes in hexadecimal");
	if (service_fault(arg[0], strtoul(arg[1], NULL, 16), now, fault, n) != 0)
		fail_errno("%s", quotef(arg[0]));
}

/* ---- who may call whom ---------------------------------------------------- */

enum { NODES = 64, ROW = 56, COLUMN = 120, BOX_W = 96, BOX_H = 28 };

static struct {
	struct service s;
	int x, y;
} node[NODES];
static int nodes;

static int
find(const char *name)
{
	for (int i = 0; i < nodes; i++)
		if (strcmp(node[i].s.name, name) == 0)
			return i;
	return -1;
}

/* One row for each rank, the highest on top. */
static int
place(void)
{
	unsigned below = ~0u, rank;
	int row = 0, x;

	for (;; row++, below = rank) {
		rank = 0;
		for (int i = 0; i < nodes; i++)
			if (node[i].s.rank < below && node[i].s.rank > rank)
				rank = node[i].s.rank;
		if (rank == 0)
			return row;
		x = 0;
		for (int i = 0; i < nodes; i++) {
			if (node[i].s.rank != rank)
				continue;
			node[i].x = 10 + x++ * COLUMN;
			node[i].y = 10 + row * ROW;
		}
	}
}

static void
graph_svg(void)
{
	struct service_grant g;
	int rows, wide = 0;

	while (nodes < NODES &&
	       service_list((unsigned)nodes, &node[nodes].s) == 0)
		nodes++;
	rows = place();
	for (int i = 0; i < nodes; i++)
		if (node[i].x + COLUMN > wide)
			wide = node[i].x + COLUMN;
	out_fmt("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" "
		"height=\"%d\" font-family=\"sans-serif\" font-size=\"13\">\n",
	    wide, rows * ROW + 10);
	for (unsigned i = 0; service_grant(i, &g) == 0; i++) {
		int from = find(g.from), to = find(g.to);

		if (g.kind == SERVICE_CALL && from >= 0 && to >= 0)
			out_fmt("<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" "
				"stroke=\"black\"><title>%s calls %s</title>"
				"</line>\n",
			    node[from].x + BOX_W / 2, node[from].y + BOX_H,
			    node[to].x + BOX_W / 2, node[to].y, g.from, g.to);
	}
	for (int i = 0; i < nodes; i++)
		out_fmt("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" "
			"fill=\"white\" stroke=\"black\"/>"
			"<text x=\"%d\" y=\"%d\">%s</text>\n",
		    node[i].x, node[i].y, BOX_W, BOX_H, node[i].x + 8,
		    node[i].y + 19, node[i].s.name);
	out_str("</svg>\n");
}

static void
do_graph(const char *how)
{
	struct service_grant g;

	if (how != NULL && strcmp(how, "--svg") == 0) {
		graph_svg();
		return;
	}
	for (unsigned i = 0; service_grant(i, &g) == 0; i++)
		if (g.kind == SERVICE_CALL)
			out_fmt("%s\t%s\n", g.from, g.to);
}

static bool
control(const char *verb, const char *name)
{
	static const char *const verbs[] = { [SERVICE_KILL] = "kill",
		[SERVICE_STOP] = "stop",
		[SERVICE_START] = "start",
		[SERVICE_RESTART] = "restart" };

	for (int i = SERVICE_KILL; i <= SERVICE_RESTART; i++) {
		if (strcmp(verb, verbs[i]) != 0)
			continue;
		if (service_control(name, i) != 0)
			fail_errno("%s", quotef(name));
		return true;
	}
	return false;
}

int
main(int argc, char **argv)
{
	const char *verb = argc > 1 ? argv[1] : "", *name = argv[argc > 1 ? 2 : 1];

	tool_init(argv, 1);
	if (strcmp(verb, "list") == 0 && argc == 2)
		do_list();
	else if (strcmp(verb, "status") == 0 && argc == 3)
		do_status(name);
	else if (strcmp(verb, "log") == 0 && argc <= 3)
		do_log(name);
	else if (strcmp(verb, "graph") == 0 && argc <= 3)
		do_graph(name);
	else if (strcmp(verb, "replace") == 0 && argc == 4)
		with_image(name, argv[3]);
	else if (strcmp(verb, "add") == 0 && argc == 3)
		with_image(NULL, name);
	else if (strcmp(verb, "fault") == 0 && argc == 6)
		do_fault(argv + 2);
	else if (strcmp(verb, "fault") == 0 && argc == 6)
		do_fault(argv + 2);
	else if (argc != 3 || !control(verb, name))
		die("usage: svc list | status NAME | log [NAME] | graph [--svg] | "
		    "replace NAME BINARY | add BINARY | kill, start, stop, restart NAME");
	tool_exit(tool_status);
}
