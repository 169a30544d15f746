/*
 * input.c - the line discipline (POSIX 1003.1, chapter 11).
 */
#include <signal.h>
#include <servers/tty/tty.h>

static u16 *
entry(struct tty *t, u32 i)
{
	return &t->queue[(t->from + i) % QUEUE];
}

static void
append(struct tty *t, u16 e)
{
	/* one place is kept for the delimiter that ends an overlong line */
	if (t->used >= QUEUE - 1 && !(e & Q_DELIM)) {
		output_byte(t, '\a');
		return;
	}
	if (t->used == QUEUE)
		return;
	*entry(t, t->used++) = e;
	t->edit++;
	if (e & Q_DELIM) {
		t->lines++;
		t->edit = 0;
	}
	if (!(t->lflag & ICANON))
		t->edit = 0;
}

void
input_flush(struct tty *t)
{
	t->from = t->used = t->edit = t->lines = 0;
}

void
input_mode(struct tty *t, bool canonical)
{
	u32 i;

	t->edit = 0;
	t->lines = 0;
	if (!canonical)
		return;
	for (i = 0; i < t->used; i++)
		if (*entry(t, i) & Q_DELIM)
			t->lines++;
	/* what came in raw counts as typed, up to its last newline */
	for (i = t->used; i > 0 && !(*entry(t, i - 1) & Q_DELIM); i--)
		t->edit++;
}

static u32
width(u16 e)
{
	u8 c = (u8)e;

	return c < ' ' || c == 127 ? 2 : 1;
}

static void
erase(struct tty *t)
{
	u32 n;

	if (t->edit == 0)
		return;
	n = width(*entry(t, t->used - 1));
	t->used--;
	t->edit--;
	if (!(t->lflag & ECHO))
		return;
	if (!(t->lflag & ECHOE)) {
		output_echo(t, t->cc[VERASE]);
		return;
	}
	while (n-- > 0) {
		output_byte(t, '\b');
		output_byte(t, ' ');
		output_byte(t, '\b');
	}
}

static void
erase_word(struct tty *t)
{
	while (t->edit > 0 && (u8)*entry(t, t->used - 1) == ' ')
		erase(t);
	while (t->edit > 0 && (u8)*entry(t, t->used - 1) != ' ')
		erase(t);
}

static void
erase_line(struct tty *t)
{
	if (t->lflag & ECHOE) {
		while (t->edit > 0)
			erase(t);
		return;
	}
	t->used -= t->edit;
	t->edit = 0;
	if (t->lflag & ECHO) {
		output_echo(t, t->cc[VKILL]);
		output_byte(t, '\n');
	}
}

static bool
is(const struct tty *t, u32 what, u8 c)
{
	return t->cc[what] != 0 && t->cc[what] == c;
}

/* Signals and flow control; true if c was one of them. */
static bool
control(struct tty *t, u8 c)
{
	u32 sig = 0;

	if (t->iflag & IXON) {
		if (is(t, VSTOP, c)) {
			t->stopped = true;
			return true;
		}
		if (is(t, VSTART, c) || (t->stopped && (t->iflag & IXANY))) {
			t->stopped = false;
			output_start(t);
			if (is(t, VSTART, c))
				return true;
		}
	}
	if (!(t->lflag & ISIG))
		return false;
	if (is(t, VINTR, c))
		sig = SIGINT;
	else if (is(t, VQUIT, c))
		sig = SIGQUIT;
	else if (is(t, VSUSP, c))
		sig = SIGTSTP;
	if (sig == 0)
		return false;
	if (!(t->lflag & NOFLSH)) {
		input_flush(t);
		output_flush(t);
	}
	output_echo(t, c);
	event_post(t, sig);
	return true;
}

/* Canonical editing; true if c was dealt with. */
static bool
edit(struct tty *t, u8 c)
{
	if (is(t, VERASE, c) || (c == '\b' && t->cc[VERASE] == 127)) {
		erase(t);
	} else if (is(t, VKILL, c)) {
		erase_line(t);
	} else if (is(t, VWERASE, c) && (t->lflag & IEXTEN)) {
		erase_word(t);
	} else if (is(t, VEOF, c)) {
		append(t, Q_DELIM | Q_EOF);
	} else if (c == '\n' || is(t, VEOL, c)) {
		if (t->lflag & (ECHO | ECHONL))
			output_byte(t, c);
		append(t, Q_DELIM | c);
	} else {
		return false;
	}
	return true;
}

void
input_byte(struct tty *t, u8 c)
{
	if (t->iflag & ISTRIP)
		c &= 0x7f;
	if (control(t, c))
		return;
	if (c == '\r') {
		if (t->iflag & IGNCR)
			return;
		if (t->iflag & ICRNL)
			c = '\n';
	} else if (c == '\n' && (t->iflag & INLCR)) {
		c = '\r';
	}
	if ((t->lflag & ICANON) && edit(t, c))
		return;
	output_echo(t, c);
	append(t, c == '\n' ? Q_DELIM | c : c);
}

bool
input_ready(const struct tty *t)
{
	u32 least = t->cc[VMIN] != 0 ? t->cc[VMIN] : 1;

	if (t->lflag & ICANON)
		return t->lines > 0;
	return t->used >= least || (t->cc[VMIN] == 0 && t->cc[VTIME] == 0);
}

/* How many entries a read of len takes; *bytes of them are data. */
static u32
extent(struct tty *t, u32 len, u8 *buf, u32 *bytes)
{
	u32 i, n = 0;
	u16 e;

	for (i = 0; i < t->used && n < len; i++) {
		e = *entry(t, i);
		if (t->lflag & ICANON) {
			if (e & Q_EOF) {
				i++;
				break;
			}
			buf[n++] = (u8)e;
			if (e & Q_DELIM) {
				i++;
				break;
			}
		} else if (!(e & Q_EOF)) {
			buf[n++] = (u8)e;
		}
	}
	*bytes = n;
	return i;
}

int
input_answer(struct tty *t, struct request *rq)
{
	static u8 buf[QUEUE];
	struct file_read_r r = { 0, 0, { 0 } };
	u32 len = request_len1(rq), taken, i;
	int e = 0;

	taken = extent(t, len < QUEUE ? len : QUEUE, buf, &r.count);
	if (r.count <= sizeof r.data) {
		r.inl = 1;
		__builtin_memcpy(r.data, buf, r.count);
	} else {
		e = serve_copyout(rq, 0, buf, r.count);
	}
	if (e == -E_AGAIN)
		return e;
	if (e < 0)
		return serve_answer(rq, e), 0;
	if (serve_answer_with(rq, 0, &r, sizeof r) != 0)
		return 0; /* the caller is gone: nothing is lost */
	for (i = 0; i < taken; i++)
		if ((*entry(t, i) & Q_DELIM) && t->lines > 0)
			t->lines--;
	t->from = (t->from + taken) % QUEUE;
	t->used -= taken;
	if (t->edit > t->used)
		t->edit = t->used;
	return 0;
}
