/*
 * rtc.c - UTC seconds since 1970 from the CMOS clock.
 *
 * The clock may tick while it is read: read it twice alike, and not while it
 * says that it updates.  A clock that makes no sense gives 0.
 */
#include "shim.h"
#include "arch/io.h"

enum {
	SECONDS,
	MINUTES = 2,
	HOURS = 4,
	DAY = 7,
	MONTH,
	YEAR,
	STATUS_A,
	STATUS_B,
	CENTURY = 0x32
};
enum { UPDATING = 0x80, B_24H = 2, B_BINARY = 4, PM = 0x80 };

struct time {
	u8 sec, min, hour, day, month, year, century;
};

static u8
cmos(u8 reg)
{
	outb(0x70, 0x80 | reg); /* and no NMI meanwhile */
	return inb(0x71);
}

static struct time
read_once(void)
{
	for (u32 i = 0; i < 100000 && (cmos(STATUS_A) & UPDATING); i++)
		continue;
	return (struct time){ cmos(SECONDS), cmos(MINUTES), cmos(HOURS),
		cmos(DAY), cmos(MONTH), cmos(YEAR), cmos(CENTURY) };
}

static u8
from_bcd(u8 v)
{
	return (u8)((v >> 4) * 10 + (v & 15));
}

static u32
days_before(u32 year, u32 month)
{
	static const u16 before[] = { 0, 31, 59, 90, 120, 151, 181, 212, 243,
		273, 304, 334 };
	u32 y = year - 1,
	    leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

	return (year - 1970) * 365 + (y / 4 - y / 100 + y / 400) -
	       (1969 / 4 - 1969 / 100 + 1969 / 400) + before[month - 1] +
	       (month > 2 ? leap : 0);
}

u64
rtc_epoch(void)
{
	struct time t = read_once(), again = read_once();
	u8 mode = cmos(STATUS_B), pm;
	u32 year;

	for (u32 i = 0; i < 10 && memcmp(&t, &again, sizeof t) != 0; i++) {
		t = again;
		again = read_once();
	}
	outb(0x70, 0); /* NMI on again */
	pm = t.hour & PM;
	t.hour &= (u8)~PM;
	if (!(mode & B_BINARY)) {
		u8 *f = &t.sec;

		for (u32 i = 0; i < sizeof t; i++)
			f[i] = from_bcd(f[i]);
	}
	if (!(mode & B_24H))
		t.hour = (u8)(t.hour % 12 + (pm ? 12 : 0));
	if (t.century < 19 || t.century > 22)
		t.century = 20;
	year = t.century * 100u + t.year;
	if (t.sec > 60 || t.min > 59 || t.hour > 23 || t.day < 1 ||
	    t.day > 31 || t.month < 1 || t.month > 12 || t.year > 99 ||
	    year < 1970)
		return 0;
	return ((u64)days_before(year, t.month) + t.day - 1) * 86400 +
	       t.hour * 3600u + t.min * 60u + t.sec;
}
