/*
 * buffer.c - the texts that readers have in hand.
 */
#include <assert.h>
#include <string.h>
#include "procfs.h"

static struct buffer buffers[BUFFERS];

struct buffer *
buffer_get(void)
{
	for (u32 i = 0; i < BUFFERS; i++) {
		struct buffer *b = &buffers[i];

		if (b->used)
			continue;
		/* Touched as a whole now, so that counting frames later does
		 * not change their number. */
		memset(b, 0, sizeof *b);
		b->used = 1;
		return b;
	}
	return NULL;
}

void
buffer_put(struct buffer *b)
{
	assert(b->used);
	ipc_closed(b);
	b->used = 0;
}

char *
buffer_room(struct buffer *b, u32 *room)
{
	*room = BUFFER_SIZE - b->len;
	return b->text + b->len;
}

void
buffer_add(struct buffer *b, u32 n)
{
	u32 room = BUFFER_SIZE - b->len;

	b->len += n < room ? n : room;
}

void
buffer_line(struct buffer *b, u32 n)
{
	if (n < BUFFER_SIZE - b->len)
		b->len += n;
}
