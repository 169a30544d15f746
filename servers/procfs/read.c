/*
 * read.c - a file's text, written when it is first read.
 *
 * Reading from the start writes it anew, as tools that stay open expect.
 */
#include "procfs.h"

/* The text of of's file, in of->own. */
static int
refresh(struct node *n, struct openfile *of)
{
	const struct text_file *f = node_file(n);
	struct buffer *b = of->own;
	int err;

	if (b == NULL)
		b = buffer_get();
	if (b == NULL)
		return -E_NFILE;
	of->own = b;
	b->len = 0;
	err = f->write(b, node_pid(n));
	if (err != 0)
		b->len = 0;
	return err;
}

int
procfs_read(struct node *n, struct openfile *of, u64 off, u32 len,
    node_copy *copy, void *ctx)
{
	const struct text_file *f = node_file(n);
	struct buffer *b = of->own;
	int err;

	if (f == NULL || f->write == NULL)
		return -E_INVAL;
	if (off == 0 || b == NULL) {
		err = refresh(n, of);
		if (err != 0)
			return err;
		b = of->own;
	}
	if (off >= b->len)
		return 0;
	if (len > b->len - (u32)off)
		len = b->len - (u32)off;
	return len > 0 ? copy(ctx, b->text + off, len, 0) : 0;
}

void
procfs_closed(struct openfile *of)
{
	if (of->own != NULL)
		buffer_put(of->own);
	of->own = NULL;
}
