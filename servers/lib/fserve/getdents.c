/*
 * getdents.c - file.getdents: list a directory.
 *
 * Entries are packed here first and the position moves on only when the caller
 * has them all, so a pause in the copy loses and repeats nothing.
 */
#include <servers/lib/dirent.h>
#include <servers/lib/fserve.h>

enum { BATCH = 4096 };

static _Alignas(8) u8 batch[BATCH];

struct packing {
	u32 room, used;
	u32 full; /* an entry did not fit */
};

static int
pack(void *ctx, const char *name, u32 len, u64 ino, u32 type, u64 next)
{
	struct packing *p = ctx;
	struct file_dirent like = {
		.ino = ino,
		.next = next,
		.type = (u8)type,
	};
	u32 n =
	    dirent_pack(batch + p->used, p->room - p->used, &like, name, len);

	p->used += n;
	p->full = n == 0;
	return p->full;
}

int
file_on_getdents(struct request *rq, const struct file_getdents_q *q,
    struct file_getdents_r *r)
{
	struct packing p = { .room = request_len1(rq) };
	struct openfile *of;
	u64 pos;
	int err = fserve_file(rq, &of);

	(void)q;
	if (err == 0)
		err = openfile_readable(of);
	if (err == 0)
		err = fserve_offset(rq, of);
	if (err != 0)
		return err;
	if (node_type(fserve.tree.ops, of->node) != FT_DIR)
		return -E_NOTDIR;
	if (p.room > BATCH)
		p.room = BATCH;
	pos = of->pos;
	err = fserve.tree.ops->readdir(of->node, &pos, pack, &p);
	if (err != 0)
		return err;
	if (p.used == 0 && p.full)
		return -E_INVAL;
	err = fserve_copyout(rq, 0, batch, p.used);
	if (err == -E_AGAIN)
		of->busy = rq->token;
	if (err != 0)
		return err;
	of->pos = pos;
	r->bytes = p.used;
	return 0;
}
