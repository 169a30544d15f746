/*
 * output.c - output processing, and the bytes on their way to the driver.
 */
#include <libc/sys/sys.h>
#include <proto/chr.h>
#include <servers/tty/tty.h>

bool
output_room(const struct tty *t)
{
	return t->rused + 2 <= OUT;
}

static void
put(struct tty *t, u8 c)
{
	if (t->rused < OUT)
		t->ring[(t->rfrom + t->rused++) % OUT] = c;
}

static void
track(struct tty *t, u8 c)
{
	if (c == '\n' || c == '\r')
		t->column = 0;
	else if (c == '\b')
		t->column -= t->column > 0;
	else if (c == '\t')
		t->column = (t->column | 7) + 1;
	else if (c >= ' ')
		t->column++;
}

void
output_byte(struct tty *t, u8 c)
{
	if (!output_room(t))
		return;
	if (t->oflag & OPOST) {
		if (c == '\n' && (t->oflag & ONLCR))
			put(t, '\r');
		if (c == '\r' && (t->oflag & OCRNL))
			c = '\n';
	}
	put(t, c);
	track(t, c);
}

void
output_echo(struct tty *t, u8 c)
{
	if (!(t->lflag & ECHO))
		return;
	if ((t->lflag & ECHOCTL) && (c < ' ' || c == 127) && c != '\n' &&
	    c != '\t' && c != '\r') {
		output_byte(t, '^');
		output_byte(t, c ^ 0x40);
	} else {
		output_byte(t, c);
	}
}

void
output_start(struct tty *t)
{
	struct chr_write_q q = { t->pos };
	struct ipc_opt o = { 0 };
	u32 n = t->rused;

	if (t->writing || n == 0 || t->stopped)
		return;
	if (n > OUT - t->rfrom)
		n = OUT - t->rfrom;
	o.addr = t->ring + t->rfrom;
	o.len = n;
	if (serve_submit(
		t->write_call, t->out, chr_write_n, 1, &q, sizeof q, &o) != 0) {
		t->rused = t->rfrom = 0; /* the driver is gone */
		return;
	}
	t->writing = true;
	t->sent = n;
}

void
output_done(struct tty *t, u32 label)
{
	t->writing = false;
	if (label == (u32)-E_RESTARTED) { /* it knows by pos what it had taken */
		t->sent = 0;
		output_start(t);
		return;
	}
	/* an error loses these bytes, not the rest */
	t->pos += t->sent;
	t->rfrom = (t->rfrom + t->sent) % OUT;
	t->rused -= t->sent;
	t->sent = 0;
	wait_writers(t);
	output_start(t);
}

void
output_flush(struct tty *t)
{
	t->rused = t->sent; /* what the driver has cannot be called back */
}
