/*
 * main.c - serial lines COM1 and COM2, by interrupt.
 *
 * Line u answers to badge u + 1.  The interrupt of line u posts bit u.
 */
#include <drivers/lib/line.h>
#include <drivers/uart/regs.h>
#include <libc/arch/i386/io.h>
#include <libc/sys/sys.h>
#include <proto/svc.h>
#include <servers/lib/retain.h>

enum { LINES = 2, BURST = 256, VERSION = 1 };

static const u16 base[LINES] = { 0x3f8, 0x2f8 };
static const handle_t irq[LINES] = { HS_A, HS_B };
RETAINED static struct line line[LINES];
static bool present[LINES], sending[LINES];

PROTO_SERVER(chr, CHR_OPS)

/* Feed the transmitter; ask for an interrupt only while there is more. */
static void
transmit(u32 u)
{
	struct line *l = &line[u];
	u32 n;
	int c;

	while (inb(base[u] + LSR) & LSR_THR_EMPTY) {
		for (n = 0; n < FIFO; n++) {
			c = line_next(l);
			if (c < 0)
				break;
			outb(base[u] + THR, (u8)c);
		}
		line_refill(l);
		if (l->rout.used == 0)
			break;
	}
	if ((l->rout.used != 0) != sending[u]) {
		sending[u] = !sending[u];
		outb(base[u] + IER, IER_RX | (sending[u] ? IER_TX : 0));
	}
	if (l->rout.used == 0 && l->draining) {
		for (n = 0; n < 100000 && !(inb(base[u] + LSR) & LSR_IDLE); n++)
			;
		line_drained(l);
	}
}

static void
receive(u32 u)
{
	u32 n;

	for (n = 0; n < BURST && (inb(base[u] + LSR) & LSR_DATA); n++)
		line_got(&line[u], inb(base[u] + RBR));
	line_deliver(&line[u]);
}

static void
notify(u32 bits)
{
	u32 u, n;

	for (u = 0; u < LINES; u++) {
		if (!(bits & 1u << u))
			continue;
		for (n = 0; n < 16 && !(inb(base[u] + IIR) & IIR_NONE); n++) {
			receive(u);
			transmit(u);
		}
		sys_irq_ack(irq[u]);
	}
}

/* The line a request is for; NULL: a handle of the service, not of a line. */
static struct line *
line_of(const struct request *rq, u32 *u)
{
	*u = rq->badge - 1;
	return *u < LINES && present[*u] ? &line[*u] : NULL;
}

static int
do_open(struct request *rq, const struct chr_open_q *q, struct chr_open_r *r)
{
	int e;

	r->count = LINES;
	if (q->unit >= LINES || !present[q->unit])
		return -E_NXIO;
	e = serve_mint(q->unit + 1, &rq->give[0]);
	if (e != 0)
		return e;
	rq->ngive = 1;
	line_open(&line[q->unit]);
	return 0;
}

static int
do_read(struct request *rq, const struct chr_read_q *q, struct chr_read_r *r)
{
	u32 u;
	struct line *l = line_of(rq, &u);

	(void)q;
	return l != NULL ? line_read(l, rq, r) : -E_BADF;
}

static int
do_write(struct request *rq, const struct chr_write_q *q, struct chr_write_r *r)
{
	u32 u;
	struct line *l = line_of(rq, &u);
	int e;

	if (l == NULL)
		return -E_BADF;
	e = line_write(l, rq, q, r);
	transmit(u);
	return e;
}

static int
do_drain(struct request *rq, const struct chr_drain_q *q, struct chr_drain_r *r)
{
	u32 u;
	struct line *l = line_of(rq, &u);
	int e;

	(void)q;
	(void)r;
	if (l == NULL)
		return -E_BADF;
	e = line_drain(l, rq);
	transmit(u);
	return e;
}

/* E_INVAL: a baud rate the divisor cannot make */
static int
do_setup(struct request *rq, const struct chr_setup_q *q, struct chr_setup_r *r)
{
	u32 u, divisor;
	struct line *l = line_of(rq, &u);

	(void)r;
	if (l == NULL)
		return -E_BADF;
	if (q->baud == 0)
		return 0;
	if (q->baud > CLOCK || CLOCK % q->baud != 0 || CLOCK / q->baud > 0xffff)
		return -E_INVAL;
	divisor = CLOCK / q->baud;
	outb(base[u] + LCR, LCR_8N1 | LCR_DLAB);
	outb(base[u] + DLL, (u8)divisor);
	outb(base[u] + DLM, (u8)(divisor >> 8));
	outb(base[u] + LCR, LCR_8N1);
	return 0;
}

static const struct chr_ops ops = {
	.open = do_open,
	.read = do_read,
	.write = do_write,
	.setup = do_setup,
	.drain = do_drain,
};

static int
request(struct request *rq)
{
	return chr_dispatch(&ops, rq);
}

static void
ready(token_t token)
{
	u32 u;

	for (u = 0; u < LINES; u++)
		if (line_ready(&line[u], token))
			transmit(u);
}

static void
cancel(token_t token, u32 gone)
{
	u32 u;

	for (u = 0; u < LINES; u++)
		if (line_cancel(&line[u], token, gone))
			return;
}

/* Is there a chip?  Then interrupts on, 115200 8N1, FIFOs. */
static void
start(u32 u)
{
	outb(base[u] + SCR, 0x5a);
	if (inb(base[u] + SCR) != 0x5a)
		return;
	outb(base[u] + IER, 0);
	outb(base[u] + LCR, LCR_8N1 | LCR_DLAB);
	outb(base[u] + DLL, 1);
	outb(base[u] + DLM, 0);
	outb(base[u] + LCR, LCR_8N1);
	outb(base[u] + FCR, FCR_ENABLE | FCR_TRIGGER_8);
	outb(base[u] + MCR, MCR_DTR | MCR_RTS | MCR_OUT2);
	if (sys_irq_bind(irq[u], HS_PORT, 1u << u) != 0)
		return;
	present[u] = true;
	outb(base[u] + IER, IER_RX);
}

int
main(void)
{
	static const struct service service = {
		.name = "uart",
		.request = request,
		.notify = notify,
		.ready = ready,
		.cancel = cancel,
	};
	struct svc_ready_r r;
	u32 u, found = 0;

	serve_name = service.name;
	if (retain_begin(VERSION))
		for (u = 0; u < LINES; u++)
			line_resume(&line[u]);
	for (u = 0; u < LINES; u++) {
		start(u);
		found += present[u];
		if (present[u])
			transmit(u); /* what an instance before us had taken */
	}
	svc_ready(
	    HS_INIT, &(struct svc_ready_q){ found ? 0 : -E_NXIO }, &r, NULL);
	serve(&service);
}
