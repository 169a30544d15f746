/*
 * main.c - ATA disks on the two legacy channels, programmed I/O.
 *
 * Disk d answers to badge d + 1.  The interrupt of channel n posts bit n; bit 8
 * is the time-out clock.
 */
#include <drivers/ata/ata.h>
#include <libc/sys/sys.h>
#include <proto/svc.h>

enum { BIT_CLOCK = 1 << 8, PERIOD_US = 2 * 1000 * 1000 };

static u8 buffers[CHANNELS][MAX_SECTORS * SECTOR_SIZE]
    __attribute__((aligned(4096)));
struct channel channel[CHANNELS] = {
	{ .io = 0x1f0, .control = 0x3f6, .irq = HS_A, .buffer = buffers[0] },
	{ .io = 0x170, .control = 0x376, .irq = HS_B, .buffer = buffers[1] },
};
struct disk disk[DISKS];
static bool clock_on;

PROTO_SERVER(blk, BLK_OPS)

static int
do_open(struct request *rq, const struct blk_open_q *q, struct blk_open_r *r)
{
	const struct disk *d = &disk[q->unit < DISKS ? q->unit : 0];
	int e;

	r->count = DISKS;
	r->max = MAX_SECTORS;
	if (q->unit >= DISKS || !d->present)
		return -E_NXIO;
	r->sectors = d->sectors;
	__builtin_memcpy(r->model, d->model, sizeof r->model);
	e = serve_mint(q->unit + 1, &rq->give[0]);
	if (e != 0)
		return e;
	rq->ngive = 1;
	return 0;
}

/* The clock runs only while something is under way: idle must stay idle. */
static void
watch(void)
{
	if (!clock_on)
		sys_timer(HS_PORT, BIT_CLOCK, sys_clock(NULL) + PERIOD_US);
	clock_on = true;
}

static int
enqueue(struct request *rq, u64 lba)
{
	u32 d = rq->badge - 1, op = LABEL_OP(rq->label), len = request_len1(rq);
	struct channel *c;
	struct job *j;

	if (d >= DISKS || !disk[d].present)
		return -E_BADF;
	if (op != blk_flush_n &&
	    (len == 0 || len % SECTOR_SIZE != 0 ||
		len > MAX_SECTORS * SECTOR_SIZE || lba >= disk[d].sectors ||
		len / SECTOR_SIZE > disk[d].sectors - lba))
		return -E_INVAL;
	c = &channel[d / 2];
	if (c->queued == QUEUE)
		return -E_BUSY;
	j = &c->queue[c->queued++];
	j->rq = *rq;
	j->op = op;
	j->disk = d;
	j->lba = lba;
	j->count = len / SECTOR_SIZE;
	j->done = 0;
	j->gone = false;
	if (c->state == IDLE)
		ata_start(c);
	watch();
	return REPLY_LATER;
}

static int
do_read(struct request *rq, const struct blk_read_q *q, struct blk_read_r *r)
{
	(void)r;
	return enqueue(rq, q->lba);
}

static int
do_write(struct request *rq, const struct blk_write_q *q, struct blk_write_r *r)
{
	(void)r;
	return enqueue(rq, q->lba);
}

static int
do_flush(struct request *rq, const struct blk_flush_q *q, struct blk_flush_r *r)
{
	(void)q;
	(void)r;
	return enqueue(rq, 0);
}

static const struct blk_ops ops = {
	.open = do_open,
	.read = do_read,
	.write = do_write,
	.flush = do_flush,
};

static int
request(struct request *rq)
{
	return blk_dispatch(&ops, rq);
}

static void
notify(u32 bits)
{
	u32 i;
	u64 now;

	for (i = 0; i < CHANNELS; i++)
		if (bits & 1u << i) {
			ata_interrupt(&channel[i]);
			sys_irq_ack(channel[i].irq);
		}
	if (!(bits & BIT_CLOCK))
		return;
	clock_on = false;
	now = sys_clock(NULL);
	for (i = 0; i < CHANNELS; i++) {
		ata_timeout(&channel[i], now);
		if (channel[i].queued > 0)
			watch();
	}
}

static void
ready(token_t token)
{
	u32 i;

	for (i = 0; i < CHANNELS; i++)
		if (channel[i].queued > 0 &&
		    channel[i].queue[0].rq.token == token)
			ata_ready(&channel[i]);
}

/* A command that runs cannot be taken back; only its caller may be gone. */
static void
cancel(token_t token, u32 gone)
{
	u32 i, k;

	for (i = 0; i < CHANNELS; i++)
		for (k = 0; k < channel[i].queued; k++)
			if (channel[i].queue[k].rq.token == token && gone) {
				channel[i].queue[k].gone = true;
				ata_ready(&channel[i]);
				return;
			}
}

int
main(void)
{
	static const struct service service = {
		.name = "ata",
		.request = request,
		.notify = notify,
		.ready = ready,
		.cancel = cancel,
	};
	struct svc_ready_r r;
	u32 i, found = 0;

	serve_name = service.name;
	ata_probe();
	for (i = 0; i < DISKS; i++) {
		if (!disk[i].present)
			continue;
		found++;
		serve_log("ide %u: %u sectors, '%s'", i, (u32)disk[i].sectors,
		    disk[i].model);
	}
	for (i = 0; i < CHANNELS; i++)
		if (sys_irq_bind(channel[i].irq, HS_PORT, 1u << i) != 0)
			serve_log("channel %u: no interrupt", i);
	svc_ready(
	    HS_INIT, &(struct svc_ready_q){ found ? 0 : -E_NXIO }, &r, NULL);
	serve(&service);
}
