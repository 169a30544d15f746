/*
 * line.c - the drivers' lines behind a terminal.
 *
 * Cookies of the submitted calls: 2 * unit reads, 2 * unit + 1 writes.
 */
#include <libc/sys/sys.h>
#include <proto/chr.h>
#include <servers/tty/tty.h>

static void
read_more(struct tty *t)
{
	struct chr_read_q q = { 0 };
	struct ipc_opt o = { .addr = t->input, .len = INPUT, .out = 1 };

	if (serve_submit(
		t->read_call, t->in, chr_read_n, 1, &q, sizeof q, &o) != 0)
		serve_log("unit %u: its line is gone", t->unit);
}

static int
make_calls(struct tty *t)
{
	i32 r = sys_call_create(HS_PORT, 2 * t->unit);
	i32 w = sys_call_create(HS_PORT, 2 * t->unit + 1);

	if (r < 0 || w < 0)
		return r < 0 ? r : w;
	t->read_call = (handle_t)r;
	t->write_call = (handle_t)w;
	return 0;
}

int
line_resume(struct tty *t)
{
	int err = make_calls(t);

	if (err != 0)
		return err;
	t->writing = false;
	t->sent = 0;
	read_more(t);
	output_start(t);
	return 0;
}

int
line_attach(struct tty *t, struct request *rq, const struct tty_attach_q *q)
{
	int err;

	if (rq->got[0] >= OWN_HANDLE || t->attached)
		return t->attached ? -E_BUSY : -E_INVAL;
	t->unit = q->unit;
	err = make_calls(t);
	if (err != 0)
		return err;
	t->rdev = q->rdev;
	t->in = rq->got[0];
	t->out = rq->got[1] < OWN_HANDLE ? rq->got[1] : rq->got[0];
	rq->got[0] = rq->got[1] = NO_HANDLE;
	t->rows = q->rows;
	t->columns = q->columns;
	t->iflag = ICRNL | IXON;
	t->oflag = OPOST | ONLCR;
	t->cflag = CS8 | CREAD | CLOCAL;
	t->lflag = ISIG | ICANON | ECHO | ECHOE | ECHOK | ECHOCTL | IEXTEN;
	t->speed = B115200;
	t->cc[VINTR] = 3;
	t->cc[VQUIT] = 28;
	t->cc[VERASE] = 127;
	t->cc[VKILL] = 21;
	t->cc[VEOF] = 4;
	t->cc[VMIN] = 1;
	t->cc[VSTART] = 17;
	t->cc[VSTOP] = 19;
	t->cc[VSUSP] = 26;
	t->cc[VWERASE] = 23;
	t->attached = true;
	read_more(t);
	return 0;
}

static void
read_done(struct tty *t)
{
	struct chr_read_r r;
	int err = serve_result(t->read_call, &r, sizeof r, NULL);
	u32 i;

	if (err == -E_RESTARTED) { /* the driver: ask its next instance */
		read_more(t);
		return;
	}
	if (err != 0) {
		serve_log("unit %u: no more input", t->unit);
		return;
	}
	for (i = 0; i < r.count && i < INPUT; i++)
		input_byte(t, t->input[i]);
	output_start(t);
	wait_readers(t);
	read_more(t);
}

void
line_done(u32 cookie, u32 label)
{
	struct tty *t = &tty[cookie / 2 % UNITS];

	if (!t->attached)
		return;
	if (cookie & 1)
		output_done(t, label);
	else
		read_done(t);
}
