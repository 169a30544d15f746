/*
 * publish.c - dev.publish, dev.withdraw and dev.root, for init alone.
 */
#include <string.h>
#include <libc/sys/sys.h>
#include <proto/dev.h>
#include "devices.h"

static char name[DEVICE_NAME + 1];

/* The request's name.  Its length, or an error. */
static int
take_name(const struct request *rq)
{
	u32 len = request_len1(rq);
	int err;

	if (rq->badge != DEV_SYSTEM)
		return -E_PERM;
	if (len == 0)
		return -E_INVAL;
	if (len > DEVICE_NAME)
		return -E_NAMETOOLONG;
	err = fserve_copyin(rq, 0, name, len);
	if (err != 0)
		return err;
	if (memchr(name, '/', len) != NULL || memchr(name, 0, len) != NULL ||
	    (name[0] == '.' && (len == 1 || (len == 2 && name[1] == '.'))))
		return -E_INVAL;
	return (int)len;
}

static int
publish(
    struct request *rq, const struct dev_publish_q *q, struct dev_publish_r *r)
{
	struct node *n;
	int len = take_name(rq), err;

	(void)r;
	if (len < 0)
		return len;
	if (rq->got[0] == NO_HANDLE || rq->got[0] == OWN_HANDLE)
		return -E_BADF;
	if ((MODE_TYPE(q->mode) != FT_CHR && MODE_TYPE(q->mode) != FT_BLK) ||
	    q->where > DEV_IN_SRV)
		return -E_INVAL;
	err = device_add(q->where, name, (u32)len, DEV_PUBLISHED,
	    q->mode & 0177777, q->rdev, &n);
	if (err != 0)
		return err;
	n->handle = rq->got[0];
	rq->got[0] = NO_HANDLE;
	return 0;
}

static int
withdraw(struct request *rq, const struct dev_withdraw_q *q,
    struct dev_withdraw_r *r)
{
	struct node *n;
	int len = take_name(rq);

	(void)r;
	if (len < 0)
		return len;
	n = device_find(q->where, name, (u32)len);
	if (n == NULL)
		return -E_NOENT;
	if (n->kind != DEV_PUBLISHED)
		return -E_BUSY;
	device_remove(n);
	return 0;
}

static int
root(struct request *rq, const struct dev_root_q *q, struct dev_root_r *r)
{
	struct openfile *of;
	int err;

	(void)q;
	(void)r;
	if (rq->badge != DEV_SYSTEM)
		return -E_PERM;
	err = openfile_new(
	    &device_ops, &devices[0], FO_PATH | FO_DIRECTORY, OF_FILE, 0, &of);
	if (err != 0)
		return err;
	err = serve_mint(openfile_badge(of), &rq->give[0]);
	if (err != 0) {
		openfile_drop(&device_ops, of);
		return err;
	}
	rq->ngive = 1;
	return 0;
}

static const struct dev_ops own_ops = {
	.publish = publish,
	.withdraw = withdraw,
	.root = root,
};

PROTO_SERVER(dev, DEV_OPS)

int
dev_request(struct request *rq)
{
	return LABEL_OP(rq->label) >> 6 == PROTO_dev
		   ? dev_dispatch(&own_ops, rq)
		   : -E_NOSYS;
}
