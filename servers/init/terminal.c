/*
 * terminal.c - terminals: a driver's line behind tty, a name in /dev.
 *
 * Each goes through open line (input, and output where it is another device),
 * tty.attach, dev.publish.  What fails leaves that terminal out.
 */
#include <servers/init/init.h>
#include <servers/lib/text.h>
#include <libc/sys/sys.h>
#include <proto/chr.h>
#include <proto/dev.h>
#include <proto/tty.h>

static struct terminal terminal[] = {
	{ .name = "ttyS0", .minor = 64, .unit = 0, .in = "uart", .line = 0 },
	{ .name = "tty0",
	    .minor = 0,
	    .unit = 1,
	    .in = "ps2",
	    .out = "display" },
	{ .name = "ttyS1", .minor = 65, .unit = 2, .in = "uart", .line = 1 },
};
enum { TERMINALS = sizeof terminal / sizeof terminal[0] };

enum { ROWS = 24, COLUMNS = 80 }; /* of a line that does not know */

static void
over(struct job *j, const char *what, int err)
{
	struct terminal *t = j->of;

	/* A second serial line is often not there: no news. */
	if (what != NULL && !(err == -E_NXIO && t->line != 0))
		serve_log("%s: %s (%s)", t->name, what, serve_error(err));
	t->over = 1;
	job_end(j);
	boot_step();
}

static void
console_published(struct job *j, int err)
{
	if (err != 0)
		serve_log("/dev/console: %s", serve_error(err));
	over(j, NULL, 0);
}

static u32
rdev(const struct terminal *t)
{
	return 4 << 8 | t->minor;
}

static void
publish(struct job *j, const char *name, void (*then)(struct job *, int))
{
	struct terminal *t = j->of;
	struct dev_publish_q q = { FT_CHR << 12 | 0620, rdev(t), DEV_IN_DEV };
	struct ipc_opt o = { .addr = name,
		.len = text_length(name),
		.ngive = 1,
		.give = { t->node },
		.keep = 1 };

	JOB_ASK(j, svc_find("dev")->client, dev, publish, 1, &q, &o, then);
}

static void
published(struct job *j, int err)
{
	struct terminal *t = j->of;

	if (err != 0)
		serve_log("/dev/%s: %s", t->name, serve_error(err));
	if (text_equal(t->name, options.console))
		publish(j, "console", console_published);
	else
		over(j, NULL, 0);
}

static void
attached(struct job *j, int err)
{
	struct terminal *t = j->of;

	if (err != 0 || j->got[0] == NO_HANDLE) {
		over(j, "tty does not take it", err);
		return;
	}
	t->node = j->got[0];
	t->up = 1;
	if (is_ready(svc_find("dev")))
		publish(j, t->name, published);
	else
		over(j, NULL, 0);
}

static void
attach(struct job *j)
{
	struct terminal *t = j->of;
	struct tty_attach_q q = { t->unit, t->rows, t->columns, rdev(t) };
	struct ipc_opt o = { .ngive = t->out != NULL ? 2 : 1,
		.give = { t->input, t->output } };

	if (q.rows == 0 || q.columns == 0) {
		q.rows = ROWS;
		q.columns = COLUMNS;
	}
	JOB_ASK(j, svc_find("tty")->client, tty, attach, 0, &q, &o, attached);
}

static void
output_open(struct job *j, int err)
{
	struct terminal *t = j->of;

	if (err != 0 || j->got[0] == NO_HANDLE) {
		sys_handle_close(t->input);
		over(j, "the screen does not open", err);
		return;
	}
	t->output = j->got[0];
	t->rows = JOB_REPLY(j, chr, open)->rows;
	t->columns = JOB_REPLY(j, chr, open)->columns;
	attach(j);
}

static void
input_open(struct job *j, int err)
{
	static const struct chr_open_q q = { 0 };
	struct terminal *t = j->of;

	if (err != 0 || j->got[0] == NO_HANDLE) {
		over(j, "the line does not open", err);
		return;
	}
	t->input = j->got[0];
	if (t->out == NULL)
		attach(j);
	else
		JOB_ASK(j, svc_find(t->out)->client, chr, open, 0, &q, NULL,
		    output_open);
}

static void
begin(struct terminal *t)
{
	struct chr_open_q q = { t->line };
	struct job *j = job_new(t);

	if (j == NULL)
		return;
	t->tried = 1;
	JOB_ASK(j, svc_find(t->in)->client, chr, open, 0, &q, NULL, input_open);
}

void
terminal_step(void)
{
	struct svc *tty = svc_find("tty"), *dev = svc_find("dev");

	for (u32 i = 0; i < TERMINALS; i++) {
		struct terminal *t = &terminal[i];
		struct svc *in = svc_find(t->in);
		struct svc *out = t->out != NULL ? svc_find(t->out) : in;

		if (t->tried)
			continue;
		if (is_over(tty) || is_over(in) || is_over(out))
			t->tried = t->over = 1;
		else if (is_ready(tty) && is_ready(in) && is_ready(out) &&
			 (is_ready(dev) || is_over(dev)))
			begin(t);
	}
}

u32
terminals_settled(void)
{
	for (u32 i = 0; i < TERMINALS; i++)
		if (!terminal[i].over)
			return 0;
	return 1;
}

struct terminal *
terminal_named(const char *name)
{
	for (u32 i = 0; i < TERMINALS; i++)
		if (text_equal(terminal[i].name, name))
			return terminal[i].up ? &terminal[i] : NULL;
	return NULL;
}

static const char *
other(const char *name)
{
	return text_equal(name, "tty0") ? "ttyS0" : "tty0";
}

struct terminal *
terminal_console(void)
{
	struct terminal *t = terminal_named(options.console);

	if (t == NULL) {
		t = terminal_named(other(options.console));
		if (t != NULL)
			serve_log("%s is not there: the console is %s",
			    options.console, t->name);
	}
	return t;
}

struct terminal *
terminal_second(void)
{
	struct terminal *t = terminal_named(other(options.console));

	return t != NULL && terminal_named(options.console) != NULL ? t : NULL;
}
