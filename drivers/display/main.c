/*
 * main.c - the screen: what is written to it appears.
 */
#include <drivers/display/screen.h>
#include <drivers/lib/line.h>
#include <libc/sys/sys.h>
#include <proto/svc.h>
#include <servers/lib/retain.h>

enum { SCREEN = 0x0d000000 }; /* init maps 0xb8000 there */

enum { VERSION = 1 };
RETAINED static struct line line;

PROTO_SERVER(chr, CHR_OPS)

static void
show(void)
{
	int c;

	while (line.rout.used > 0) {
		while ((c = line_next(&line)) >= 0)
			screen_put((u8)c);
		line_refill(&line);
	}
	screen_cursor();
	line_drained(&line);
}

static int
do_open(struct request *rq, const struct chr_open_q *q, struct chr_open_r *r)
{
	int e;

	r->count = 1;
	if (q->unit != 0)
		return -E_NXIO;
	r->rows = ROWS;
	r->columns = COLUMNS;
	e = serve_mint(1, &rq->give[0]);
	if (e != 0)
		return e;
	rq->ngive = 1;
	line_open(&line);
	return 0;
}

static int
do_write(struct request *rq, const struct chr_write_q *q, struct chr_write_r *r)
{
	int e;

	if (rq->badge != 1)
		return -E_BADF;
	e = line_write(&line, rq, q, r);
	show();
	return e;
}

static int
do_drain(struct request *rq, const struct chr_drain_q *q, struct chr_drain_r *r)
{
	int e;

	(void)q;
	(void)r;
	if (rq->badge != 1)
		return -E_BADF;
	e = line_drain(&line, rq);
	show();
	return e;
}

static const struct chr_ops ops = {
	.open = do_open,
	.write = do_write,
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
	if (line_ready(&line, token))
		show();
}

static void
cancel(token_t token, u32 gone)
{
	line_cancel(&line, token, gone);
}

int
main(void)
{
	static const struct service service = {
		.name = "display",
		.request = request,
		.ready = ready,
		.cancel = cancel,
	};
	struct svc_ready_r r;

	serve_name = service.name;
	if (retain_begin(VERSION)) {
		line_resume(&line);
		screen_resume((volatile u16 *)(SCREEN));
		show();
	} else {
		screen_start((volatile u16 *)(SCREEN));
	}
	svc_ready(HS_INIT, &(struct svc_ready_q){ 0 }, &r, NULL);
	serve(&service);
}
