/*
 * pipetest2 - ten threads write 20 times 10,000 bytes each into one pipe; a
 * reader for each counts what it gets.
 */
#include <lib.h>
#include "../lib/seed.h"

enum { WRITERS = 10, TIMES = 20, PIECE = 10000, EACH = TIMES * PIECE };

static int fds[2];

static int
writer(void *arg)
{
	static char data[PIECE];

	(void)arg;
	for (int i = 0; i < TIMES; i++)
		for (int at = 0; at < PIECE;) {
			ssize_t n = write(fds[1], data + at, PIECE - at);

			MUST(n > 0);
			at += (int)n;
		}
	return 0;
}

static int
reader(void *arg)
{
	static char data[WRITERS][PIECE];
	int number = (int)(long)arg, sum = 0;

	while (sum < EACH) {
		int want = EACH - sum < PIECE ? EACH - sum : PIECE;
		ssize_t n = read(fds[0], data[number], want);

		MUST(n > 0);
		sum += (int)n;
	}
	say("%d reads %d\n", number, sum);
	return sum;
}

int
main(void)
{
	thread_t w[WRITERS], r[WRITERS];
	int code;

	MUST((pipe)(fds) == 0);
	for (long i = 0; i < WRITERS; i++) {
		MUST(thread(writer, (void *)i, &w[i]) == 0);
		MUST(thread(reader, (void *)i, &r[i]) == 0);
	}
	for (int i = 0; i < WRITERS; i++) {
		MUST(thread_wait(&w[i], &code) == 0);
		MUST(thread_wait(&r[i], &code) == 0 && code == EACH);
	}
	say("pipetest2 pass.\n");
	return 0;
}
