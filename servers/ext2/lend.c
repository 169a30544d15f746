/*
 * lend.c - the cache's pages in the hands of the pager (proto/page.h).
 *
 * What a file loses while the pager may have it is noted in a short list, which
 * the pager's waiting `recall' fetches one by one; if the list is too short the
 * pager is asked for everything.
 */
#include <servers/lib/handles.h>
#include <libc/sys/sys.h>
#include <proto/page.h>
#include "server.h"

enum { CUTS = 32 };

static struct page_recall_r cut[CUTS]; /* a ring */
static u32 first, ncuts;
static struct request waiting; /* recall; token 0: none */

/* Mapping a file gives nobody the blocks kept for root. */
static const struct ext2_cred mapper = { .uid = 65534, .gid = 65534 };

static void
tell(void)
{
	if (waiting.token == 0 || ncuts == 0)
		return;
	(void)serve_answer_with(&waiting, 0, &cut[first], sizeof cut[0]);
	waiting.token = 0;
	first = (first + 1) % CUTS;
	ncuts--;
}

void
server_cut(void *ctx, u32 ino, u32 generation, u32 from)
{
	(void)ctx;
	if (ncuts == CUTS) {
		first = 0;
		ncuts = 1;
		cut[0] = (struct page_recall_r){ 0 };
	} else {
		cut[(first + ncuts++) % CUTS] =
		    (struct page_recall_r){ ino, generation, from };
	}
	tell();
}

void
lend_closed(void)
{
	ext2_pages_back(server_fs);
	waiting.token = 0;
	ncuts = 0;
}

void
lend_cancel(token_t token)
{
	if (waiting.token == token)
		waiting.token = 0;
}

/* The open file that a question is for, and its inode. */
static int
target(const struct request *rq, struct openfile **of, struct inode **ip)
{
	int err = rq->who != 0 ? -E_PERM : fserve_file(rq, of);

	if (err == 0)
		*ip = (struct inode *)(void *)(*of)->node;
	return err;
}

static int
bind(struct request *rq, const struct page_bind_q *q, struct page_bind_r *r)
{
	struct openfile *of;
	struct inode *ip;
	struct ext2_stat st;
	int err = target(rq, &of, &ip);

	if (err == 0 && openfile_readable(of) == 0)
		r->access |= BIND_READ;
	if (err == 0 && openfile_writable(of) == 0)
		r->access |= BIND_WRITE;
	if (err == 0 && r->access == 0)
		err = -E_BADF;
	if (err != 0)
		return err;
	ext2_stat(ip, &st);
	if (st.mode >> 12 != FT_REG)
		return -E_NODEV;
	if (q->first) {
		err = serve_mint(PAGE_SESSION, &rq->give[0]);
		if (err != 0)
			return err;
		rq->give[1] = HS_SELF;
		rq->ngive = 2;
		rq->keep = 2;
	}
	ext2_bind(ip);
	r->ino = st.ino;
	r->generation = st.generation;
	r->size = st.size;
	return 0;
}

static int
lend(struct request *rq, const struct page_lend_q *q, struct page_lend_r *r)
{
	u32 count = q->count < LEND_MAX ? q->count : LEND_MAX;
	struct openfile *of;
	struct inode *ip;
	void *at;
	int err = target(rq, &of, &ip);

	if (err == 0)
		err = openfile_readable(of);
	if (err == 0 && q->write)
		err = openfile_writable(of);
	for (u32 i = 0; err == 0 && i < count; i++) {
		err = ext2_page_lend(ip, q->n + i, i == 0 ? count : 1,
		    q->write != 0, &mapper, &at);
		if (err != 0)
			return i > 0 ? 0 : err;
		r->page[i] = (u32)(uintptr_t)at;
	}
	if (q->write)
		server_changed();
	return err;
}

static int
unlend(
    struct request *rq, const struct page_unlend_q *q, struct page_unlend_r *r)
{
	int err = 0, failed;

	(void)r;
	if (rq->badge != PAGE_SESSION)
		return -E_PERM;
	for (u32 i = 0; i < LEND_MAX && q->page[i] != 0; i++) {
		void *at = (void *)(uintptr_t)(q->page[i] & ~(u32)PAGE_MASK);
		u32 how = q->page[i] & PAGE_MASK;

		failed = how & LENT_KEEP ? ext2_page_written(server_fs, at)
					 : ext2_page_back(server_fs, at,
					       (how & LENT_DIRTY) != 0);
		if (how & LENT_DIRTY)
			server_changed();
		if (failed)
			err = failed;
	}
	return err;
}

static int
recall(
    struct request *rq, const struct page_recall_q *q, struct page_recall_r *r)
{
	(void)q, (void)r;
	if (rq->badge != PAGE_SESSION)
		return -E_PERM;
	waiting = *rq;
	tell();
	return REPLY_LATER;
}

PROTO_SERVER(page, PAGE_OPS)

int
lend_request(struct request *rq)
{
	static const struct page_ops ops = {
		.bind = bind, .lend = lend, .unlend = unlend, .recall = recall
	};

	if (LABEL_OP(rq->label) >> 6 != PROTO_page)
		return -E_NOSYS;
	return page_dispatch(&ops, rq);
}
