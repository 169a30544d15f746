/*
 * probe.c - find the disks: IDENTIFY DEVICE on every channel and position.
 */
#include <drivers/ata/ata.h>
#include <drivers/ata/regs.h>
#include <libc/arch/i386/io.h>
#include <libc/sys/sys.h>

int
ata_wait(const struct channel *c, u32 ms)
{
	u64 end = sys_clock(NULL) + ms * 1000u;
	u8 st;

	do {
		st = inb(c->io + REG_STATUS);
		if (!(st & ST_BSY))
			return st;
	} while (sys_clock(NULL) < end);
	return -1;
}

/* Choose a disk; 400 ns for it to notice (ATA/ATAPI-6, 9.16). */
void
ata_select(const struct channel *c, u32 unit, u32 bits)
{
	u32 i;

	outb(c->io + REG_DEVICE,
	    (u8)(DEV_FIXED | DEV_LBA | (unit & 1 ? DEV_SLAVE : 0) | bits));
	for (i = 0; i < 4; i++)
		inb(c->control + REG_CONTROL);
}

static u64
capacity(const u16 *id, bool lba48)
{
	if (!lba48)
		return id[ID_LBA28] | (u32)id[ID_LBA28 + 1] << 16;
	return id[ID_LBA48] | (u64)id[ID_LBA48 + 1] << 16 |
	       (u64)id[ID_LBA48 + 2] << 32;
}

static void
set_model(struct disk *d, const u16 *id)
{
	u32 i, end = 40;

	for (i = 0; i < 20; i++) {
		d->model[2 * i] = (char)(id[ID_MODEL + i] >> 8);
		d->model[2 * i + 1] = (char)id[ID_MODEL + i];
	}
	while (end > 0 && (d->model[end - 1] == ' ' || d->model[end - 1] == 0))
		end--;
	d->model[end] = 0;
	for (i = 0; i < end; i++)
		if (d->model[i] < ' ' || d->model[i] > '~')
			d->model[i] = '?';
}

/* Blocks of several sectors per interrupt, if the disk can. */
static void
set_multiple(const struct channel *c, u32 unit, struct disk *d, u32 most)
{
	int st;

	d->multiple = 1;
	if (most < 2)
		return;
	ata_select(c, unit, 0);
	outb(c->io + REG_COUNT, (u8)most);
	outb(c->io + REG_COMMAND, CMD_SET_MULTIPLE);
	st = ata_wait(c, 1000);
	if (st >= 0 && !(st & ST_ERR))
		d->multiple = (u8)most;
}

static void
probe(const struct channel *c, u32 unit, struct disk *d)
{
	u16 id[256] = { 0 };
	int st;

	ata_select(c, unit, 0);
	st = inb(c->io + REG_STATUS);
	if (st == 0xff || st == 0) /* nothing drives the bus */
		return;
	outb(c->io + REG_LBA1, 0); /* what an older command left is no signature */
	outb(c->io + REG_LBA2, 0);
	outb(c->io + REG_COMMAND, CMD_IDENTIFY);
	st = ata_wait(c, 1000);
	/* ATAPI devices abort and leave a signature */
	if (st <= 0 || (st & ST_ERR) || !(st & ST_DRQ) ||
	    inb(c->io + REG_LBA1) != 0 || inb(c->io + REG_LBA2) != 0)
		return;
	insw(c->io + REG_DATA, id, 256);
	if (!(id[ID_CAPABILITIES] & ID_HAS_LBA))
		return;
	d->lba48 = (id[ID_COMMANDS] & ID_HAS_LBA48) != 0;
	d->sectors = capacity(id, d->lba48);
	if (d->sectors == 0 || d->sectors >> 48 != 0)
		return;
	set_model(d, id);
	set_multiple(c, unit, d, id[ID_MULTIPLE] & 0xff);
	d->present = true;
}

/*
 * An instance before this one may have been stopped in the middle of a command:
 * then the channel is busy or wants data, and is reset (ATA/ATAPI-6, 9.2).
 */
static void
quiet(const struct channel *c)
{
	u8 st = inb(c->io + REG_STATUS);

	if (st == 0xff || !(st & (ST_BSY | ST_DRQ)))
		return;
	outb(c->control + REG_CONTROL, CTL_SRST | CTL_NIEN);
	sys_sleep(sys_clock(NULL) + 10); /* 5 us at least */
	outb(c->control + REG_CONTROL, CTL_NIEN);
	sys_sleep(sys_clock(NULL) + 2000);
	ata_wait(c, 2000);
}

void
ata_probe(void)
{
	u32 i, k;

	for (i = 0; i < CHANNELS; i++) {
		outb(channel[i].control + REG_CONTROL, CTL_NIEN);
		quiet(&channel[i]);
		for (k = 0; k < 2; k++)
			probe(&channel[i], k, &disk[2 * i + k]);
		inb(channel[i].io + REG_STATUS); /* clears the interrupt */
		outb(channel[i].control + REG_CONTROL, 0);
	}
}
