/*
 * pci.c - configuration space, by mechanism 1 (PCI Local Bus Specification 3.0,
 * section 3.2.2.3.2; the registers: chapter 6).
 *
 * The firmware has given out addresses and lines; nothing is moved here.
 */
#include <libc/arch/i386/io.h>
#include <libc/sys/sys.h>
#include <servers/init/pci.h>

enum {
	ADDRESS = PCI_CONFIG_PORT,
	DATA = PCI_CONFIG_PORT + 4,
	ENABLE = 0x80000000u,
	BUSES = 256,
	SLOTS = 32,
	FUNCTIONS = 8,
	NOBODY = 0xffff,
	LINES = 16,
};
enum { /* registers, by the 32-bit word they lie in */
	ID = 0x00,      /* vendor, device */
	COMMAND = 0x04, /* and status, which a 0 leaves alone */
	TYPE = 0x0c,    /* header type: bits 16 to 23 */
	BAR0 = 0x10,
	LINE = 0x3c,
};
enum {
	CMD_MEMORY = 2,
	CMD_MASTER = 4,
	CMD_NO_LINE = 0x400,
	CMD_ALL = 0xffff,
	TYPE_SHIFT = 16,
	TYPE_MANY = 0x80,
	BAR_IO = 1,
	BAR_64 = 4,
	BAR_KIND = 15,
};

static u32
config(u32 where, u32 reg)
{
	outl(ADDRESS, ENABLE | where | reg);
	return inl(DATA);
}

static void
config_set(u32 where, u32 reg, u32 value)
{
	outl(ADDRESS, ENABLE | where | reg);
	outl(DATA, value);
}

/* Where the first device of that kind is; 0: nowhere (that is the host bridge). */
static u32
search(u32 id)
{
	u32 want = id << 16 | id >> 16;

	for (u32 slot = 0; slot < BUSES * SLOTS; slot++) {
		u32 many = 1;

		for (u32 f = 0; f < many; f++) {
			u32 where = slot << 11 | f << 8, found = config(where, ID);

			if ((found & NOBODY) == NOBODY)
				continue;
			if (found == want)
				return where;
			if (f == 0 && config(where, TYPE) >> TYPE_SHIFT & TYPE_MANY)
				many = FUNCTIONS;
		}
	}
	return 0;
}

static void
command(const struct svc *s, u32 clear, u32 set)
{
	u32 now = config(s->pci, COMMAND) & CMD_ALL;

	config_set(s->pci, COMMAND, (now & ~clear) | set);
}

i32
pci_find(struct svc *s, u32 id)
{
	u32 line;
	int err = sys_io_grant(HI_DEVICE, HI_SELF, PCI_CONFIG_PORT, PCI_CONFIG_PORTS);

	if (err != 0)
		return err;
	s->pci = search(id);
	line = s->pci != 0 ? config(s->pci, LINE) & 0xff : LINES;
	return line < LINES ? (i32)line : -E_NXIO;
}

int
pci_bar(const struct svc *s, u32 n, u32 pages, u32 *phys)
{
	u32 reg = BAR0 + 4 * n, bar, mask;

	if (s->pci == 0 || n > 5)
		return -E_NXIO;
	bar = config(s->pci, reg);
	if ((bar & BAR_IO) || (bar & ~(u32)BAR_KIND) == 0 ||
	    ((bar & BAR_64) && (n == 5 || config(s->pci, reg + 4) != 0)))
		return -E_NXIO;
	/* what cannot be set is the size; nobody may read there meanwhile */
	command(s, CMD_MEMORY | CMD_MASTER, 0);
	config_set(s->pci, reg, ~0u);
	mask = config(s->pci, reg) & ~(u32)BAR_KIND;
	config_set(s->pci, reg, bar);
	if (pages > (~mask + 1) / PAGE_SIZE)
		return -E_RANGE;
	*phys = bar & ~(u32)BAR_KIND;
	return 0;
}

void
pci_on(const struct svc *s)
{
	if (s->pci != 0)
		command(s, CMD_NO_LINE, CMD_MEMORY | CMD_MASTER);
}

void
pci_off(const struct svc *s)
{
	if (s->pci != 0)
		command(s, CMD_MASTER, 0);
}
