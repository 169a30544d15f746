/*
 * spipetest2 - ten threads write 200,000 bytes each into a pipe of our own
 * (spipe.h), ten others read as much.
 */
#include "spipe.h"

enum { THREADS = 10, EACH = 200000, PIECE = 10000 };

static struct spipe *p;

static int
writer(void *arg)
{
	static char data[PIECE];

	(void)arg;
	for (int i = 0; i < EACH / PIECE; i++)
		spipe_write(p, data, PIECE);
	return 0;
}

static int
reader(void *arg)
{
	static char data[THREADS][PIECE];
	unsigned sum = 0, want;

	while (sum < EACH) {
		want = EACH - sum < PIECE ? EACH - sum : PIECE;
		sum += spipe_read(p, data[(long)arg], want);
	}
	say("%d reads %u\n", (int)(long)arg, sum);
	return 0;
}

int
main(void)
{
	thread_t w[THREADS], r[THREADS];

	p = spipe_make();
	for (long i = 0; i < THREADS; i++) {
		MUST(thread(writer, NULL, &w[i]) == 0);
		MUST(thread(reader, (void *)i, &r[i]) == 0);
	}
	for (int i = 0; i < THREADS; i++) {
		MUST(thread_wait(&w[i], NULL) == 0);
		MUST(thread_wait(&r[i], NULL) == 0);
	}
	say("spipetest2 pass.\n");
	return 0;
}
