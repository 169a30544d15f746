/*
 * swap.c - every disk that bears mkswap's mark is swapped on.
 *
 * The pager looks for the mark and takes nothing else, so all of ata's disks are
 * offered to it, one after the other.
 */
#include <servers/init/init.h>
#include <libc/sys/sys.h>
#include <proto/blk.h>
#include <proto/pager.h>

enum { PAGE_SECTORS = PAGE_SIZE / SECTOR_SIZE };

static enum { SWAP_WAIT, SWAP_BUSY, SWAP_OVER } state;
static u32 unit, units;

static void opened(struct job *j, int err);

static void
ask(struct job *j)
{
	struct blk_open_q q = { unit };

	JOB_ASK(j, svc_find("ata")->client, blk, open, 0, &q, NULL, opened);
}

static void
next(struct job *j)
{
	if (++unit < units && is_ready(svc_find("ata"))) {
		ask(j);
		return;
	}
	state = SWAP_OVER;
	job_end(j);
	boot_step();
}

static void
added(struct job *j, int err)
{
	if (err != 0 && err != -E_INVAL) /* most disks are not for that */
		serve_log("no swap on ide%u (error %d)", unit, -err);
	next(j);
}

static void
opened(struct job *j, int err)
{
	const struct blk_open_r *r = JOB_REPLY(j, blk, open);
	struct pager_swapon_q q = { .kind = SWAP_DISK };
	struct ipc_opt o = { .ngive = 1 };
	u64 pages = r->sectors / PAGE_SECTORS;

	if (r->count > units)
		units = r->count;
	if (err != 0) {
		next(j);
		return;
	}
	o.give[0] = j->got[0];
	q.pages = pages < ~0u ? (u32)pages : ~0u;
	serve_print(q.name, sizeof q.name, "ide%u", unit);
	JOB_ASK(j, svc_find("pager")->client, pager, swapon, 0, &q, &o, added);
}

void
swap_step(void)
{
	struct job *j;

	if (state != SWAP_WAIT || !is_ready(svc_find("ata")) ||
	    !is_ready(svc_find("pager")))
		return;
	j = job_new(NULL);
	if (j == NULL)
		return;
	state = SWAP_BUSY;
	units = 1;
	ask(j);
}

u32
swap_over(void)
{
	return state == SWAP_OVER || is_over(svc_find("ata")) || is_over(svc_find("pager"));
}
