/*
 * session.c - sessions: opening, finding, closing.
 */
#include <servers/lib/session.h>
#include <libc/sys/sys.h>
#include <proto/who.h>

PROTO_SERVER(file, FILE_OPS)

struct sessions sessions;

static struct session *
slot(u32 i)
{
	return (void *)((u8 *)sessions.table + i * sessions.size);
}

int
session_start(handle_t *node)
{
	if (sessions.count == 0 || sessions.count > SESSIONS_LIMIT ||
	    sessions.size < sizeof(struct session))
		return -E_INVAL;
	return serve_mint(SESSION_NODE, node);
}

void *
session_of(const struct request *rq)
{
	u32 i = rq->badge - 1;

	return i < sessions.count && slot(i)->used ? slot(i) : NULL;
}

/* The service runs as root and belongs to it. */
static int
may_open(const struct request *rq, u32 flags)
{
	u32 rights = serve_who(rq)->uid == 0 ? 7 : sessions.mode & 7;
	u32 how = flags & FO_ACCMODE;

	if (how == FO_ACCMODE)
		return -E_INVAL;
	if ((how != FO_WRONLY && !(rights & 4)) || (how != FO_RDONLY && !(rights & 2)))
		return -E_ACCES;
	return 0;
}

/* A free slot for rq's client; -E_NFILE, -E_MFILE. */
static int
find_slot(const struct request *rq, u32 *at)
{
	u32 i, held = 0;

	*at = sessions.count;
	for (i = 0; i < sessions.count; i++)
		if (!slot(i)->used)
			*at = *at == sessions.count ? i : *at;
		else if (slot(i)->who == rq->who)
			held++;
	if (sessions.each != 0 && held >= sessions.each)
		return -E_MFILE;
	return *at < sessions.count ? 0 : -E_NFILE;
}

static int
on_reopen(
    struct request *rq, const struct file_reopen_q *q, struct file_reopen_r *r)
{
	int err = may_open(rq, q->flags);
	u32 at;

	if (rq->badge != SESSION_NODE && session_of(rq) == NULL)
		return -E_BADF;
	if (err == 0)
		err = find_slot(rq, &at);
	if (err == 0)
		err = serve_mint(at + 1, &rq->give[0]);
	if (err != 0)
		return err;
	/* point of no return; if the client is gone, CLOSED follows */
	__builtin_memset(slot(at), 0, sessions.size);
	*slot(at) = (struct session){ 1, rq->who,
		q->flags & (FO_ACCMODE | FO_NONBLOCK) };
	rq->ngive = 1;
	r->type = FT_CHR;
	return 0;
}

static int
on_stat(struct request *rq, const struct file_stat_q *q, struct file_stat_r *r)
{
	(void)rq;
	(void)q;
	r->st.mode = FT_CHR << 12 | (sessions.mode & 0777);
	r->st.nlink = 1;
	r->st.ino = 1;
	r->st.blksize = PAGE_SIZE;
	return 0;
}

static int
on_flags(
    struct request *rq, const struct file_flags_q *q, struct file_flags_r *r)
{
	struct session *s = session_of(rq);

	if (s == NULL)
		return -E_BADF;
	if (q->mask & ~(u32)FO_NONBLOCK)
		return -E_INVAL;
	s->flags = (s->flags & ~q->mask) | (q->value & q->mask);
	r->flags = s->flags;
	return 0;
}

static const struct file_ops ops = {
	.reopen = on_reopen,
	.stat = on_stat,
	.flags = on_flags,
};

int
session_request(struct request *rq)
{
	return LABEL_OP(rq->label) >> 6 == PROTO_file ? file_dispatch(&ops, rq)
						      : -E_NOSYS;
}

void
session_closed(u32 badge)
{
	if (badge - 1 >= sessions.count || !slot(badge - 1)->used)
		return;
	if (sessions.close != NULL)
		sessions.close(slot(badge - 1));
	slot(badge - 1)->used = 0;
}
