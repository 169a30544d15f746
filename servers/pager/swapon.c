/*
 * swapon.c - one more area to swap on: a disk, a partition or a file.
 *
 * Its first page is read before anything is written: only what mkswap has
 * marked is taken (the format is Linux's: "SWAPSPACE2" at the page's end, the
 * number of the last page at byte 1028).  One at a time.
 */
#include <servers/lib/serve.h>
#include <servers/pager/swap.h>
#include <libc/sys/sys.h>
#include <proto/blk.h>
#include <proto/file.h>
#include <proto/who.h>

enum { LAST_PAGE = 1028, MAGIC_AT = PAGE_SIZE - 10 };

static u8 header[PAGE_SIZE] __attribute__((aligned(4096)));
static struct {
	u32 busy;
	struct request rq;
	struct pager_swapon_q q;
	handle_t call, disk;
} job;

int
may_tune(const struct request *rq)
{
	return rq->badge == PAGER_SYSTEM || serve_who(rq)->uid == 0;
}

static int
check(const struct request *rq, const struct pager_swapon_q *q)
{
	if (!may_tune(rq))
		return -E_PERM;
	if (job.busy)
		return -E_BUSY;
	if (rq->got[0] == NO_HANDLE || rq->got[0] == OWN_HANDLE ||
	    (q->kind != SWAP_DISK && q->kind != SWAP_FILE) || q->pages < 2)
		return -E_INVAL;
	if (job.call == 0) {
		i32 h = sys_call_create(HS_PORT, SWAPON_COOKIE);

		if (h < 0)
			return -E_NOMEM;
		job.call = (handle_t)h;
	}
	return serve_wire(header, sizeof header);
}

int
do_swapon(struct request *rq, const struct pager_swapon_q *q, struct pager_swapon_r *r)
{
	const struct ipc_opt o = { .addr = header, .len = sizeof header, .out = 1 };
	const struct blk_read_q start = { 0 };
	int err = check(rq, q);

	(void)r;
	if (err == 0)
		err = serve_submit(job.call, rq->got[0],
		    q->kind == SWAP_DISK ? blk_read_n : file_pread_n, 1, &start,
		    sizeof start, &o);
	if (err != 0) {
		if (rq->got[0] != NO_HANDLE && rq->got[0] != OWN_HANDLE)
			sys_handle_close(rq->got[0]);
		return err;
	}
	job.busy = 1;
	job.rq = *rq;
	job.q = *q;
	job.q.name[PAGER_SWAP_NAME - 1] = 0;
	job.disk = rq->got[0];
	return REPLY_LATER;
}

static int
take(u32 *pages)
{
	static const u8 magic[10] = "SWAPSPACE2";
	u32 last;

	if (__builtin_memcmp(header + MAGIC_AT, magic, sizeof magic) != 0)
		return -E_INVAL;
	__builtin_memcpy(&last, header + LAST_PAGE, sizeof last);
	*pages = job.q.pages;
	if (last != 0 && last < *pages - 1)
		*pages = last + 1;
	if (*pages < 2)
		return -E_INVAL;
	return area_add(job.disk, job.q.kind, *pages, job.q.name);
}

void
swapon_done(void)
{
	struct pager_swapon_r r = { 0 };
	struct blk_read_r got = { 0 };
	int err = serve_result(job.call, &got, sizeof got, NULL);

	if (err == 0)
		err = take(&r.pages);
	if (err != 0)
		sys_handle_close(job.disk);
	else
		serve_log("swap on %s: %u KiB", job.q.name,
		    (r.pages - 1) * (PAGE_SIZE / 1024));
	job.busy = 0;
	if (serve_answer_with(&job.rq, err, &r, sizeof r) != 0)
		return; /* whoever asked is gone; the area stays */
	reclaim();
}
