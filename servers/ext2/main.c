/*
 * main.c - the ext2 file server: start it, and write its cache back in time.
 *
 * All memory is taken at the start.  What changes is written by the sync that
 * a timer asks for, at the latest WRITE_DELAY after the first change.
 */
#include <unistd.h>
#include <libc/sys/sys.h>
#include <proto/kstat.h>
#include <proto/page.h>
#include "server.h"

enum {
	MAX_OPEN = 1024,
	MAX_INODES = MAX_OPEN + 128,
	CACHE_SHARE = 16, /* one part in so many of memory */
	CACHE_MOST = 8 << 20,
	CACHE_LEAST = 256 << 10,
	TIMER_BIT = 1
};
#define WRITE_DELAY 2000000ull /* us */

struct fs *server_fs;

static struct openfile table[MAX_OPEN];
static struct ext2_dev volume;
static bool timer_on;

static void
now(void *ctx, struct ext2_time *t)
{
	u64 epoch, us = sys_clock(&epoch);

	(void)ctx;
	t->sec = (int64_t)(epoch + us / 1000000);
	t->nsec = (u32)(us % 1000000) * 1000;
}

static void
log_line(void *ctx, const char *line)
{
	(void)ctx;
	serve_log("%s", line);
}

void
server_changed(void)
{
	if (timer_on || ext2_read_only(server_fs))
		return;
	timer_on = sys_timer(serve_port, TIMER_BIT,
		       sys_clock(NULL) + WRITE_DELAY) == 0;
}

static void
notified(u32 bits)
{
	static bool failing;
	int err;

	if (!(bits & TIMER_BIT))
		return;
	timer_on = false;
	err = ext2_sync(server_fs);
	if (err != 0 && !failing)
		serve_log("the disk can not be written (%s)", serve_error(err));
	failing = err != 0;
	if (failing)
		server_changed();
}

/* The cache that this machine's memory allows. */
static size_t
cache_size(void)
{
	size_t cache = CACHE_MOST;
	u64 frames = 0;

	sys_stat(KSTAT_frames_total, &frames);
	while (cache > CACHE_LEAST && cache > frames * PAGE_SIZE / CACHE_SHARE)
		cache /= 2;
	return cache;
}

/* All of it has its frames from the start: what is free later does not depend
 * on what was read. */
static int
mount(struct ext2_config *cfg)
{
	size_t cache;
	void *arena;

	for (cache = cache_size(); cache >= CACHE_LEAST; cache /= 2) {
		cfg->arena_size = ext2_arena_size(cache, cfg->max_inodes);
		arena = sbrk((ptrdiff_t)cfg->arena_size);
		if (arena == (void *)-1)
			continue;
		if (serve_wire(arena, cfg->arena_size) == 0) {
			cfg->arena = arena;
			return ext2_mount(cfg, &server_fs);
		}
		/* What it has got, the next try begins with. */
		sbrk(-(ptrdiff_t)cfg->arena_size);
	}
	serve_log("not enough memory for a cache");
	return -E_NOMEM;
}

static int
start(void)
{
	struct ext2_config cfg = { .dev = &volume,
		.max_inodes = MAX_INODES,
		.now = now,
		.log = log_line,
		.cut = server_cut };
	struct inode *root;
	int err = volume_find(&volume);

	if (err == -E_NXIO)
		serve_log("there is no disk");
	else if (err == -E_NODEV)
		serve_log("no disk has an ext2 file system");
	else if (err != 0)
		serve_log(
		    "the disk driver does not answer (%s)", serve_error(err));
	if (err == 0)
		err = mount(&cfg);
	if (err == 0)
		err = ext2_root(server_fs, &root);
	if (err != 0)
		return err;
	fserve.tree.ops = &ext2_nodes;
	fserve.tree.root = (struct node *)(void *)root;
	fserve.open = table;
	fserve.nopen = MAX_OPEN;
	fserve.readonly = ext2_read_only(server_fs);
	fserve_set_other(lend_request);
	return fserve_start();
}

static void
cancel(token_t token, u32 gone)
{
	lend_cancel(token);
	fserve_cancel(token, gone);
}

static void
closed(u32 badge)
{
	if (badge == PAGE_SESSION)
		lend_closed();
	else
		fserve_closed(badge);
}

int
main(void)
{
	static const struct service service = { .name = "ext2",
		.request = fserve_request,
		.notify = notified,
		.ready = fserve_ready,
		.cancel = cancel,
		.closed = closed,
		.idle = fserve_idle,
		.work = &park_runnable };
	int err;

	serve_name = service.name;
	err = start();
	fserve_tell(err);
	if (err != 0)
		sys_thread_exit(); /* it has said why */
	if (ext2_dirty(server_fs))
		server_changed();
	serve(&service);
}
