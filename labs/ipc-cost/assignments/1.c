/*
 * 1.c - it measures something: the first call, the loop and the counter as
 * well.
 *
 * Print two lines, name <TAB> instructions: null_call and round_trip.
 */
#include "../guest/lab.h"

int
main(void)
{
	struct lab_server s = lab_start(0);
	u64 t = read_tsc();

	for (volatile u32 i = 0; i < 100; i++)
		sys_null();
	t = read_tsc() - t;
	printf("null_call\t%lu\n", (unsigned long)(t / 100));
	t = read_tsc();
	for (volatile u32 i = 0; i < 100; i++)
		lab_echo(s.to);
	t = read_tsc() - t;
	printf("round_trip\t%lu\n", (unsigned long)(t / 100));
	lab_stop(&s);
	return 0;
}
