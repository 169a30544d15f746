/*
 * order_test.c - start order, cycles and calls up the ranks, with their paths.
 */
#undef NDEBUG
#include <assert.h>
#include <stdio.h>
#include <string.h>
#include <servers/init/manifest.h>

#define CALLS(n)                    \
	{                           \
		GRANT_SERVICE, n, 0 \
	}

static char why[120];
static u8 order[SERVICES_MAX];

static int
try(const struct manifest *m, u32 n)
{
	memset(why, 'x', sizeof why);
	return manifest_order(m, n, order, why, sizeof why);
}

int
main(void)
{
	const struct manifest right[] = {
		{ .name = "a",
		    .rank = 50,
		    .grant = { CALLS("b"), { GRANT_IRQ, "", 4 }, CALLS("c") } },
		{ .name = "b", .rank = 40, .grant = { CALLS("c") } },
		{ .name = "c", .rank = 10 },
	};
	const struct manifest cycle[] = {
		{ .name = "start", .rank = 60, .grant = { CALLS("a") } },
		{ .name = "a", .rank = 50, .grant = { CALLS("b") } },
		{ .name = "b", .rank = 40, .grant = { CALLS("c") } },
		{ .name = "c", .rank = 30, .grant = { CALLS("a") } },
	};
	const struct manifest up[] = {
		{ .name = "low", .rank = 10, .grant = { CALLS("high") } },
		{ .name = "high", .rank = 40 },
	};
	const struct manifest level[] = {
		{ .name = "x", .rank = 40, .grant = { CALLS("y") } },
		{ .name = "y", .rank = 40 },
	};
	const struct manifest itself[] = {
		{ .name = "me", .rank = 40, .grant = { CALLS("me") } },
	};
	const struct manifest nobody[] = {
		{ .name = "x", .rank = 40, .grant = { CALLS("nobody") } },
	};

	assert(try(right, 3) == 0);
	assert(order[0] == 2 && order[1] == 1 && order[2] == 0);
	assert(try(cycle, 4) == -E_LOOP);
	assert(strcmp(why, "a -> b -> c -> a: a cycle") == 0);
	assert(try(up, 2) == -E_PERM);
	assert(strcmp(why, "low -> high: a call up the ranks") == 0);
	assert(try(level, 2) == -E_PERM);
	assert(try(itself, 1) == -E_LOOP);
	assert(strcmp(why, "me -> me: a cycle") == 0);
	assert(try(nobody, 1) == -E_NOENT);
	assert(strcmp(why, "x -> nobody: no such service") == 0);
	/* A short buffer is not overrun. */
	assert(manifest_order(cycle, 4, order, why, 8) == -E_LOOP);
	assert(strlen(why) == 7);
	/* The system's own. */
	manifest_init();
	assert(try(manifest, manifest_count) == 0);
	puts("ok");
	return 0;
}
