/*
 * alarm.c - init's port has one timer; several wait for a time of their own.
 */
#include <servers/init/init.h>
#include <libc/sys/sys.h>

static u64 at[ALARMS]; /* us; 0: not set */

static void
arm(void)
{
	u64 first = 0;

	for (u32 i = 0; i < ALARMS; i++)
		if (at[i] != 0 && (first == 0 || at[i] < first))
			first = at[i];
	sys_timer(HI_PORT, BIT_TIMER, first);
}

void
alarm_set(enum alarm a, u64 us)
{
	at[a] = us;
	arm();
}

u32
alarm_due(enum alarm a)
{
	if (at[a] == 0 || at[a] > sys_clock(NULL))
		return 0;
	at[a] = 0;
	arm();
	return 1;
}
