/*
 * add_test.c - manifests from hostile hands: each thing that is wrong by itself,
 * and 200,000 random ones, of which nothing may come that the rules forbid.
 */
#undef NDEBUG
#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <servers/init/manifest.h>

static const struct manifest good = { .name = "board",
	.rank = RANK_SERVER,
	.priority = PRIORITY_SERVER,
	.heap_pages = 16,
	.stack_pages = 8,
	.posts = 1,
	.grant = { SERVICE("ata", 0), IRQ(9) },
	.io = { { 0x300, 8 } } };
static u32 boot_count;

#define WRONG(error, ...)                               \
	do {                                            \
		struct manifest m = good;               \
		__VA_ARGS__;                            \
		assert(manifest_add(&m) == -(error));   \
		assert(manifest_count == boot_count);   \
	} while (0)

static void
test_each(void)
{
	WRONG(E_INVAL, m.name[0] = 0);
	WRONG(E_INVAL, m.name[0] = '/');
	WRONG(E_INVAL, memset(m.name, 'a', sizeof m.name));
	WRONG(E_INVAL, m.name[10] = 'x');
	WRONG(E_EXIST, strcpy(m.name, "ext2"));
	WRONG(E_EXIST, strcpy(m.name, "disk"));
	WRONG(E_INVAL, strcpy(m.alias, "disk"));
	WRONG(E_INVAL, m.rank = RANK_INIT_PORT);
	WRONG(E_INVAL, m.rank = RANK_PROC);
	WRONG(E_INVAL, m.rank = 255);
	WRONG(E_INVAL, m.priority = 0);
	WRONG(E_INVAL, m.priority = PRIORITY_DRIVER + 1);
	WRONG(E_INVAL, m.policy = POLICY_NEVER);
	WRONG(E_INVAL, m.has_root = 1);
	WRONG(E_INVAL, m.retains = RETAIN_HEAP_TOO + 1);
	WRONG(E_INVAL, m.heap_pages = 0xffff);
	WRONG(E_INVAL, m.stack_pages = 0);
	WRONG(E_INVAL, strcpy(m.mount, "/tmp"));
	WRONG(E_INVAL, memset(m.mount, '/', sizeof m.mount));
	WRONG(E_INVAL, m.grant[1].number = 16);
	WRONG(E_INVAL, memset(m.grant[0].name, 'a', SERVICE_NAME));
	WRONG(E_PERM, m.grant[0].number = 0xffffff00);
	WRONG(E_PERM, m.grant[0].kind = GRANT_MEMORY);
	WRONG(E_PERM, m.grant[0].kind = GRANT_ACCOUNT);
	WRONG(E_PERM, m.grant[0].kind = 77);
	WRONG(E_PERM, m.grant[0].kind = m.grant[1].kind = GRANT_PCI);
	WRONG(E_PERM, m.io[0].first = 0xcf8);
	WRONG(E_PERM, m.io[0].first = 0xcf0, m.io[0].count = 9);
	WRONG(E_INVAL, m.dma_pages = DMA_PAGES + 1);
	WRONG(E_INVAL, m.phys.pages = 1, m.phys.phys = PCI_BAR(6));
	WRONG(E_NOENT, strcpy(m.grant[0].name, "nobody"));
	WRONG(E_PERM, m.rank = RANK_DRIVER); /* ata is not below it */
	WRONG(E_LOOP, strcpy(m.grant[0].name, "board"));
	WRONG(E_BUSY, m.io[0].first = 0x1f0);
	WRONG(E_BUSY, m.io[0].first = 0x1ef, m.io[0].count = 2);
	WRONG(E_INVAL, m.io[0].first = 0xffff);
	WRONG(E_INVAL, m.phys.pages = 1, m.phys.at = 123);
	WRONG(E_INVAL, m.phys.pages = 1, m.phys.prot = PROT_X);
}

static void
test_random(u32 seed)
{
	struct manifest m;
	u8 *bytes = (u8 *)&m;

	srand(seed);
	for (u32 i = 0; i < 200000; i++) {
		m = good;
		for (u32 n = 1 + (u32)rand() % 4; n > 0; n--)
			bytes[(u32)rand() % sizeof m] = (u8)(rand() >> 8);
		i32 at = manifest_add(&m);
		if (at < 0) {
			assert(manifest_count == boot_count);
			continue;
		}
		assert(at == (i32)boot_count && m.policy == POLICY_RESTART);
		assert(m.rank >= RANK_DRIVER && m.rank <= RANK_VFS);
		for (u32 k = 0; k < GRANTS && m.grant[k].kind != GRANT_NONE; k++)
			assert(m.grant[k].kind == GRANT_IRQ || m.grant[k].kind == GRANT_PCI ||
			       (m.grant[k].kind == GRANT_SERVICE &&
				   m.grant[k].number == 0));
		manifest_count--;
	}
}

int
main(void)
{
	struct manifest m = good;

	manifest_init();
	boot_count = manifest_count;
	assert(boot_count > 10);
	test_each();
	test_random(1);
	assert(manifest_add(&m) == (i32)boot_count);
	assert(manifest_add(&m) == -E_EXIST);
	for (u32 i = boot_count + 1; i < SERVICES_MAX; i++) {
		snprintf(m.name, sizeof m.name, "more%u", i);
		memset(m.io, 0, sizeof m.io);
		assert(manifest_add(&m) == (i32)i);
	}
	strcpy(m.name, "toomany");
	assert(manifest_add(&m) == -E_NFILE);
	printf("add: ok\n");
	return 0;
}
