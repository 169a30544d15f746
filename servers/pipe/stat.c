/*
 * stat.c - file.stat, and the operations that make no sense for a pipe.
 */
#include "pipe.h"

int
pipe_on_stat(
    struct request *rq, const struct file_stat_q *q, struct file_stat_r *r)
{
	const struct pipe *p;
	struct end *e;
	int err = end_of(rq, &e);

	(void)q;
	if (err != 0)
		return err;
	p = e->pipe;
	r->st = (struct file_stat){
		.mode = (u32)FT_FIFO << 12 | 0600,
		.nlink = 1,
		.uid = p->uid,
		.gid = p->gid,
		.ino = p->ino,
		.size = p->count,
		.dev = pipe_dev,
		.blksize = PIPE_ATOMIC,
		.atime = p->born,
		.mtime = p->born,
		.ctime = p->born,
	};
	return 0;
}

#define REFUSE(op, error)                                                   \
	int pipe_on_##op(struct request *rq, const struct file_##op##_q *q, \
	    struct file_##op##_r *r)                                        \
	{                                                                   \
		(void)rq;                                                   \
		(void)q;                                                    \
		(void)r;                                                    \
		return -error;                                              \
	}
REFUSE(seek, E_SPIPE)
REFUSE(truncate, E_INVAL)
REFUSE(sync, E_INVAL)
REFUSE(getdents, E_NOTDIR)
REFUSE(chmod, E_PERM)
REFUSE(chown, E_PERM)
REFUSE(utimes, E_PERM)
REFUSE(statfs, E_NOSYS)
REFUSE(path, E_NOTDIR)
REFUSE(mounted, E_INVAL)
REFUSE(fresh, E_NOSYS)
REFUSE(memory, E_NOSYS)
