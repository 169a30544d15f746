/*
 * manifest.c - the boot servers.
 */
#include <servers/init/manifest.h>
#include <servers/lib/text.h>
#include <proto/pager.h>
#include <proto/proc.h>
#include <proto/tty.h>

enum { KIB = 1024 };

struct manifest manifest[SERVICES_MAX] = {
	{ .name = "pager",
	    .policy = POLICY_NEVER,
	    .sparse = 1,
	    .rank = RANK_PAGER,
	    .priority = PRIORITY_SERVER,
	    .stack_pages = 8,
	    .frames = 0xf000,
	    .grant = { { GRANT_MEMORY, "", 0 } } },
	{ .name = "ata",
	    .alias = "disk",
	    .rank = RANK_DRIVER,
	    .priority = PRIORITY_DRIVER,
	    .heap_pages = HEAP(64),
	    .stack_pages = 8,
	    .grant = { IRQ(14), IRQ(15) },
	    .io = { { 0x1f0, 8 }, { 0x3f6, 1 }, { 0x170, 8 }, { 0x376, 1 } } },
	{ .name = "ext2",
	    .rank = RANK_DISKFS,
	    .priority = PRIORITY_SERVER,
	    .heap_pages = HEAP(16 * KIB),
	    .stack_pages = 16,
	    .has_root = 1,
	    .grant = { SERVICE("ata", 0) } },
	{ .name = "vfs",
	    .retains = RETAIN_VARIABLES,
	    .keeps = 1,
	    .rank = RANK_VFS,
	    .priority = PRIORITY_SERVER,
	    .heap_pages = HEAP(256),
	    .stack_pages = 8 },
	{ .name = "tmpfs",
	    .keeps = 1,
	    .retains = RETAIN_HEAP_TOO,
	    .rank = RANK_SERVER,
	    .priority = PRIORITY_SERVER,
	    .heap_pages = HEAP(64 * KIB),
	    .stack_pages = 8,
	    .has_root = 1,
	    .grant = { SERVICE("pager", PAGER_STORE) },
	    .mount = "/tmp" },
	{ .name = "pipe",
	    .sparse = 1,
	    .keeps = 1,
	    .retains = RETAIN_HEAP_TOO,
	    .rank = RANK_SERVER,
	    .priority = PRIORITY_SERVER,
	    .heap_pages = HEAP(32 * KIB),
	    .stack_pages = 8 },
	{ .name = "sync",
	    .sparse = 1,
	    .rank = RANK_SERVER,
	    .priority = PRIORITY_SERVER,
	    .heap_pages = HEAP(8 * KIB),
	    .stack_pages = 8 },
	{ .name = "dev",
	    .keeps = 1,
	    .retains = RETAIN_VARIABLES,
	    .rank = RANK_SERVER,
	    .priority = PRIORITY_SERVER,
	    .heap_pages = HEAP(256),
	    .stack_pages = 8,
	    .has_root = 1,
	    .io = { { 0x510, 12 } }, /* QEMU's fw_cfg: /dev/job */
	    .mount = "/dev" },
	{ .name = "uart",
	    .retains = RETAIN_VARIABLES,
	    .rank = RANK_DRIVER,
	    .priority = PRIORITY_DRIVER,
	    .heap_pages = HEAP(64),
	    .stack_pages = 8,
	    .grant = { IRQ(4), IRQ(3) },
	    .io = { { 0x3f8, 8 }, { 0x2f8, 8 } } },
	{ .name = "ps2",
	    .retains = RETAIN_VARIABLES,
	    .rank = RANK_DRIVER,
	    .priority = PRIORITY_DRIVER,
	    .heap_pages = HEAP(64),
	    .stack_pages = 8,
	    .grant = { IRQ(1), IRQ(12) },
	    .io = { { 0x60, 1 }, { 0x64, 1 } } },
	{ .name = "display",
	    .retains = RETAIN_VARIABLES,
	    .rank = RANK_DRIVER,
	    .priority = PRIORITY_DRIVER,
	    .heap_pages = HEAP(64),
	    .stack_pages = 8,
	    .io = { { 0x3c0, 32 } },
	    .phys = { 0xb8000, 8, 0x0d000000, PROT_R | PROT_W } },
	{ .name = "tty",
	    .retains = RETAIN_VARIABLES,
	    .keeps = 1,
	    .rank = RANK_SERVER,
	    .priority = PRIORITY_SERVER,
	    .heap_pages = HEAP(512),
	    .stack_pages = 8 },
	{ .name = "proc",
	    .sparse = 1,
	    .rank = RANK_PROC,
	    .priority = PRIORITY_SERVER,
	    .stack_pages = 8,
	    .grant = { SERVICE("pager", PAGER_SYSTEM),
		{ GRANT_ACCOUNT, "", 0 }, SERVICE("tty", TTY_SYSTEM) } },
	{ .name = "procfs",
	    .retains = RETAIN_VARIABLES,
	    .sparse = 1,
	    .rank = RANK_PROCFS,
	    .priority = PRIORITY_SERVER,
	    .heap_pages = HEAP(512),
	    .stack_pages = 8,
	    .has_root = 1,
	    .grant = { SERVICE("proc", PROC_SYSTEM),
		SERVICE("pager", PAGER_SYSTEM), SERVICE("vfs", 0),
		SERVICE("tty", TTY_LOOK) },
	    .mount = "/proc" },
/* and those that lie in the services' own folders */
#include <manifests.h>
};

u32 manifest_count;

void
manifest_init(void)
{
	while (manifest_count < SERVICES_MAX &&
	       manifest[manifest_count].name[0] != 0)
		manifest_count++;
}

u32
manifest_find(const char *name)
{
	u32 i;

	for (i = 0; i < manifest_count; i++)
		if (text_equal(manifest[i].name, name) ||
		    (manifest[i].alias[0] != 0 &&
			text_equal(manifest[i].alias, name)))
			break;
	return i;
}
