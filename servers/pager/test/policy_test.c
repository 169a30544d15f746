/*
 * policy_test.c - the policies over traces: known counts, and what must hold.
 */
#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include "../pagesim/sim.h"

static u32 seed = 1;

static u32
below(u32 n)
{
	seed ^= seed << 13;
	seed ^= seed >> 17;
	seed ^= seed << 5;
	return seed % n;
}

static u32
faults(const struct trace *t, const char *name, u32 frames)
{
	return simulate(t, policy_find(name), frames).faults;
}

static void
known(void)
{
	static const u32 belady[] = { 1, 2, 3, 4, 1, 2, 5, 1, 2, 3, 4, 5 };
	struct trace t = { 0 };

	for (u32 i = 0; i < 12; i++)
		assert(trace_add(&t, belady[i], 0) == 0);
	/* more memory, more faults */
	assert(faults(&t, "fifo", 3) == 9 && faults(&t, "fifo", 4) == 10);
	assert(faults(&t, "opt", 3) == 7 && faults(&t, "opt", 4) == 6);
	for (u32 k = 0; policies[k] != NULL; k++) {
		assert(simulate(&t, policies[k], 1).faults == 12);
		assert(simulate(&t, policies[k], 5).faults == 5);
	}
	assert(policy_find("nothing") == NULL && policy_find("") == NULL);
	trace_free(&t);
}

/* A page that must be written stays longer. */
static void
classes(void)
{
	struct trace t = { 0 };

	trace_add(&t, 1, 1);
	trace_add(&t, 2, 0);
	trace_add(&t, 3, 0);
	trace_add(&t, 1, 0);
	assert(simulate(&t, policy_find("enhanced_clock"), 2).faults == 3);
	assert(simulate(&t, policy_find("enhanced_clock"), 2).writes == 0);
	assert(simulate(&t, policy_find("fifo"), 2).writes == 1);
	trace_free(&t);
}

/* A loop that is one page too large, and a hot page beside a long scan. */
static void
shapes(void)
{
	struct trace loop = { 0 }, scan = { 0 };

	for (u32 i = 0; i < 200; i++)
		trace_add(&loop, i % 10, 0);
	assert(faults(&loop, "fifo", 9) == 200 && faults(&loop, "opt", 9) < 40);
	for (u32 i = 0; i < 400; i++) {
		trace_add(&scan, 1000 + i % 4, 0);
		trace_add(&scan, i, 0);
	}
	/* who looks at the accessed bit keeps the four hot pages */
	assert(faults(&scan, "second_chance", 8) < faults(&scan, "fifo", 8));
	assert(faults(&scan, "clock", 8) == faults(&scan, "second_chance", 8));
	assert(faults(&scan, "two_list", 8) < faults(&scan, "fifo", 8));
	assert(faults(&scan, "lru_aging", 8) < faults(&scan, "fifo", 8));
	trace_free(&loop);
	trace_free(&scan);
}

static void
random_traces(u32 n)
{
	for (; n > 0; n--) {
		struct trace t = { 0 };
		u32 pages = 2 + below(30), length = 20 + below(400);

		for (u32 i = 0; i < length; i++)
			trace_add(&t, below(3) ? below(pages) : below(pages / 2 + 1), below(3) == 0);
		for (u32 frames = 1; frames <= t.pages; frames += 1 + below(4)) {
			u32 best = faults(&t, "opt", frames);

			for (u32 k = 0; policies[k] != NULL; k++) {
				struct outcome o = simulate(&t, policies[k], frames);

				assert(o.faults >= best && o.faults >= t.pages && o.faults <= length);
				assert(o.writes <= o.faults);
			}
			assert(faults(&t, "clock", frames) == faults(&t, "second_chance", frames));
			assert(frames < t.pages || best == t.pages);
		}
		trace_free(&t);
	}
}

int
main(int argc, char **argv)
{
	seed = (argc > 1 ? (u32)atoi(argv[1]) : 1) * 2654435761u + 1;
	known();
	classes();
	shapes();
	random_traces(argc > 2 ? (u32)atoi(argv[2]) : 200);
	printf("policies: ok\n");
	return 0;
}
