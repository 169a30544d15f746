/*
 * mboxmap - map and reduce by mailboxes: filters count what is in each message,
 * selectors add the counts by kind.
 *
 *	mboxmap [ROUNDS] [FILTERS] [SELECTORS]
 */
#include <lib.h>
#include "../lib/seed.h"

enum { MESSAGES = 64, INTS = 2048, MOST = 128 };

struct count {
	unsigned kind, n;
};

/* One filter: messages in, a count of each kind out, until an empty one. */
static void
filter(int from, const int *to, unsigned kinds)
{
	static unsigned data[INTS];
	unsigned n[MOST];
	ssize_t len;

	while ((len = mbox_recv(from, data, sizeof data, 0)) > 0) {
		for (unsigned k = 0; k < kinds; k++)
			n[k] = 0;
		for (unsigned i = 0; i < (size_t)len / sizeof data[0]; i++)
			n[data[i] % kinds]++;
		for (unsigned k = 0; k < kinds; k++) {
			struct count c = { k, n[k] };

			MUST(mbox_send(to[k], &c, sizeof c, 0) == 0);
		}
	}
	MUST(len == 0);
	exit(0);
}

static void
selector(int from, int result, unsigned kind, unsigned messages)
{
	struct count c, sum = { kind, 0 };

	while (messages-- > 0) {
		MUST(mbox_recv(from, &c, sizeof c, 0) == sizeof c);
		MUST(c.kind == kind);
		sum.n += c.n;
	}
	MUST(mbox_send(result, &sum, sizeof sum, 0) == 0);
	exit(0);
}

int
main(int argc, char **argv)
{
	unsigned rounds = argc > 1 ? (unsigned)atoi(argv[1]) : 10;
	unsigned filters = argc > 2 ? (unsigned)atoi(argv[2]) : 100;
	unsigned kinds = argc > 3 ? (unsigned)atoi(argv[3]) : 23;
	static unsigned data[INTS], want[MOST], got[MOST];
	int work = mbox_init(32), result = mbox_init(32), to[MOST];
	unsigned seed = 1, messages = rounds * MESSAGES;

	MUST(work > 0 && result > 0 && kinds <= 64 && kinds > 0);
	for (unsigned k = 0; k < kinds; k++) {
		to[k] = mbox_init(32);
		MUST(to[k] > 0);
		if (seed_fork() == 0)
			selector(to[k], result, k, messages);
	}
	for (unsigned i = 0; i < filters; i++)
		if (seed_fork() == 0)
			filter(work, to, kinds);
	for (unsigned m = 0; m < messages; m++) {
		for (unsigned i = 0; i < INTS; i++) {
			seed = seed * 1664525 + 1013904223;
			data[i] = seed >> 8;
			want[data[i] % kinds]++;
		}
		MUST(mbox_send(work, data, sizeof data, 0) == 0);
	}
	for (unsigned k = 0; k < kinds; k++) {
		struct count c;

		MUST(mbox_recv(result, &c, sizeof c, 0) == sizeof c);
		got[c.kind] = c.n;
	}
	for (unsigned i = 0; i < filters; i++)
		MUST(mbox_send(work, data, 0, 0) == 0);
	while ((wait)(NULL) > 0)
		;
	for (unsigned k = 0; k < kinds; k++)
		MUST(got[k] == want[k]);
	say("mboxmap pass.\n");
	return 0;
}
