/*
 * transfer.c - pages on their way between the window and the disk.
 *
 * Each transfer is a call object that was submitted; up to TRANSFERS are under
 * way, of which some are kept for reads, because a process waits for each of
 * those.  A range of slots that is under way is READING or WRITING throughout.
 */
#include <servers/pager/swap.h>
#include <libc/sys/sys.h>
#include <proto/blk.h>
#include <proto/file.h>

enum { TRANSFERS = 12, WRITES = 6, PAGE_SECTORS = PAGE_SIZE / SECTOR_SIZE };

static struct transfer {
	handle_t call;
	u32 slot, pages; /* pages 0: free */
	u8 writes;
} transfer[TRANSFERS];
static u32 under_way, writes, writing;

void
transfer_init(void)
{
	for (u32 i = 0; i < TRANSFERS; i++) {
		i32 h = sys_call_create(HS_PORT, TRANSFER_COOKIE + i);

		transfer[i].call = h < 0 ? NO_HANDLE : (handle_t)h;
	}
}

u32
transfers(void)
{
	return under_way;
}

u32
transfers_writing(void)
{
	return writing;
}

static struct transfer *
transfer_free(void)
{
	for (u32 i = 0; i < TRANSFERS; i++)
		if (transfer[i].pages == 0 && transfer[i].call != NO_HANDLE)
			return &transfer[i];
	return NULL;
}

/* Ask for it; 0 or why not. */
static int
ask(const struct area *a, handle_t call, u32 slot, u32 pages, u32 write)
{
	u64 page = slot - a->first;
	struct ipc_opt o = { .addr = (void *)(uintptr_t)window(slot),
		.len = pages * PAGE_SIZE,
		.out = !write };

	if (a->kind == SWAP_DISK) {
		struct blk_read_q q = { page * PAGE_SECTORS };

		return serve_submit(call, a->disk,
		    write ? blk_write_n : blk_read_n, 1, &q, sizeof q, &o);
	}
	struct file_pread_q q = { page * PAGE_SIZE };

	return serve_submit(call, a->disk, write ? file_pwrite_n : file_pread_n,
	    1, &q, sizeof q, &o);
}

static int
start(u32 slot, u32 pages, u32 write)
{
	struct transfer *t = transfer_free();
	int err;

	if (t == NULL || (write && writes == WRITES))
		return -E_BUSY;
	err = ask(area_of(slot), t->call, slot, pages, write);
	if (err != 0)
		return err;
	t->slot = slot;
	t->pages = pages;
	t->writes = (u8)write;
	under_way++;
	if (write) {
		writes++;
		writing += pages;
	}
	for (u32 i = 0; i < pages; i++)
		slot_state(slot + i, write ? SLOT_WRITING : SLOT_READING);
	return 0;
}

int
transfer_read(u32 slot, u32 pages)
{
	return start(slot, pages, 0);
}

int
transfer_write(u32 slot, u32 pages)
{
	return start(slot, pages, 1);
}

/* ---- the end of one -------------------------------------------------------- */

/*
 * The four races: it failed; it was faulted back, and maybe written to; it was
 * given up by all; one of its sharers came back.
 */
static void
written(u32 n, int err)
{
	struct slot *s = &slots[n];

	if (s->refs == 0 && is_sole(window_scan(n, 0))) {
		if (err != 0)
			s->flags |= SLOT_BAD;
		window_drop(n);
		slot_free(n);
	} else if (err != 0) {
		/* It stays in memory until the last who has it takes it. */
		if (!(s->flags & SLOT_BAD))
			area_of(n)->bad++;
		s->flags |= SLOT_BAD;
		slot_state(n, SLOT_DIRTY);
		count.write_errors++;
	} else if (s->flags & SLOT_AGAIN) {
		slot_state(n, SLOT_DIRTY);
	} else {
		slot_state(n, SLOT_CLEAN);
		count.out++;
	}
	s->flags &= (u8)~SLOT_AGAIN;
}

static void
was_read(u32 n, int err)
{
	struct slot *s = &slots[n];

	if (err != 0) {
		sys_mem_empty(HS_SELF, window(n), 1);
		if (s->refs == 0)
			slot_free(n);
		else
			slot_state(n, SLOT_LOST);
		count.read_errors++;
	} else if (s->refs == 0) {
		window_drop(n);
		slot_free(n);
	} else {
		window_scan(n, SCAN_DIRTY); /* the driver wrote it */
		s->flags &= (u8)~SLOT_ALONE;
		slot_state(n, SLOT_CLEAN);
		count.in++;
	}
	swapped_in(n, err);
}

/* A cluster that could not be read: each page that somebody wants once more. */
static void
read_again(u32 slot, u32 pages)
{
	for (u32 n = slot; n < slot + pages; n++) {
		sys_mem_empty(HS_SELF, window(n), 1);
		if (slots[n].refs == 0)
			slot_free(n);
		else
			slot_state(n, SLOT_OUT);
		slots[n].flags |= SLOT_ALONE;
	}
	for (u32 n = slot; n < slot + pages; n++)
		swapped_in(n, 0); /* who waits asks for just his page */
}

void
transfer_done(u32 cookie, u32 label)
{
	struct transfer *t = &transfer[cookie - TRANSFER_COOKIE], was = *t;
	u32 bytes = was.pages * PAGE_SIZE, got = bytes;
	struct blk_read_r r = { 0 };
	int err;

	(void)label;
	err = serve_result(t->call, &r, sizeof r, NULL);
	if (area_of(was.slot)->kind == SWAP_FILE)
		got = r.count;
	if (err == 0 && got != bytes)
		err = -E_IO;
	t->pages = 0;
	under_way--;
	if (was.writes) {
		writes--;
		writing -= was.pages;
	}
	if (was.writes && err == -E_BUSY) { /* later, then */
		for (u32 i = 0; i < was.pages; i++)
			slot_state(was.slot + i, SLOT_DIRTY);
	} else if (was.writes) {
		for (u32 i = 0; i < was.pages; i++)
			written(was.slot + i, err);
	} else if (err != 0 && (was.pages > 1 || err == -E_BUSY)) {
		read_again(was.slot, was.pages);
	} else {
		for (u32 i = 0; i < was.pages; i++)
			was_read(was.slot + i, err);
	}
	drain();
	reclaim();
}
