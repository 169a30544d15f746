/*
 * transfer.c - reads and writes, a block of sectors per interrupt.
 *
 * The data passes a buffer per channel, so that a page missing in the lease
 * never stops a command half-way.
 */
#include <drivers/ata/ata.h>
#include <drivers/ata/regs.h>
#include <libc/arch/i386/io.h>
#include <libc/sys/sys.h>

enum {
	TIMEOUT_US = 10 * 1000 * 1000,
	LAST_LOOKS = 300000,
	WORDS = SECTOR_SIZE / 2
};

/* Answer the first job and go on with the next. */
static void
finish(struct channel *c, int err)
{
	struct job *j = &c->queue[0];
	struct blk_read_r r = { j->count };
	u32 i;

	if (!j->gone)
		serve_answer_with(&j->rq, err, &r, sizeof r);
	c->queued--;
	for (i = 0; i < c->queued; i++)
		c->queue[i] = c->queue[i + 1];
	c->state = IDLE;
	c->deadline = 0;
}

static void
set_address(const struct channel *c, const struct job *j, bool ext)
{
	if (ext) { /* high halves first (ATA/ATAPI-6, 6.20) */
		outb(c->io + REG_COUNT, (u8)(j->count >> 8));
		outb(c->io + REG_LBA0, (u8)(j->lba >> 24));
		outb(c->io + REG_LBA1, (u8)(j->lba >> 32));
		outb(c->io + REG_LBA2, (u8)(j->lba >> 40));
	}
	outb(c->io + REG_COUNT, (u8)j->count);
	outb(c->io + REG_LBA0, (u8)j->lba);
	outb(c->io + REG_LBA1, (u8)(j->lba >> 8));
	outb(c->io + REG_LBA2, (u8)(j->lba >> 16));
}

static u8
command(const struct job *j, bool ext, bool multiple)
{
	if (j->op == blk_read_n)
		return multiple
			   ? (ext ? CMD_READ_MULTIPLE_EXT : CMD_READ_MULTIPLE)
			   : (ext ? CMD_READ_EXT : CMD_READ);
	if (j->op == blk_write_n)
		return multiple
			   ? (ext ? CMD_WRITE_MULTIPLE_EXT : CMD_WRITE_MULTIPLE)
			   : (ext ? CMD_WRITE_EXT : CMD_WRITE);
	return ext ? CMD_FLUSH_EXT : CMD_FLUSH;
}

static u32
burst(const struct job *j)
{
	u32 left = j->count - j->done, most = disk[j->disk].multiple;

	return left < most ? left : most;
}

static void
push(const struct channel *c, struct job *j)
{
	u32 n = burst(j);

	outsw(c->io + REG_DATA, c->buffer + j->done * SECTOR_SIZE, n * WORDS);
	j->done += n;
}

static void
pull(const struct channel *c, struct job *j)
{
	u32 n = burst(j);

	insw(c->io + REG_DATA, c->buffer + j->done * SECTOR_SIZE, n * WORDS);
	j->done += n;
}

/* Give the disk the command.  0, or -E_IO */
static int
issue(struct channel *c, struct job *j)
{
	bool ext = disk[j->disk].lba48 && j->lba + j->count > 0x0fffffffu;
	int st = ata_wait(c, 1000);

	if (st < 0)
		return -E_IO;
	ata_select(c, j->disk, ext ? 0 : (u32)(j->lba >> 24 & 15));
	if (ata_wait(c, 1000) < 0)
		return -E_IO;
	if (j->op != blk_flush_n)
		set_address(c, j, ext);
	c->deadline = sys_clock(NULL) + TIMEOUT_US;
	outb(c->io + REG_COMMAND, command(j, ext, disk[j->disk].multiple > 1));
	if (j->op != blk_write_n)
		return 0;
	/* the first block is asked for without an interrupt */
	st = ata_wait(c, 1000);
	if (st < 0 || (st & (ST_ERR | ST_DF)) || !(st & ST_DRQ))
		return -E_IO;
	push(c, j);
	return 0;
}

void
ata_start(struct channel *c)
{
	struct job *j = &c->queue[0];
	int e;

	while (c->queued > 0 && (c->state == IDLE || c->state == WAIT_PAGE)) {
		e = 0;
		if (j->op == blk_write_n && !j->gone)
			e = serve_copyin(
			    &j->rq, 0, c->buffer, j->count * SECTOR_SIZE);
		if (e == -E_AGAIN) {
			c->state = WAIT_PAGE;
			return;
		}
		c->state = RUNNING;
		if (e < 0 || j->gone)
			finish(c, e);
		else if ((e = issue(c, j)) != 0)
			finish(c, e);
	}
}

/* All sectors are in the buffer. */
static void
copy_out(struct channel *c)
{
	struct job *j = &c->queue[0];
	int e = 0;

	if (!j->gone)
		e = serve_copyout(&j->rq, 0, c->buffer, j->count * SECTOR_SIZE);
	if (e == -E_AGAIN)
		c->state = COPY_OUT;
	else
		finish(c, e < 0 ? e : 0);
}

void
ata_ready(struct channel *c)
{
	if (c->state == COPY_OUT)
		copy_out(c);
	ata_start(c);
}

void
ata_interrupt(struct channel *c)
{
	u8 st = inb(c->io + REG_STATUS); /* also takes the interrupt back */
	struct job *j = &c->queue[0];

	if (c->state != RUNNING || (st & ST_BSY))
		return; /* not ours, or not yet */
	if (st & (ST_ERR | ST_DF)) {
		finish(c, -E_IO);
	} else if (j->op == blk_flush_n) {
		finish(c, 0);
	} else if (j->op == blk_read_n) {
		if (!(st & ST_DRQ))
			return;
		pull(c, j);
		if (j->done == j->count)
			copy_out(c);
	} else if (j->done == j->count) {
		finish(c, 0);
	} else if (st & ST_DRQ) {
		push(c, j);
	}
	ata_start(c);
}

/*
 * Has the disk finished, and only the news of it is late?  An emulator's clock
 * may run ahead of its host's disk, so ask many times before believing the
 * clock.
 */
static bool
finished_after_all(const struct channel *c)
{
	u32 n;

	for (n = 0; n < LAST_LOOKS; n++)
		if (!(inb(c->control + REG_CONTROL) & ST_BSY))
			return true;
	return false;
}

/* The disk has not answered: reset the channel, fail the job. */
void
ata_timeout(struct channel *c, u64 now)
{
	if (c->state != RUNNING || c->deadline == 0 || now < c->deadline)
		return;
	if (finished_after_all(c)) {
		c->deadline = now + TIMEOUT_US;
		ata_interrupt(c);
		return;
	}
	serve_log("disk %u: no answer, channel reset", c->queue[0].disk);
	outb(c->control + REG_CONTROL, CTL_SRST);
	sys_sleep(now + 10000);
	outb(c->control + REG_CONTROL, 0);
	ata_wait(c, 2000);
	finish(c, -E_IO);
	ata_start(c);
}
