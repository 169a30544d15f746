/*
 * main.c - the PS/2 keyboard: scan codes become the bytes a terminal sends.
 *
 * Set 1 codes as the 8042 translates them (IBM PS/2 Technical Reference,
 * Keyboard and Auxiliary Device Controller).  US layout; cursor keys send
 * ANSI sequences.
 */
#include <drivers/lib/line.h>
#include <libc/arch/i386/io.h>
#include <libc/sys/sys.h>
#include <proto/svc.h>
#include <servers/lib/retain.h>

enum {
	DATA = 0x60,
	STATUS = 0x64,
	ST_FULL = 1,
	ST_INPUT = 2,
	ST_AUX = 0x20,
	BURST = 32
};
enum { SHIFT = 1, CTRL = 2, ALT = 4, CAPS = 8 };
enum {
	SC_ESCAPE = 0xe0,
	SC_RELEASE = 0x80,
	SC_CTRL = 0x1d,
	SC_LSHIFT = 0x2a,
	SC_RSHIFT = 0x36,
	SC_ALT = 0x38,
	SC_CAPS = 0x3a
};

static const char plain[] =
    "\0\0331234567890-=\177\tqwertyuiop[]\r\0asdfghjkl;'`\0\\zxcvbnm,./\0*\0 ";
static const char shifted[] =
    "\0\033!@#$%^&*()_+\177\tQWERTYUIOP{}\r\0ASDFGHJKL:\"~\0|ZXCVBNM<>?\0*\0 ";

/* Keys that send a sequence: after the escape code, and the keypad's. */
static const struct {
	u8 code;
	const char *text;
} sequence[] = {
	{ 0x48, "\033[A" },
	{ 0x50, "\033[B" },
	{ 0x4d, "\033[C" },
	{ 0x4b, "\033[D" },
	{ 0x47, "\033[H" },
	{ 0x4f, "\033[F" },
	{ 0x49, "\033[5~" },
	{ 0x51, "\033[6~" },
	{ 0x52, "\033[2~" },
	{ 0x53, "\033[3~" },
};

enum { VERSION = 1 };
RETAINED static struct line line;
RETAINED static u32 held; /* modifiers */
RETAINED static bool escape;

PROTO_SERVER(chr, CHR_OPS)

static void
send(const char *s)
{
	for (; *s != 0; s++)
		line_got(&line, (u8)*s);
}

static u32
modifier(u8 code)
{
	switch (code) {
	case SC_CTRL:
		return CTRL;
	case SC_LSHIFT:
	case SC_RSHIFT:
		return SHIFT;
	case SC_ALT:
		return ALT;
	default:
		return 0;
	}
}

static void
pressed(u8 code, bool escaped)
{
	bool shift = held & SHIFT;
	u32 i;
	char c;

	if (escaped || code >= 0x47) {
		for (i = 0; i < sizeof sequence / sizeof sequence[0]; i++)
			if (sequence[i].code == code)
				send(sequence[i].text);
		if (escaped && code == 0x1c)
			send("\r");
		if (escaped && code == 0x35)
			send("/");
		return;
	}
	if (code >= sizeof plain)
		return;
	c = plain[code];
	if (c >= 'a' && c <= 'z' && (held & CAPS))
		shift = !shift;
	if (shift)
		c = shifted[code];
	if (c == 0)
		return;
	if ((held & CTRL) && ((c >= '@' && c <= '_') || (c >= 'a' && c <= 'z')))
		c &= 0x1f;
	if (held & ALT)
		line_got(&line, 033);
	line_got(&line, (u8)c);
}

static void
scan(u8 code)
{
	bool escaped = escape, released = code & SC_RELEASE;
	u32 bit;

	if (code == SC_ESCAPE) {
		escape = true;
		return;
	}
	escape = false;
	code &= (u8)~SC_RELEASE;
	bit = modifier(code);
	if (bit != 0 && !(escaped && bit == SHIFT)) {
		held = released ? held & ~bit : held | bit;
		return;
	}
	if (released || bit != 0)
		return;
	if (code == SC_CAPS)
		held ^= CAPS;
	else
		pressed(code, escaped);
}

static void
notify(u32 bits)
{
	u32 n;
	u8 st;

	for (n = 0; n < BURST; n++) {
		st = inb(STATUS);
		if (!(st & ST_FULL))
			break;
		if (st & ST_AUX)
			inb(DATA); /* the mouse's: nobody asks for it */
		else
			scan(inb(DATA));
	}
	line_deliver(&line);
	if (bits & 1)
		sys_irq_ack(HS_A);
}

static int
do_open(struct request *rq, const struct chr_open_q *q, struct chr_open_r *r)
{
	int e;

	r->count = 1;
	if (q->unit != 0)
		return -E_NXIO;
	e = serve_mint(1, &rq->give[0]);
	if (e != 0)
		return e;
	rq->ngive = 1;
	return 0;
}

static int
do_read(struct request *rq, const struct chr_read_q *q, struct chr_read_r *r)
{
	(void)q;
	return rq->badge == 1 ? line_read(&line, rq, r) : -E_BADF;
}

static const struct chr_ops ops = { .open = do_open, .read = do_read };

static int
request(struct request *rq)
{
	return chr_dispatch(&ops, rq);
}

static void
ready(token_t token)
{
	line_ready(&line, token);
}

static void
cancel(token_t token, u32 gone)
{
	line_cancel(&line, token, gone);
}

/* Is there a controller at all?  Empty it. */
static bool
start(void)
{
	u32 n;

	if (inb(STATUS) == 0xff)
		return false;
	for (n = 0; n < BURST && (inb(STATUS) & ST_FULL); n++)
		inb(DATA);
	return sys_irq_bind(HS_A, HS_PORT, 1) == 0;
}

int
main(void)
{
	static const struct service service = {
		.name = "ps2",
		.request = request,
		.notify = notify,
		.ready = ready,
		.cancel = cancel,
	};
	struct svc_ready_r r;

	serve_name = service.name;
	if (retain_begin(VERSION))
		line_resume(&line);
	svc_ready(
	    HS_INIT, &(struct svc_ready_q){ start() ? 0 : -E_NXIO }, &r, NULL);
	serve(&service);
}
